package input

// Document is the whole body of evidence as at one day.
type Document struct {
	AsOf          string         `json:"as_of" jsonschema:"day of the self-evaluation; every age is counted to it"`
	Area          Area           `json:"area" jsonschema:"whose self-evaluation it is"`
	Framework     Framework      `json:"framework" jsonschema:"what the partnership is judged against"`
	Partners      []Partner      `json:"partners" jsonschema:"the bodies of the partnership and those that oversee it"`
	Boards        []Board        `json:"boards" jsonschema:"where the partners meet and agree"`
	SEF           SEF            `json:"sef" jsonschema:"the self-evaluation itself: who agreed and signed it"`
	Evidence      []Evidence     `json:"evidence" jsonschema:"what is known"`
	Claims        []Claim        `json:"claims" jsonschema:"what the partnership is ready to defend"`
	Judgements    []Judgement    `json:"judgements" jsonschema:"the grades that the partnership gives itself"`
	Inspections   []Inspection   `json:"inspections" jsonschema:"earlier inspections"`
	PriorFindings []PriorFinding `json:"prior_findings" jsonschema:"what earlier inspections found"`
	Actions       []Action       `json:"actions" jsonschema:"what partners undertook to do"`
	Waivers       []Waiver       `json:"waivers" jsonschema:"findings that are accepted for a time"`
	Meetings      []Meeting      `json:"meetings" jsonschema:"days on which a body met, past and to come"`
	Rehearsals    []Rehearsal    `json:"rehearsals" jsonschema:"practices of the inspection's case tracking, past and to come"`
	Documents     []Request      `json:"documents" jsonschema:"what inspectors ask to see, answered or not, in the framework's order"`
	Measures      []Measure      `json:"measures" jsonschema:"figures that can be worked out from datasets, the workspace's own after the shipped ones"`
	Releases      []Release      `json:"releases" jsonschema:"publications that the comparators of measures are from"`
	Datasets      []Dataset      `json:"datasets" jsonschema:"every extract that the workspace maps, loaded or not"`
	Scan          Scan           `json:"scan" jsonschema:"what was found in the files of the workspace that could identify a child"`
	Typed         Typed          `json:"typed" jsonschema:"small numbers found in what people wrote and attached"`
}

// Area is whose self-evaluation it is.
type Area struct {
	ID              string   `json:"id" jsonschema:"the area's id"`
	Name            string   `json:"name" jsonschema:"what the area is called"`
	ReviewedOn      string   `json:"framework_reviewed_on,omitempty" jsonschema:"day on which the mapping to the framework was last read against its text"`
	Expects         []string `json:"expects" jsonschema:"shapes that are expected whether loaded or not"`
	DisclosureRules string   `json:"disclosure_profile" jsonschema:"how numbers about children are published: lt5, nhs-1to7-round5, dfe-round10 or none"`
}

// Framework is what the partnership is judged against.
type Framework struct {
	ID           string      `json:"id" jsonschema:"the framework's id"`
	Title        string      `json:"title" jsonschema:"official title"`
	InForceFrom  string      `json:"in_force_from,omitempty" jsonschema:"first day on which inspections begin under it; absent where there is none"`
	InForceTo    string      `json:"in_force_to,omitempty" jsonschema:"last day on which inspections begin under it; absent while it is open"`
	Versions     []Version   `json:"versions" jsonschema:"dated revisions of the text published by as_of, oldest first"`
	SupersededBy *Successor  `json:"superseded_by,omitempty" jsonschema:"a later framework in force by as_of"`
	Steps        []Step      `json:"steps" jsonschema:"the scale, best first"`
	Criteria     []Criterion `json:"criteria" jsonschema:"what inspectors evaluate, in the framework's order"`
	Cases        *Cases      `json:"cases,omitempty" jsonschema:"the mix of children that inspectors follow; absent where they follow none"`
}

