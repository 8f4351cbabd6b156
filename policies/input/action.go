package input

// Action is something that a partner undertakes to do.
type Action struct {
	ID           string   `json:"id" jsonschema:"the action's id"`
	Title        string   `json:"title" jsonschema:"what is to be done"`
	Lead         string   `json:"lead,omitempty" jsonschema:"id of the partner that leads it"`
	Contributors []string `json:"contributors" jsonschema:"ids of the partners that help"`
	OwnerRole    string   `json:"owner_role,omitempty" jsonschema:"the role at the lead that owns it"`
	Addresses    []string `json:"addresses" jsonschema:"what it answers, such as claim.x or prior_finding.y"`
	Criteria     []string `json:"criteria" jsonschema:"its own, and those of what it answers, sorted"`
	Themes       []string `json:"themes" jsonschema:"codes of what people raised that it is about"`
	Start        string   `json:"start,omitempty" jsonschema:"day on which it starts"`
	Due          string   `json:"due,omitempty" jsonschema:"day by which the work is to be done"`
	Priority     string   `json:"priority,omitempty" jsonschema:"high, medium or low"`
	Status       string   `json:"status" jsonschema:"as the lead says: not-started, in-progress, completed or cancelled"`
	State        string   `json:"state" jsonschema:"worked out from status and dates: done, cancelled, late, due-soon, on-time, not-started or undated"`
	CompletedOn  string   `json:"completed_on,omitempty" jsonschema:"day on which the work was done, which may be after as_of"`
	DaysLate     int      `json:"days_late,omitempty" jsonschema:"days past due; absent unless the state is late, and then at least 1"`
	// DaysQuiet counts from the last update or, without one, from the start.
	DaysQuiet *int     `json:"days_quiet,omitempty" jsonschema:"days since the last update, or since the start without one; absent where neither has come, and 0 for an update today"`
	Success   *Success `json:"success,omitempty" jsonschema:"how anyone will know that it worked"`
	Result    *Result  `json:"result,omitempty" jsonschema:"what was found once it was done"`
	FollowUp  []string `json:"follow_up" jsonschema:"ids of the actions that take over where the target was missed"`
}

// Success says how anyone will know that an action worked, and how far it has
// come by what was measured.
type Success struct {
	Measure  string   `json:"measure,omitempty" jsonschema:"id of the measure that should move"`
	Where    []Part   `json:"where" jsonschema:"the rows that are meant, by column; empty for all"`
	Baseline *float64 `json:"baseline,omitempty" jsonschema:"the value it starts from, which may be 0"`
	Target   *float64 `json:"target,omitempty" jsonschema:"the value it should reach, which may be 0"`
	By       string   `json:"by,omitempty" jsonschema:"day by which it should"`
	Better   string   `json:"better,omitempty" jsonschema:"which way the measure should move: higher, lower or neither; absent without a measure"`
	Figure   *Figure  `json:"figure,omitempty" jsonschema:"the newest figure of those rows; absent where none was measured or several groups fit"`
	Expected *float64 `json:"expected,omitempty" jsonschema:"where the figure would be on its day in a straight line from baseline to target; absent without both, or before the start"`
	Course   string   `json:"course,omitempty" jsonschema:"met, on-course, behind or missed; under-way where there is no baseline to tell; too-early where the figure is from before the start; absent without a figure that is shown and a target"`
}

// Result is the value found once an action was closed.
type Result struct {
	Value    float64  `json:"value" jsonschema:"the value found, which may be 0"`
	On       string   `json:"on" jsonschema:"day as at which it holds"`
	Evidence []string `json:"evidence" jsonschema:"ids of the evidence for it"`
}

// Waiver accepts one finding for a time.
type Waiver struct {
	ID      string `json:"id" jsonschema:"the waiver's id"`
	Rule    string `json:"rule" jsonschema:"id of the rule whose finding is accepted"`
	Subject string `json:"subject" jsonschema:"what the finding is about, such as evidence.x"`
	Partner string `json:"partner,omitempty" jsonschema:"id of the partner that the finding has to concern; absent where any will do"`
	Group   string `json:"group,omitempty" jsonschema:"the group that the finding has to have; absent where it has none"`
	Holds   bool   `json:"holds" jsonschema:"whether it counts on as_of"`
}

// Meeting is a day on which a body met.
type Meeting struct {
	ID      string   `json:"id" jsonschema:"the meeting's id"`
	Body    string   `json:"body" jsonschema:"a board's id, or oversight, stocktake or sef-review"`
	HeldOn  string   `json:"held_on" jsonschema:"day of the meeting"`
	DaysAgo int      `json:"days_ago" jsonschema:"negative for a meeting still to come"`
	Present []string `json:"present" jsonschema:"ids of the partners that were there; empty where nobody wrote it down"`
	Items   []string `json:"items" jsonschema:"what was on the agenda; sef is the self-evaluation"`
}

// Rehearsal is a practice of the inspection's case tracking.
type Rehearsal struct {
	ID      string   `json:"id" jsonschema:"the rehearsal's id"`
	HeldOn  string   `json:"held_on" jsonschema:"day of the rehearsal"`
	DaysAgo int      `json:"days_ago" jsonschema:"days since then; negative for one still to come"`
	Cases   []string `json:"cases" jsonschema:"the type of each case: ap, sen-support or plan"`
	Sectors []string `json:"sectors" jsonschema:"who took part: education, health, social-care, lived-experience or oversight"`
}

// Request is something that inspectors ask to see, and what the workspace
// answers. It is there whether or not it was answered.
type Request struct {
	ID            string   `json:"id" jsonschema:"the request's id"`
	Title         string   `json:"title" jsonschema:"what inspectors ask for"`
	PersonLevel   bool     `json:"person_level" jsonschema:"whether it lists children, and so is never kept in the workspace"`
	CurrentMonths int      `json:"current_months,omitempty" jsonschema:"how old it may be; absent where any age will do, and never 0"`
	Status        string   `json:"status,omitempty" jsonschema:"whether the request was verified against the publisher's words, or is still to check there: verified or check"`
	Answered      bool     `json:"answered" jsonschema:"whether the workspace has an entry for it"`
	Owner         string   `json:"owner,omitempty" jsonschema:"id of the partner that supplies it"`
	Ready         bool     `json:"ready" jsonschema:"whether it could be handed over today"`
	Dated         string   `json:"dated,omitempty" jsonschema:"day on which it was made"`
	AgeMonths     *int     `json:"age_months,omitempty" jsonschema:"months begun since then; absent without a date, negative in the future"`
	Evidence      []string `json:"evidence" jsonschema:"ids of the evidence that it is"`
	NotApplicable string   `json:"not_applicable,omitempty" jsonschema:"the reason"`
}
