package policies

// PublishedClaim is a sentence that the partnership defends.
type PublishedClaim struct {
	ID        string             `json:"id"`
	Criterion string             `json:"criterion"`
	Kind      string             `json:"kind"`
	Statement string             `json:"statement"`
	Impact    string             `json:"impact,omitempty"`
	Evidence  []string           `json:"evidence"`
	Measures  []string           `json:"measures"`
	Actions   []string           `json:"actions"`           // its own and those that address it
	Despite   string             `json:"despite,omitempty"` // what speaks against it, and why it stands
	NoAction  *PublishedNoAction `json:"no_action,omitempty"`
	Place     Place              `json:"place"`
}

// PublishedNoAction is a decision to leave something as it is.
type PublishedNoAction struct {
	By     string `json:"by"` // a name
	On     string `json:"on"`
	Reason string `json:"reason"`
}

// PublishedEvidence is an item of the evidence index.
type PublishedEvidence struct {
	ID         string   `json:"id"`
	Title      string   `json:"title"`
	Partner    string   `json:"partner"`
	Names      []string `json:"names"` // of the partner and those it is joint with
	Sectors    []string `json:"sectors"`
	Kind       string   `json:"kind"`
	Shows      string   `json:"shows"`
	Criteria   []string `json:"criteria"`
	CoversFrom string   `json:"covers_from,omitempty"`
	CoversTo   string   `json:"covers_to,omitempty"`
	Dated      string   `json:"dated,omitempty"`
	Currency   string   `json:"currency"` // green, amber, red or undated
	Says       string   `json:"says,omitempty"`
	Limits     string   `json:"limits,omitempty"`
	Source     string   `json:"source,omitempty"`
	File       string   `json:"file,omitempty"`
	SHA256     string   `json:"sha256,omitempty"`
	Group      string   `json:"independence_group"`

	Dataset       string `json:"dataset,omitempty"`
	Gathered      string `json:"gathered,omitempty"`       // how voices or answers were gathered
	GroupsMissing string `json:"groups_missing,omitempty"` // who was not reached
	Changed       string `json:"changed,omitempty"`        // what came of it
	Place         Place  `json:"place"`
}

// PublishedVisit is an earlier inspection.
type PublishedVisit struct {
	ID        string `json:"id"`
	Framework string `json:"framework"` // its short title
	From      string `json:"from"`
	To        string `json:"to"`
	Published string `json:"published,omitempty"`
	Outcome   string `json:"outcome,omitempty"`
	Source    string `json:"source"`
}

// PublishedEarlier is what an earlier inspection found and where it stands.
type PublishedEarlier struct {
	ID              string             `json:"id"`
	Inspection      string             `json:"inspection"`
	Criteria        []string           `json:"criteria"`
	Kind            string             `json:"kind"`
	Statement       string             `json:"statement"`
	Partners        []string           `json:"partners"`
	Status          string             `json:"status,omitempty"`
	Source          string             `json:"source,omitempty"`
	Actions         []string           `json:"actions"`  // that address it
	Measures        []string           `json:"measures"` // that would show a change
	ClosingEvidence []string           `json:"closing_evidence"`
	ClosedOn        string             `json:"closed_on,omitempty"`
	ClosureAgreedBy string             `json:"closure_agreed_by,omitempty"` // a name
	NoAction        *PublishedNoAction `json:"no_action,omitempty"`
	Place           Place              `json:"place"`
}

// PublishedAction is a line of the action plan.
type PublishedAction struct {
	ID           string            `json:"id"`
	Title        string            `json:"title"`
	Lead         string            `json:"lead,omitempty"`
	LeadName     string            `json:"lead_name,omitempty"`
	Contributors []string          `json:"contributors"`
	OwnerRole    string            `json:"owner_role,omitempty"`
	Criteria     []string          `json:"criteria"`
	Addresses    []string          `json:"addresses"`
	Start        string            `json:"start,omitempty"`
	Due          string            `json:"due,omitempty"`
	Priority     string            `json:"priority,omitempty"`
	Status       string            `json:"status"`
	State        string            `json:"state"`
	Success      *PublishedSuccess `json:"success,omitempty"`
	CompletedOn  string            `json:"completed_on,omitempty"`
	Result       *PublishedResult  `json:"result,omitempty"`
	Updates      []PublishedUpdate `json:"updates"`
	Source       string            `json:"source,omitempty"`
	Place        Place             `json:"place"`
}

// PublishedSuccess is how anyone will know that an action worked. Baseline and
// target are typed by people and stand as they wrote them.
type PublishedSuccess struct {
	Measure  string            `json:"measure,omitempty"`
	Title    string            `json:"title,omitempty"`
	Unit     string            `json:"unit,omitempty"`
	Where    map[string]string `json:"where,omitempty"`
	Baseline string            `json:"baseline,omitempty"`
	Target   string            `json:"target,omitempty"`
	By       string            `json:"by,omitempty"`
	// Now is the newest figure of those rows, as published, and Expected where
	// it would be on its day in a straight line from baseline to target.
	Now      string `json:"now,omitempty"`
	NowOn    string `json:"now_on,omitempty"`
	Expected string `json:"expected,omitempty"`
	Course   string `json:"course,omitempty"` // met, on-course, behind, missed, under-way, too-early
}

// PublishedResult is what was found once an action was done. The value is
// typed by people and stands as they wrote it.
type PublishedResult struct {
	Value    string   `json:"value"`
	On       string   `json:"on"`
	Evidence []string `json:"evidence"`
}

// PublishedUpdate is what was said of an action on a day.
type PublishedUpdate struct {
	On   string `json:"on"`
	Says string `json:"says"`
}

// PublishedRequest is something that inspectors ask for and what there is.
type PublishedRequest struct {
	ID            string `json:"id"`
	Title         string `json:"title"`
	ToBeChecked   bool   `json:"to_be_checked,omitempty"`
	Owner         string `json:"owner,omitempty"` // a name
	Ready         bool   `json:"ready"`
	Dated         string `json:"dated,omitempty"`
	NotApplicable string `json:"not_applicable,omitempty"`
	Place         Place  `json:"place"`
}

// PublishedMeeting is a day on which a body met.
type PublishedMeeting struct {
	ID      string   `json:"id"`
	Body    string   `json:"body"` // a name
	HeldOn  string   `json:"held_on"`
	Present []string `json:"present"` // names
	Items   []string `json:"items"`
}

// PublishedRehearsal is a practice of the inspection's case tracking. It names
// the types of case that were among those rehearsed, never how many of each nor
// the children's ages: a case is one child's.
type PublishedRehearsal struct {
	ID      string   `json:"id"`
	HeldOn  string   `json:"held_on"`
	Types   []string `json:"types"`   // ap, sen-support or plan
	Sectors []string `json:"sectors"` // that took part
	Actions []string `json:"actions"`
}

// PublishedWaiver is an accepted finding, always shown.
type PublishedWaiver struct {
	ID         string      `json:"id"`
	Rule       string      `json:"rule"`
	Subject    string      `json:"subject"`
	Reason     string      `json:"reason"`
	ApprovedBy string      `json:"approved_by"` // a name
	From       string      `json:"from"`
	Expires    string      `json:"expires"`
	State      WaiverState `json:"state"`
}

// PublishedMeasure is a measure that the workspace refers to.
type PublishedMeasure struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Unit   string `json:"unit"`
	Better string `json:"better"`
}
