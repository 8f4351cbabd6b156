package reports

import "github.com/sef-engine/sef/policies"

// ModelFormat names the layout of a [Model]. It changes when a reader of the
// old one would misread the new one.
const ModelFormat = "sef-report/1"

// Model is a report before anyone has chosen how it looks: a published
// assessment with its ids followed, its lists grouped and its gaps named. It is
// built once, by [Build], and every rendering reads the same one. Days are
// written 2025-06-30; words of closed sets stay as they are, for the renderings
// to spell out. What an edition leaves out is not in its model.
type Model struct {
	Format     string    `json:"format" jsonschema:"names this layout and its version"`
	Edition    Edition   `json:"edition" jsonschema:"working or submission; a submission holds no findings, supported grades, readiness, waivers or places"`
	AsOf       string    `json:"as_of" jsonschema:"the day of the self-evaluation; every age was counted to it"`
	Area       Area      `json:"area"`
	Framework  Framework `json:"framework"`
	Disclosure string    `json:"disclosure_profile" jsonschema:"how small numbers were protected"`

	Summary  Summary     `json:"summary" jsonschema:"the first page"`
	Signing  Signing     `json:"signing" jsonschema:"who has agreed the self-evaluation"`
	Themes   []Theme     `json:"themes" jsonschema:"the chapters, in the framework's order"`
	AreaWide []Challenge `json:"area_wide" jsonschema:"what the rules challenge across the area: findings on no criterion or on many, told here once"`

	Actions   []*Action    `json:"actions" jsonschema:"the whole action plan, in the workspace's order"`
	Plans     []Plan       `json:"plans" jsonschema:"the same actions by the partner that leads them, those nobody leads last"`
	Gaps      *Gaps        `json:"gaps,omitempty" jsonschema:"weaknesses that nobody answers; absent where no rule looked for them"`
	Partners  []Partner    `json:"partners" jsonschema:"who owes what"`
	Dissents  []Dissent    `json:"dissents" jsonschema:"disagreements with a grade, overall or on a criterion"`
	Expiring  []Waiver     `json:"expiring" jsonschema:"waivers that have run out or will within three months"`
	Measures  []Measure    `json:"measures" jsonschema:"measures that something refers to"`
	Sources   []*Source    `json:"sources" jsonschema:"the evidence index, numbered from 1"`
	Loose     []Measure    `json:"loose_measures" jsonschema:"measured, and shown in no chapter"`
	Extracts  []Extract    `json:"extracts" jsonschema:"what became of each extract declared"`
	Origins   Origins      `json:"origins" jsonschema:"the same, counted"`
	Compared  bool         `json:"compared,omitempty" jsonschema:"whether any figure in a chapter is set beside an earlier one"`
	Context   []Comparison `json:"context" jsonschema:"what others publish and no measure of ours is of"`
	Releases  []Release    `json:"releases" jsonschema:"publications that figures are from"`
	Undrawn   []Undrawn    `json:"undrawn" jsonschema:"extracts that are expected and not declared"`
	Lacking   []Lacking    `json:"lacking" jsonschema:"measures that could not be worked out for want of columns"`
	Unlike    []Unlike     `json:"defined_otherwise" jsonschema:"saved figures left out because the measure was defined otherwise then"`
	Documents []Document   `json:"documents" jsonschema:"what inspectors ask for, and what there is"`
	Boards    []Board      `json:"boards"`
	Rehearsed []Rehearsal  `json:"rehearsed" jsonschema:"practices of case tracking by as_of, the last first"`
	National  *National    `json:"national,omitempty" jsonschema:"what inspectors recommend elsewhere"`
	Method    Method       `json:"method" jsonschema:"how the report was made"`
	Glossary  []Term       `json:"glossary"`
}

// Area is whose self-evaluation it is.
type Area struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Note string `json:"note,omitempty" jsonschema:"belongs on the front of every rendering"`
}

// Framework is what the area was judged against.
type Framework struct {
	Title         string   `json:"title"`
	Short         string   `json:"short"`
	Inspectorates []string `json:"inspectorates"`
	Version       string   `json:"version,omitempty" jsonschema:"the day of the newest version by as_of"`
	Source        string   `json:"source"`
	ReviewedOn    string   `json:"reviewed_on,omitempty" jsonschema:"when the area last read its mappings against the text"`
	Steps         []Step   `json:"steps" jsonschema:"the outcomes of the scale"`
}

// Step is an outcome of the framework's scale.
type Step struct {
	Title          string   `json:"title"`
	Meaning        string   `json:"meaning"`
	NextInspection string   `json:"next_inspection,omitempty"`
	Follows        []string `json:"follows"`
	ToBeChecked    bool     `json:"to_be_checked,omitempty" jsonschema:"not yet confirmed with the publisher; never to be shown as a quotation"`
}

