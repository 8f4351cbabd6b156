package input

// Evidence is one item of what is known.
type Evidence struct {
	ID       string   `json:"id" jsonschema:"the item's id"`
	Title    string   `json:"title" jsonschema:"what the item is called"`
	Partner  string   `json:"partner" jsonschema:"who brings it"`
	Partners []string `json:"partners" jsonschema:"who brings it and whom it is joint with"`
	Sectors  []string `json:"sectors" jsonschema:"sectors it speaks for; a joint item speaks for each partner's"`
	Kind     string   `json:"kind" jsonschema:"document, data, audit, survey, voice, case-study, observation or inspection"`
	Shows    string   `json:"shows" jsonschema:"activity, output, outcome or impact"`
	Criteria []string `json:"criteria" jsonschema:"ids of the criteria it speaks to, at least one"`

	CoversFrom   string `json:"covers_from,omitempty" jsonschema:"first day of the period it covers"`
	CoversTo     string `json:"covers_to,omitempty" jsonschema:"last day of the period it covers"`
	Dated        string `json:"dated,omitempty" jsonschema:"made or published"`
	AgeMonths    *int   `json:"age_months,omitempty" jsonschema:"months begun since the end of the period it covers, or since it was dated; absent where neither is known; negative in the future"`
	DatedDaysAgo *int   `json:"dated_days_ago,omitempty" jsonschema:"days since it was made or published; absent without a date, negative in the future"`
	RefreshDays  int    `json:"refresh_days,omitempty" jsonschema:"promised interval of the dataset it comes from; absent where none is promised, and never 0"`

	Says      string `json:"says,omitempty" jsonschema:"what it tells"`
	Limits    string `json:"limits,omitempty" jsonschema:"what it cannot tell"`
	Source    string `json:"source,omitempty" jsonschema:"a citation, with the place in the document"`
	File      string `json:"file,omitempty" jsonschema:"the attached document, below evidence/files"`
	Hash      string `json:"sha256,omitempty" jsonschema:"of the file when it was attached"`
	FileHash  string `json:"file_sha256,omitempty" jsonschema:"of the file as it is now"`
	CheckedBy string `json:"checked_by,omitempty" jsonschema:"the role that checked it"`

	Dataset       string   `json:"dataset,omitempty" jsonschema:"id of the dataset it comes from"`
	DerivedFrom   []string `json:"derived_from" jsonschema:"ids of the items it was made from"`
	Group         string   `json:"group" jsonschema:"independence group: items that rest on the same thing share it and count once"`
	PriorFindings []string `json:"prior_findings" jsonschema:"earlier findings that an inspection report holds"`
	Contradicts   []string `json:"contradicts" jsonschema:"ids of the claims that it says it speaks against"`
	States        []Stated `json:"states" jsonschema:"values that it gives for measures"`

	Gathered      string `json:"gathered,omitempty" jsonschema:"how voices or answers were gathered"`
	Asked         *int   `json:"asked,omitempty" jsonschema:"how many people were asked"`
	Responded     *int   `json:"responded,omitempty" jsonschema:"how many answered"`
	GroupsMissing string `json:"groups_missing,omitempty" jsonschema:"who was not reached"`
	Changed       string `json:"changed,omitempty" jsonschema:"what changed as a result"`
	SampleSize    *int   `json:"sample_size,omitempty" jsonschema:"how many cases an audit looked at"`
	SampleFrame   string `json:"sample_frame,omitempty" jsonschema:"what those cases were chosen from"`
}

// Stated is a value that an item gives for a measure.
type Stated struct {
	Measure string  `json:"measure" jsonschema:"id of the measure"`
	Where   []Part  `json:"where" jsonschema:"the rows that are meant, by column in the order of their names; empty for all"`
	Value   float64 `json:"value" jsonschema:"the value it gives, in the measure's unit"`
	On      string  `json:"on" jsonschema:"the day it holds on, or the last day of its period"`
	Figure  *Figure `json:"figure,omitempty" jsonschema:"what was published of those rows for that day; absent where nothing was or several groups fit"`
}

