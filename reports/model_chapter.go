package reports

import "github.com/sef-engine/sef/policies"

// Theme is a group of chapters.
type Theme struct {
	ID       string    `json:"id"`
	Title    string    `json:"title"`
	Chapters []Chapter `json:"chapters"`
}

// Chapter is everything said about one criterion.
type Chapter struct {
	ID            string             `json:"id"`
	Title         string             `json:"title" jsonschema:"the official wording"`
	Short         string             `json:"short"`
	Prompts       []string           `json:"prompts"`
	ToBeChecked   bool               `json:"to_be_checked,omitempty" jsonschema:"the wording is not yet confirmed with the publisher"`
	Judgement     *Judgement         `json:"judgement,omitempty"`
	Dissents      []Dissent          `json:"dissents"`
	Supported     *Supported         `json:"supported,omitempty"`
	Readiness     policies.Readiness `json:"readiness,omitempty"`
	Open          []Tally            `json:"open" jsonschema:"open findings by severity, worst first"`
	Strengths     []Claim            `json:"strengths"`
	Developments  []Claim            `json:"developments"`
	Sources       []*Source          `json:"sources" jsonschema:"how we know: evidence that no earlier chapter has described"`
	SourcesBefore []Before           `json:"sources_before" jsonschema:"evidence that an earlier chapter has described"`
	Items         int                `json:"items" jsonschema:"of evidence, told here or before"`
	Steps         int                `json:"steps" jsonschema:"actions, listed here or before"`
	Sectors       []Coverage         `json:"sectors"`
	Kinds         []Coverage         `json:"kinds"`
	Measures      []Measure          `json:"measures" jsonschema:"that claims and actions of the chapter refer to, without a figure in any chapter"`
	Measured      []Measurement      `json:"measured" jsonschema:"what was measured for the criterion and has its place here"`
	MeasuredOn    []Told             `json:"measured_elsewhere" jsonschema:"measures of the criterion that another chapter shows"`
	Compared      []Comparison       `json:"compared" jsonschema:"measures that have their place here, beside what others publish of them"`
	Footprints    []Footprints       `json:"footprints" jsonschema:"likewise by service, as the NHS publishes them for its own areas"`
	Codes         []Codes            `json:"codes" jsonschema:"what codes among the groups mean, where no earlier chapter has said it"`
	Challenges    []Challenge        `json:"challenges" jsonschema:"what the rules challenge here and nearly nowhere else"`
	Elsewhere     []Challenge        `json:"elsewhere" jsonschema:"what concerns this criterion and is told for the whole area; without its findings"`
	Earlier       []Visit            `json:"earlier" jsonschema:"what earlier inspections found, by inspection"`
	Actions       []*Action          `json:"actions" jsonschema:"that no earlier chapter has listed"`
	ActionsBefore []Before           `json:"actions_before" jsonschema:"that an earlier chapter has listed"`
}

// Before is what an earlier chapter has told already, by number.
type Before struct {
	Criterion string `json:"criterion" jsonschema:"the chapter"`
	Numbers   []int  `json:"numbers"`
}

// Supported is the grade that the evidence supports.
type Supported struct {
	Supports string   `json:"supports" jsonschema:"not-shown, weak, mixed or strong"`
	Grade    string   `json:"grade"`
	Reasons  []string `json:"reasons" jsonschema:"whole sentences"`
}

// Claim is a sentence that the partnership defends.
type Claim struct {
	ID        string   `json:"id"`
	Statement string   `json:"statement"`
	Impact    string   `json:"impact,omitempty" jsonschema:"what it means for children"`
	Sources   []int    `json:"sources" jsonschema:"numbers of the evidence index"`
	Uncited   bool     `json:"uncited,omitempty" jsonschema:"it cites no evidence"`
	Measures  []string `json:"measures" jsonschema:"titles"`
	Answers   []Answer `json:"answers" jsonschema:"the actions that answer it"`
	Despite   string   `json:"despite,omitempty" jsonschema:"what speaks against it, and why it stands all the same"`
	Left      *Left    `json:"left,omitempty" jsonschema:"a decision to leave it as it is"`
}

// Answer is actions of the same lead and state.
type Answer struct {
	Numbers []int  `json:"numbers" jsonschema:"of the action plan"`
	Lead    string `json:"lead,omitempty"`
	State   string `json:"state"`
}

// Left is a decision to leave a weakness as it is.
type Left struct {
	By     string `json:"by"`
	On     string `json:"on"`
	Reason string `json:"reason"`
}

// Coverage counts the evidence that a sector brings, or that is of one kind.
type Coverage struct {
	Name     string `json:"name"`
	Expected bool   `json:"expected"`
	Items    int    `json:"items"`
	Stale    int    `json:"not_current,omitempty" jsonschema:"of these, out of date or undated"`
}

