package reports

import "github.com/sef-engine/sef/policies"

// Source is a numbered item of the evidence index.
type Source struct {
	Number     int      `json:"number"`
	ID         string   `json:"id"`
	Title      string   `json:"title"`
	Partners   []string `json:"partners" jsonschema:"names of who brings it"`
	Kind       string   `json:"kind"`
	Shows      string   `json:"shows" jsonschema:"activity, output, outcome or impact"`
	Criteria   []string `json:"criteria"`
	CoversFrom string   `json:"covers_from,omitempty"`
	CoversTo   string   `json:"covers_to,omitempty"`
	Dated      string   `json:"dated,omitempty"`
	Currency   string   `json:"currency" jsonschema:"green, amber, red or undated"`
	Says       string   `json:"says,omitempty"`
	Limits     string   `json:"limits,omitempty" jsonschema:"what it cannot tell"`
	Citation   string   `json:"citation,omitempty"`
	File       string   `json:"file,omitempty"`
	SHA256     string   `json:"sha256,omitempty"`
	Dataset    string   `json:"dataset,omitempty" jsonschema:"the extract it was worked out from"`
	Gathered   string   `json:"gathered,omitempty" jsonschema:"how voices or answers were gathered"`
	Missing    string   `json:"groups_missing,omitempty" jsonschema:"who was not reached"`
	Changed    string   `json:"changed,omitempty" jsonschema:"what came of it"`
	Place      string   `json:"place,omitempty" jsonschema:"file and line"`
}

// Action is a line of the action plan.
type Action struct {
	Number       int      `json:"number" jsonschema:"A1 and so on"`
	ID           string   `json:"id"`
	Title        string   `json:"title"`
	Lead         string   `json:"lead,omitempty" jsonschema:"the name of the partner"`
	OwnerRole    string   `json:"owner_role,omitempty"`
	Contributors []string `json:"contributors"`
	Criteria     []string `json:"criteria"`
	Answers      []string `json:"answers" jsonschema:"statements of the claims and earlier findings that it answers"`
	Start        string   `json:"start,omitempty"`
	Due          string   `json:"due,omitempty"`
	Priority     string   `json:"priority,omitempty"`
	State        string   `json:"state" jsonschema:"done, cancelled, late, due-soon, on-time, not-started or undated"`
	Success      *Success `json:"success,omitempty"`
	Bare         bool     `json:"bare,omitempty" jsonschema:"it has neither lead nor owner nor dates nor measure of success"`
	Missing      []string `json:"missing" jsonschema:"of lead, owner, start, due, measure, baseline, target, by; nothing for a cancelled action"`
	CompletedOn  string   `json:"completed_on,omitempty"`
	Result       *Result  `json:"result,omitempty"`
	Updates      []Update `json:"updates" jsonschema:"oldest first"`
	Source       string   `json:"source,omitempty"`
	Place        string   `json:"place,omitempty" jsonschema:"file and line"`
}

// Success is how anyone will know that an action worked.
type Success struct {
	Measure  string   `json:"measure,omitempty" jsonschema:"its title"`
	Unit     string   `json:"unit,omitempty"`
	Where    []string `json:"where" jsonschema:"what narrows the measure, such as service: OT"`
	Baseline string   `json:"baseline,omitempty"`
	Target   string   `json:"target,omitempty"`
	By       string   `json:"by,omitempty"`
	Now      string   `json:"now,omitempty" jsonschema:"the newest figure of those rows; absent where none is shown"`
	NowOn    string   `json:"now_on,omitempty" jsonschema:"the last day that it tells of; without now, that of a figure that is withheld"`
	Expected string   `json:"expected,omitempty" jsonschema:"where it would be by then in a straight line from baseline to target"`
	Untold   bool     `json:"untold,omitempty" jsonschema:"the measure was worked out, but no one whole figure is of just those rows"`
	Course   string   `json:"course,omitempty" jsonschema:"met, on-course, behind, missed, under-way or too-early"`
}

// Result is what was found once an action was done.
type Result struct {
	Value   string `json:"value"`
	Unit    string `json:"unit,omitempty"`
	On      string `json:"on"`
	Sources []int  `json:"sources" jsonschema:"numbers of the evidence index"`
}

// Update is what was said of an action on a day.
type Update struct {
	On   string `json:"on"`
	Says string `json:"says"`
}

// Plan is the actions that one partner leads.
type Plan struct {
	Lead    string    `json:"lead,omitempty" jsonschema:"absent for actions that nobody leads"`
	Bare    bool      `json:"bare,omitempty" jsonschema:"nobody leads these, and they have neither owner nor dates nor measure of success"`
	Late    int       `json:"late"`
	Actions []*Action `json:"actions"`
}

// Gaps are the weaknesses without an answer, as a rule found them.
type Gaps struct {
	Count    int      `json:"count"`
	Chapters []GapsOn `json:"chapters" jsonschema:"by the first criterion they concern"`
	Remedy   string   `json:"remedy"`
}

// GapsOn is the weaknesses on a criterion that nobody answers.
type GapsOn struct {
	Criterion string `json:"criterion" jsonschema:"empty for those on no criterion"`
	Short     string `json:"short"`
	Items     []Gap  `json:"items"`
}