// Version is a dated revision.
type Version struct {
	On      string `json:"on" jsonschema:"day on which the text was published"`
	AgeDays int    `json:"age_days" jsonschema:"days since then"`
	Says    string `json:"says" jsonschema:"what changed"`
}

// Successor is a framework that took over.
type Successor struct {
	ID          string `json:"id" jsonschema:"the later framework's id"`
	Title       string `json:"title" jsonschema:"its official title"`
	InForceFrom string `json:"in_force_from" jsonschema:"day on which it came into force"`
	AgeDays     int    `json:"age_days" jsonschema:"days since it came into force"`
}

// Step is one outcome of the scale.
type Step struct {
	ID       string `json:"id" jsonschema:"the step's id, which judgements name"`
	Title    string `json:"title" jsonschema:"what the step is called in a report"`
	Supports string `json:"supports,omitempty" jsonschema:"strong, mixed or weak evidence; absent on a scale that is not graded from evidence"`
	Rank     int    `json:"rank" jsonschema:"0 is the best step"`
}

// Criterion is one thing that inspectors evaluate.
type Criterion struct {
	ID      string   `json:"id" jsonschema:"the criterion's id, such as E3"`
	Title   string   `json:"title" jsonschema:"official title, as published"`
	Short   string   `json:"short" jsonschema:"a heading of a few words"`
	Theme   string   `json:"theme" jsonschema:"id of the theme it stands under"`
	Sectors []string `json:"sectors" jsonschema:"sectors that should bring evidence"`
	Kinds   []string `json:"kinds" jsonschema:"kinds of evidence worth having"`
	Voice   string   `json:"voice,omitempty" jsonschema:"whether lived experience is required or expected; absent where it is neither"`

	Evidence      []string `json:"evidence" jsonschema:"ids of the evidence mapped to it"`
	Claims        []string `json:"claims" jsonschema:"ids of the claims made under it"`
	PriorFindings []string `json:"prior_findings" jsonschema:"ids of the earlier findings carried over to it"`
}

// Cases is the mix of children that inspectors follow.
type Cases struct {
	Count   int        `json:"count" jsonschema:"how many children there are"`
	AtLeast []CaseNeed `json:"at_least" jsonschema:"how many of a type there should be at least, by type"`
}

// CaseNeed is how many cases of a type there should be.
type CaseNeed struct {
	Type  string `json:"type" jsonschema:"ap, sen-support or plan"`
	Count int    `json:"count" jsonschema:"how many of the type there should be at least"`
}

// Partner is a body of the partnership.
type Partner struct {
	ID      string   `json:"id" jsonschema:"the partner's id"`
	Name    string   `json:"name" jsonschema:"what the partner is called"`
	Sectors []string `json:"sectors" jsonschema:"what it works in: education, health, social-care, lived-experience or oversight"`
	Role    string   `json:"role,omitempty" jsonschema:"local-authority, icb or parent-carer-forum"`
}

// Board is where the partners agree.
type Board struct {
	ID                string `json:"id" jsonschema:"the board's id"`
	Name              string `json:"name" jsonschema:"what the board is called"`
	IntervalWeeks     int    `json:"interval_weeks,omitempty" jsonschema:"how often it is to meet; absent where it does not say, and never 0"`
	Oversight         string `json:"oversight,omitempty" jsonschema:"the body above it"`
	ReportsEveryWeeks int    `json:"reports_every_weeks,omitempty" jsonschema:"how often it is to report to that body; absent where it does not say, and never 0"`
}

// SEF is the self-evaluation itself.
type SEF struct {
	AgreedByBoard string    `json:"agreed_by_board,omitempty" jsonschema:"id of the board that agreed it"`
	SignOffs      []SignOff `json:"sign_offs" jsonschema:"the partners that signed it, and when"`
}

// SignOff is a partner's agreement on a day.
type SignOff struct {
	Partner string `json:"partner" jsonschema:"id of the partner that signed"`
	On      string `json:"on" jsonschema:"day on which it signed, which may be after as_of"`
}
