package policies

import "github.com/sef-engine/sef/policies/figures"

// Format names the layout of a publication. It changes when a reader of the
// old one would misread the new one.
const Format = "sef-assessment/1"

// Publication is an assessment as it may leave the program: every number has
// passed [Publish], and everything that a report needs is in it. Its JSON is
// the product's versioned format; equal input gives equal bytes. Lists stand
// in the order of the framework or of the workspace's files, findings worst
// first.
type Publication struct {
	Format     string             `json:"format"`
	AsOf       string             `json:"as_of"`
	Disclosure string             `json:"disclosure_profile"`
	Area       PublishedArea      `json:"area"`
	Framework  PublishedFramework `json:"framework"`
	Readiness  Readiness          `json:"readiness"`
	Overall    *SelfGrade         `json:"overall,omitempty"` // the partnership's own

	Partners      []PublishedPartner   `json:"partners"`
	Boards        []PublishedBoard     `json:"boards"`
	SEF           PublishedSEF         `json:"sef"`
	Criteria      []PublishedCriterion `json:"criteria"`
	Findings      []PublishedFinding   `json:"findings"`
	Claims        []PublishedClaim     `json:"claims"`
	Evidence      []PublishedEvidence  `json:"evidence"`
	Inspections   []PublishedVisit     `json:"inspections"`
	PriorFindings []PublishedEarlier   `json:"prior_findings"`
	Actions       []PublishedAction    `json:"actions"`
	Documents     []PublishedRequest   `json:"documents"`
	Meetings      []PublishedMeeting   `json:"meetings"`
	Rehearsals    []PublishedRehearsal `json:"rehearsals"`
	Waivers       []PublishedWaiver    `json:"waivers"`
	Measures      []PublishedMeasure   `json:"measures"` // that the workspace refers to
	Checks        []PublishedCheck     `json:"checks"`   // every rule, by id
	Figures       figures.Figures      `json:"figures"`
}

// PublishedArea is whose self-evaluation it is.
type PublishedArea struct {
	ID      string           `json:"id"`
	Name    string           `json:"name"`
	LACode  string           `json:"la_code,omitempty"`
	ONSCode string           `json:"ons_code,omitempty"`
	Note    string           `json:"note,omitempty"`
	Expects []PublishedShape `json:"expects"` // kinds of extract that should be there
}

// PublishedShape is a kind of extract.
type PublishedShape struct {
	ID    string `json:"id"`
	Title string `json:"title"` // what one row of it is
}

// PublishedFramework is what it was judged against.
type PublishedFramework struct {
	ID            string             `json:"id"`
	Title         string             `json:"title"`
	Short         string             `json:"short"`
	Inspectorates []string           `json:"inspectorates"`
	Version       string             `json:"version,omitempty"` // newest by as_of
	Source        string             `json:"source"`
	ReviewedOn    string             `json:"reviewed_on,omitempty"`
	Themes        []PublishedTheme   `json:"themes"`
	Steps         []PublishedStep    `json:"steps"`
	National      *PublishedNational `json:"national_picture,omitempty"`
	Glossary      []PublishedTerm    `json:"glossary"`
}

// PublishedTheme is a group of criteria.
type PublishedTheme struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// PublishedStep is an outcome of the scale.
type PublishedStep struct {
	ID             string   `json:"id"`
	Title          string   `json:"title"`
	Meaning        string   `json:"meaning"`
	NextInspection string   `json:"next_inspection,omitempty"`
	Follows        []string `json:"follows"`
	ToBeChecked    bool     `json:"to_be_checked,omitempty"`
}

// PublishedNational is how often inspectors recommend on each theme.
type PublishedNational struct {
	Method  string                   `json:"method"`
	Reports int                      `json:"reports"`
	From    string                   `json:"from"`
	To      string                   `json:"to"`
	Themes  []PublishedNationalTheme `json:"themes"`

	ToBeChecked bool `json:"to_be_checked,omitempty"`
}

// PublishedNationalTheme is one theme with its shares of reports in percent.
type PublishedNationalTheme struct {
	ID                string   `json:"id"`
	Title             string   `json:"title"`
	InRecommendations int      `json:"in_recommendations"`
	InDoBetter        int      `json:"in_do_better"`
	Criteria          []string `json:"criteria"`
}

// PublishedTerm explains a word.
type PublishedTerm struct {
	Word    string `json:"word"`
	Meaning string `json:"meaning"`
}

// PublishedPartner is a body of the partnership.
type PublishedPartner struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Sectors []string `json:"sectors"`
	Role    string   `json:"role,omitempty"`
}

// PublishedBoard is where the partners agree.
type PublishedBoard struct {
	ID            string `json:"id"`
	Name          string `json:"name"`
	IntervalWeeks int    `json:"interval_weeks,omitempty"`
	Oversight     string `json:"oversight,omitempty"`

	ReportsEveryWeeks int `json:"reports_every_weeks,omitempty"` // to that body
}