// Gap is a weakness that nobody answers.
type Gap struct {
	Number    int      `json:"number,omitempty" jsonschema:"of the earlier finding, F1 and so on"`
	Statement string   `json:"statement"`
	Earlier   bool     `json:"earlier" jsonschema:"from an earlier inspection, not from a claim of our own"`
	Partners  []string `json:"partners"`
	Place     string   `json:"place"`
}

// Partner is what a partner brings and owes.
type Partner struct {
	ID        string     `json:"id"`
	Name      string     `json:"name"`
	Sectors   []string   `json:"sectors"`
	Evidence  int        `json:"evidence" jsonschema:"items it brings, alone or jointly"`
	Findings  int        `json:"findings" jsonschema:"open findings that ask something of it"`
	Asks      []Task     `json:"asks" jsonschema:"the same by rule, worst first"`
	Leads     int        `json:"leads" jsonschema:"actions that it leads and that are neither done nor cancelled"`
	Late      []*Action  `json:"late"`
	Documents []Document `json:"documents" jsonschema:"that it owes to inspectors"`
}

// Document is something that inspectors ask for.
type Document struct {
	Number        int    `json:"number" jsonschema:"D1 and so on"`
	Title         string `json:"title"`
	ToBeChecked   bool   `json:"to_be_checked,omitempty" jsonschema:"not yet confirmed with the publisher"`
	Owner         string `json:"owner,omitempty"`
	Ready         bool   `json:"ready"`
	Dated         string `json:"dated,omitempty"`
	NotApplicable string `json:"not_applicable,omitempty" jsonschema:"the reason"`
	Place         string `json:"place,omitempty" jsonschema:"file and line"`
}

// Rehearsal is a practice of the inspection's case tracking.
type Rehearsal struct {
	HeldOn  string   `json:"held_on"`
	Types   []string `json:"types" jsonschema:"types of case that were among those rehearsed"`
	Sectors []string `json:"sectors" jsonschema:"that took part"`
}

// Board is where the partners agree, and when it last met.
type Board struct {
	Name          string `json:"name"`
	IntervalWeeks int    `json:"interval_weeks,omitempty"`
	Oversight     string `json:"oversight,omitempty"`
	ReportsWeeks  int    `json:"reports_every_weeks,omitempty" jsonschema:"to the body above it"`
	LastMet       string `json:"last_met,omitempty" jsonschema:"by as_of, as far as the workspace records it"`
}

// Waiver is a finding that somebody accepted for a time.
type Waiver struct {
	ID         string               `json:"id"`
	Rule       string               `json:"rule"`
	Subject    string               `json:"subject"`
	Reason     string               `json:"reason"`
	ApprovedBy string               `json:"approved_by"`
	From       string               `json:"from"`
	Expires    string               `json:"expires"`
	State      policies.WaiverState `json:"state"`
}

// National is how often inspectors recommend on each theme elsewhere.
type National struct {
	Method  string          `json:"method"`
	Reports int             `json:"reports"`
	From    string          `json:"from"`
	To      string          `json:"to"`
	Themes  []NationalTheme `json:"themes" jsonschema:"most frequent first"`

	ToBeChecked bool `json:"to_be_checked,omitempty" jsonschema:"not yet confirmed"`
}

// NationalTheme is one theme, in percent of reports.
type NationalTheme struct {
	Title    string   `json:"title"`
	Percent  int      `json:"percent_of_reports"`
	Criteria []string `json:"criteria"`
	Claims   int      `json:"claims" jsonschema:"our own areas for development on these criteria"`
}

// Method is how the report was made.
type Method struct {
	Rules     int      `json:"rules" jsonschema:"that ran"`
	Judged    int      `json:"judged" jsonschema:"things they looked at, all rules together"`
	Checks    []Check  `json:"checks" jsonschema:"each rule; only in the working edition"`
	Changed   []Limit  `json:"changed" jsonschema:"thresholds that are not the defaults"`
	Waivers   []Waiver `json:"waivers"`
	Local     int      `json:"local" jsonschema:"of the rules, the area's own"`
	Licences  []string `json:"licences" jsonschema:"under which published figures are used, as each asks to be named"`
	Unchecked bool     `json:"unchecked" jsonschema:"whether any text is still to be confirmed with the publisher"`
}

// Check is a rule that ran, and on how much.
type Check struct {
	Rule     string            `json:"rule"`
	Title    string            `json:"title"`
	Standing policies.Standing `json:"standing"`
	Standard string            `json:"standard" jsonschema:"where duty and limits come from"`
	Remedy   string            `json:"remedy"`
	Judged   int               `json:"judged"`
	Judges   string            `json:"judges" jsonschema:"plural noun for what it looks at"`
	Findings int               `json:"findings"`
	Local    bool              `json:"local,omitempty"`
}

// Limit is a threshold that the area set for itself.
type Limit struct {
	Rule    string `json:"rule"`
	Name    string `json:"name"`
	Unit    string `json:"unit,omitempty"`
	Value   string `json:"value"`
	Default string `json:"default"`
	Reason  string `json:"reason,omitempty"`
}

// Term explains a word.
type Term struct {
	Word    string `json:"word"`
	Meaning string `json:"meaning"`
}