// Claim is a sentence that the partnership is ready to defend.
type Claim struct {
	ID        string    `json:"id" jsonschema:"the claim's id"`
	Criterion string    `json:"criterion" jsonschema:"id of the criterion it is made under"`
	Kind      string    `json:"kind" jsonschema:"strength or development"`
	Statement string    `json:"statement" jsonschema:"the sentence itself"`
	Impact    string    `json:"impact,omitempty" jsonschema:"what it means for children"`
	Evidence  []string  `json:"evidence" jsonschema:"ids of the evidence it cites"`
	Measures  []string  `json:"measures" jsonschema:"ids of the measures it cites"`
	Actions   []string  `json:"actions" jsonschema:"ids of the actions that it names as its answer"`
	Themes    []string  `json:"themes" jsonschema:"codes of what people raised that it is about"`
	Despite   string    `json:"despite,omitempty" jsonschema:"what speaks against it, and why it stands all the same"`
	NoAction  *NoAction `json:"no_action,omitempty" jsonschema:"a recorded decision to leave it as it is"`
}

// NoAction is a recorded decision to leave something as it is.
type NoAction struct {
	By     string `json:"by" jsonschema:"id of the board or partner that decided"`
	On     string `json:"on" jsonschema:"day on which it decided, which may be after as_of"`
	Reason string `json:"reason" jsonschema:"why"`
}

// Judgement is the partnership's own grade.
type Judgement struct {
	ID        string    `json:"id" jsonschema:"id of the criterion, or overall"`
	Grade     string    `json:"grade" jsonschema:"id of the step of the scale"`
	Dated     string    `json:"dated" jsonschema:"day on which it was made, which may be after as_of"`
	Rationale string    `json:"rationale,omitempty" jsonschema:"why this grade and no other"`
	SignOffs  []SignOff `json:"sign_offs" jsonschema:"the partners that signed it, and when"`
	Dissents  []Dissent `json:"dissents" jsonschema:"the partners that disagreed, and how they were answered"`
}

// Dissent is a partner's disagreement and what it was answered.
type Dissent struct {
	Partner   string `json:"partner" jsonschema:"id of the partner that disagrees"`
	Says      string `json:"says" jsonschema:"why it disagrees"`
	On        string `json:"on" jsonschema:"day on which it said so"`
	AgeDays   int    `json:"age_days" jsonschema:"days since then; negative in the future"`
	Reply     string `json:"reply,omitempty" jsonschema:"what it was answered"`
	RepliedOn string `json:"replied_on,omitempty" jsonschema:"day on which it was answered"`
}

// Inspection is an earlier inspection.
type Inspection struct {
	ID        string `json:"id" jsonschema:"the inspection's id"`
	Framework string `json:"framework" jsonschema:"id of the framework it was made under"`
	From      string `json:"from" jsonschema:"day on which it began"`
	To        string `json:"to" jsonschema:"day on which it ended"`
	Published string `json:"published,omitempty" jsonschema:"day on which its report was published"`
}

// PriorFinding is what an earlier inspection found.
type PriorFinding struct {
	ID         string    `json:"id" jsonschema:"the earlier finding's id"`
	Inspection string    `json:"inspection" jsonschema:"id of the inspection that found it"`
	CarriesTo  []string  `json:"carries_to" jsonschema:"criteria of today's framework"`
	Kind       string    `json:"kind" jsonschema:"strength or development"`
	Statement  string    `json:"statement" jsonschema:"what was found"`
	Partners   []string  `json:"partners" jsonschema:"ids of the partners it was found of"`
	Status     string    `json:"status,omitempty" jsonschema:"open, closed or overtaken; absent for a strength"`
	AgeMonths  int       `json:"age_months" jsonschema:"months begun since the report, or since the inspection ended"`
	Measures   []string  `json:"measures" jsonschema:"ids of the measures that would show a change"`
	NoAction   *NoAction `json:"no_action,omitempty" jsonschema:"a recorded decision to leave it as it is"`
	Closure    *Closure  `json:"closure,omitempty" jsonschema:"why it is said to be put right; a finding that is still open may have part of it"`
}

// Closure is why a finding is said to be closed.
type Closure struct {
	Evidence []string `json:"evidence" jsonschema:"ids of the evidence that it is put right"`
	Voice    []string `json:"voice" jsonschema:"ids of the evidence in which families say so"`
	On       string   `json:"on,omitempty" jsonschema:"day on which the closing was agreed"`
	AgreedBy string   `json:"agreed_by,omitempty" jsonschema:"id of the board or partner that agreed it"`
}