// PublishedSEF is how far the self-evaluation is agreed.
type PublishedSEF struct {
	AgreedBy string          `json:"agreed_by,omitempty"` // a board's name
	SignOffs []PublishedSign `json:"sign_offs"`
}

// PublishedSign is a partner's agreement.
type PublishedSign struct {
	Partner string `json:"partner"`
	Name    string `json:"name"`
	On      string `json:"on"`
}

// PublishedCriterion is one criterion and everything judged about it. The
// lists of ids lead to the lists of the publication.
type PublishedCriterion struct {
	ID            string           `json:"id"`
	Title         string           `json:"title"`
	Short         string           `json:"short"`
	Theme         string           `json:"theme"`
	Prompts       []string         `json:"prompts"`
	ToBeChecked   bool             `json:"to_be_checked,omitempty"`
	SelfGrade     *SelfGrade       `json:"self_grade,omitempty"`
	Supported     PublishedSupport `json:"supported"`
	Readiness     Readiness        `json:"readiness"`
	Sectors       []SectorCoverage `json:"sectors"`
	Kinds         []KindCoverage   `json:"kinds"`
	Claims        []string         `json:"claims"`
	Evidence      []string         `json:"evidence"`
	PriorFindings []string         `json:"prior_findings"`
	Actions       []string         `json:"actions"`
	Findings      []string         `json:"findings"` // keys
}

// SelfGrade is the partnership's own grade.
type SelfGrade struct {
	Step      string             `json:"step"`
	Title     string             `json:"title"`
	Dated     string             `json:"dated"`
	Rationale string             `json:"rationale,omitempty"`
	SignOffs  []PublishedSign    `json:"sign_offs"`
	Dissents  []PublishedDissent `json:"dissents"`
}

// PublishedDissent is a partner's disagreement and the answer.
type PublishedDissent struct {
	Partner   string `json:"partner"`
	Name      string `json:"name"`
	Says      string `json:"says"`
	On        string `json:"on"`
	Reply     string `json:"reply,omitempty"`
	RepliedOn string `json:"replied_on,omitempty"`
}

// PublishedSupport is the grade that the evidence supports.
type PublishedSupport struct {
	Supports string   `json:"supports"` // not-shown, weak, mixed or strong
	Step     string   `json:"step,omitempty"`
	Title    string   `json:"title"`
	Reasons  []string `json:"reasons"`
}

// SectorCoverage counts what a sector brings to a criterion.
type SectorCoverage struct {
	Sector   string `json:"sector"`
	Expected bool   `json:"expected"`
	Items    int    `json:"items"`
	Current  int    `json:"current"` // of these, not out of date
}

// KindCoverage counts evidence of one kind.
type KindCoverage struct {
	Kind     string `json:"kind"`
	Expected bool   `json:"expected"`
	Items    int    `json:"items"`
	Current  int    `json:"current"`
}

// PublishedFinding is a weakness in words, with what to do about it.
type PublishedFinding struct {
	Key      string            `json:"key"`
	Rule     string            `json:"rule"`
	Severity Severity          `json:"severity"`
	Level    Level             `json:"level"`
	Standing Standing          `json:"standing"`
	Subject  string            `json:"subject"`
	Criteria []string          `json:"criteria"`
	Partner  string            `json:"partner,omitempty"`
	Group    string            `json:"group,omitempty"`
	Message  string            `json:"message"`
	Values   map[string]string `json:"values"`
	Remedy   string            `json:"remedy"`
	Place    Place             `json:"place"`
	Waiver   string            `json:"waiver,omitempty"` // id of the waiver that accepts it
}

// PublishedCheck is a rule that ran, on how much, with what limits.
type PublishedCheck struct {
	Rule     string   `json:"rule"`
	Title    string   `json:"title"`
	Severity Severity `json:"severity"`
	Standing Standing `json:"standing"`
	Standard string   `json:"standard"`
	Remedy   string   `json:"remedy"`
	// MistakenFor is what the rule does not find fault with.
	MistakenFor string           `json:"mistaken_for,omitempty"`
	Judged      int              `json:"judged"`
	Judges      string           `json:"judges"`
	Findings    int              `json:"findings"`
	Thresholds  []PublishedLimit `json:"thresholds"`
	Local       bool             `json:"local,omitempty"`
}

// PublishedLimit is a threshold in force.
type PublishedLimit struct {
	Name    string `json:"name"`
	Says    string `json:"says,omitempty"`
	Unit    string `json:"unit,omitempty"`
	Value   any    `json:"value"`
	Default any    `json:"default"`
	Reason  string `json:"reason,omitempty"` // why it is not the default
}