// Challenge is what one rule holds against a part of the self-evaluation.
type Challenge struct {
	Rule     string            `json:"rule"`
	Title    string            `json:"title" jsonschema:"the duty, as a sentence"`
	Severity policies.Severity `json:"severity" jsonschema:"of the worst open finding, or of the worst where all are accepted"`
	Standing policies.Standing `json:"standing" jsonschema:"what kind of standard it is"`
	Standard string            `json:"standard" jsonschema:"where duty and limits come from"`
	Remedy   string            `json:"remedy"`
	Open     int               `json:"open" jsonschema:"findings that nobody accepted for a time"`
	Groups   []Group           `json:"groups" jsonschema:"the findings, those that say the same of different things together"`
}

// Group is one finding, or findings of one rule whose messages differ in
// nothing but the name of what they are about.
type Group struct {
	Rule     string            `json:"rule"`
	Severity policies.Severity `json:"severity"`
	Says     string            `json:"says" jsonschema:"the message they share, with … for the name; empty where a finding on its own says it as it is"`
	Findings []Finding         `json:"findings"`
	About    *Refs             `json:"about,omitempty" jsonschema:"what they are about, where a register numbers it and says where it is written"`
	Asks     []Ask             `json:"asks" jsonschema:"whom to ask, where the register does not say"`
	Waiver   *Waiver           `json:"waiver,omitempty" jsonschema:"that accepts them for now"`
	Above    bool              `json:"above,omitempty" jsonschema:"the message is one of the reasons for the supported grade"`
}

// Refs are things that a register numbers: [1] the evidence index, A1 the
// action plan, F1 earlier areas for development, D1 what inspectors ask for.
type Refs struct {
	Register string `json:"register" jsonschema:"evidence, action, earlier or document"`
	Numbers  []int  `json:"numbers" jsonschema:"rising"`
}

// Ask is a partner to ask, and about what; no number is about all.
type Ask struct {
	Partner string `json:"partner"`
	About   *Refs  `json:"about,omitempty"`
}

// Finding is a weakness that a rule found.
type Finding struct {
	Key      string            `json:"key" jsonschema:"the same from run to run"`
	Severity policies.Severity `json:"severity"`
	Message  string            `json:"message"`
	Name     string            `json:"name,omitempty" jsonschema:"what it is about, as the message names it"`
	Partner  string            `json:"partner,omitempty" jsonschema:"the name of whom to ask"`
	Place    string            `json:"place" jsonschema:"file and line of what it is about"`
	Register string            `json:"register,omitempty" jsonschema:"evidence, action, earlier or document, where it is about a line of one"`
	Number   int               `json:"number,omitempty" jsonschema:"the line"`
	Waiver   *Waiver           `json:"waiver,omitempty" jsonschema:"that accepts it for now"`

	shown bool // its line names the partner
}

// Visit is an earlier inspection and what it found on a criterion.
type Visit struct {
	Framework    string    `json:"framework"`
	From         string    `json:"from"`
	To           string    `json:"to"`
	Published    string    `json:"published,omitempty"`
	Outcome      string    `json:"outcome,omitempty"`
	Source       string    `json:"source"`
	All          int       `json:"all" jsonschema:"areas for development found on the criterion"`
	Open         int       `json:"open" jsonschema:"of these, still open"`
	NoClosing    int       `json:"no_closing_evidence,omitempty" jsonschema:"of the open ones, those without closing evidence"`
	Unanswered   int       `json:"unanswered,omitempty" jsonschema:"of the open ones, those without action or decision"`
	Again        bool      `json:"again,omitempty" jsonschema:"an earlier chapter has said what came of the inspection"`
	Developments []Earlier `json:"developments" jsonschema:"that no earlier chapter has told"`
	Strengths    []Earlier `json:"strengths" jsonschema:"likewise"`
	Before       []Before  `json:"developments_before" jsonschema:"that an earlier chapter has told"`
	StrengthsOn  []string  `json:"strengths_before" jsonschema:"criteria in whose chapters further strengths were told"`
}

// Earlier is something that an earlier inspection found and where it stands.
type Earlier struct {
	Number    int      `json:"number,omitempty" jsonschema:"F1 and so on; strengths have none"`
	ID        string   `json:"id"`
	Statement string   `json:"statement"`
	Partners  []string `json:"partners" jsonschema:"names of those it was said of"`
	Status    string   `json:"status,omitempty" jsonschema:"open, closed or overtaken"`
	Source    string   `json:"source,omitempty"`
	Measures  []string `json:"measures" jsonschema:"titles of those that would show a change"`
	Closing   []int    `json:"closing" jsonschema:"numbers of the evidence that closes it"`
	ClosedOn  string   `json:"closed_on,omitempty"`
	AgreedBy  string   `json:"closure_agreed_by,omitempty"`
	Answers   []Answer `json:"answers" jsonschema:"the actions that answer it"`
	Left      *Left    `json:"left,omitempty"`
	Ignored   bool     `json:"unanswered,omitempty" jsonschema:"open, with neither an action nor a decision to leave it"`
	Place     string   `json:"place,omitempty" jsonschema:"file and line"`
}