// Summary is the first page.
type Summary struct {
	Overall    *Judgement `json:"overall,omitempty" jsonschema:"the partnership's own grade overall"`
	Readiness  string     `json:"readiness,omitempty" jsonschema:"not-ready, nearly-ready or ready"`
	Criteria   int        `json:"criteria" jsonschema:"how many criteria the framework has"`
	Graded     int        `json:"graded" jsonschema:"of these, graded by the partnership"`
	Shown      int        `json:"shown,omitempty" jsonschema:"of the criteria, those whose evidence supports a grade"`
	NotShown   int        `json:"not_shown,omitempty" jsonschema:"of the criteria, those with too little evidence to support any"`
	Ready      int        `json:"ready,omitempty"`
	Nearly     int        `json:"nearly_ready,omitempty"`
	NotReady   int        `json:"not_ready,omitempty"`
	Open       []Tally    `json:"open" jsonschema:"open findings by severity, worst first"`
	Findings   int        `json:"findings,omitempty" jsonschema:"open findings"`
	Strengths  int        `json:"strengths" jsonschema:"that the partnership claims"`
	Develop    int        `json:"developments" jsonschema:"areas for development that it names itself"`
	Differs    []Differs  `json:"differs" jsonschema:"criteria whose own grade is not the one the evidence supports"`
	Uncovered  []Lack     `json:"uncovered" jsonschema:"sectors with nothing current on criteria that expect them"`
	Earlier    Standing   `json:"earlier" jsonschema:"areas for development from earlier inspections"`
	ActionGaps []Shortage `json:"action_gaps" jsonschema:"what actions lack, most frequent first, cancelled ones left out"`
	Live       int        `json:"live_actions" jsonschema:"actions that were not cancelled"`
	Late       int        `json:"late_actions"`
	Courses    []Tally    `json:"courses" jsonschema:"actions whose own measure was worked out, by how it stands to their target"`
	Unled      int        `json:"unled_actions" jsonschema:"live actions that nobody leads"`
	First      []Task     `json:"first" jsonschema:"up to five things to do first"`
}

// Tally is a word and how often it holds.
type Tally struct {
	Word  string `json:"word"`
	Count int    `json:"count"`
}

// Shortage is the parts that so many actions lack.
type Shortage struct {
	Count int      `json:"count"`
	Parts []string `json:"parts" jsonschema:"of lead, owner, start, due, measure, baseline, target, by"`
}

// Differs is a criterion on which the partnership and its evidence differ.
type Differs struct {
	Criterion string `json:"criterion"`
	Ours      string `json:"ours"`
	Supported string `json:"supported"`
}

// Lack is sectors that are silent on the same criteria, which expect them.
type Lack struct {
	Sectors  []string `json:"sectors"`
	Criteria []string `json:"criteria"`
}

// Standing counts earlier areas for development by where they stand.
type Standing struct {
	Developments int `json:"developments"`
	Open         int `json:"open"`
	NoClosing    int `json:"no_closing_evidence,omitempty" jsonschema:"of the open ones, those without closing evidence"`
	Unanswered   int `json:"unanswered,omitempty" jsonschema:"of the open ones, those without action or decision"`
}

// Task is one thing to do, from all open findings of one rule.
type Task struct {
	Rule     string            `json:"rule"`
	Title    string            `json:"title" jsonschema:"the duty, as a sentence"`
	Severity policies.Severity `json:"severity" jsonschema:"of the worst finding"`
	Findings int               `json:"findings"`
	Criteria []string          `json:"criteria" jsonschema:"that the findings concern"`
	All      bool              `json:"all_criteria,omitempty"`
	Remedy   string            `json:"remedy"`
	Unowned  int               `json:"unowned" jsonschema:"findings that name nobody to ask"`
	Partners []string          `json:"partners" jsonschema:"names of those to ask; empty where no one partner is to ask"`
}

// Signing is who has agreed the self-evaluation.
type Signing struct {
	AgreedBy string `json:"agreed_by,omitempty" jsonschema:"the board"`
	Signed   []Sign `json:"signed"`
	// Silent are the partners with a part in the framework, such as council,
	// integrated care board and forum, who have not signed.
	Silent []string `json:"silent" jsonschema:"partners whose signature is expected and missing"`
}

// Sign is a partner's agreement on a day.
type Sign struct {
	Partner string `json:"partner"`
	On      string `json:"on"`
}

// Judgement is the partnership's own grade.
type Judgement struct {
	Grade     string `json:"grade"`
	Dated     string `json:"dated"`
	Rationale string `json:"rationale,omitempty"`
	Signed    []Sign `json:"signed"`
}

// Dissent is a partner's disagreement with a grade.
type Dissent struct {
	Criterion string `json:"criterion,omitempty" jsonschema:"absent for the grade overall"`
	Partner   string `json:"partner"`
	Says      string `json:"says"`
	On        string `json:"on"`
	Reply     string `json:"reply,omitempty"`
	RepliedOn string `json:"replied_on,omitempty"`
}
