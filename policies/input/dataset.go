package input

// Dataset is a partner's extract: how fresh it is and how much of it could be
// read. Shares are percent of its rows.
type Dataset struct {
	ID           string   `json:"id" jsonschema:"id of the dataset block"`
	Shape        string   `json:"shape" jsonschema:"id of the data contract it is mapped to"`
	Partner      string   `json:"partner" jsonschema:"id of the partner who sends it"`
	AsOf         string   `json:"as_of" jsonschema:"day the extract was drawn"`
	AgeDays      int      `json:"age_days" jsonschema:"days since it was drawn; negative for one drawn after as_of"`
	RefreshDays  int      `json:"refresh_days,omitempty" jsonschema:"promised days between extracts; absent where nothing is promised"`
	Loaded       bool     `json:"loaded" jsonschema:"whether the extract, or results saved of it, were there to be read in this run"`
	NotSaved     string   `json:"results_not_used,omitempty" jsonschema:"why the results saved of it could not stand in for it; absent where they did or there are none"`
	Rows         int      `json:"rows" jsonschema:"rows that hold data"`
	Rejected     float64  `json:"rejected_percent" jsonschema:"share of rows with a cell that could not be understood"`
	Tolerated    float64  `json:"tolerated_percent" jsonschema:"share of rows that may be rejected before the dataset is set aside"`
	SetAside     bool     `json:"set_aside" jsonschema:"it could not be read, or more was rejected than is tolerated: none of its figures are used"`
	Unreadable   string   `json:"unreadable,omitempty" jsonschema:"why nothing of the extract could be read, to stand after the word it; absent where rows were read"`
	NotCollected []string `json:"not_collected" jsonschema:"columns of the contract that the extract does not carry"`
	Gaps         []Gap    `json:"gaps" jsonschema:"required columns that it carries and leaves empty in some rows"`
	Checks       []Check  `json:"checks" jsonschema:"what was asked of its rows; none where it is not loaded, and those of a SEN2 return alone where it is set aside"`
}

// Check is one way in which rows can contradict themselves or each other, and how
// many do. Two are of every contract that has them: codes, whether each code is
// one of its list, counted by cells; and unique-ids, whether an id stands in one
// row only. The others are named in the contract (sef explain SHAPE) or are those
// of a SEN2 return, which the first extract of the return has. A check whose columns
// are not collected, or that could judge no row, is not among them.
type Check struct {
	ID      string  `json:"id" jsonschema:"codes, unique-ids, the check's name in the contract, or its id among those of the SEN2 return"`
	Says    string  `json:"says" jsonschema:"what holds in every right row, to stand after a colon"`
	Level   string  `json:"level" jsonschema:"error where what is broken cannot be right, query where somebody should look at it"`
	Unit    string  `json:"unit,omitempty" jsonschema:"what a check of a SEN2 return counts, as a plural, such as persons; absent for checks of rows and cells"`
	Broken  bool    `json:"broken" jsonschema:"whether any row or cell contradicts it"`
	Percent float64 `json:"percent" jsonschema:"the broken in percent of what could be judged; the most that it can be where at_most is true"`
	AtMost  bool    `json:"at_most" jsonschema:"whether there are so few that their number is not published"`
}

// Gap is a required column with missing values.
type Gap struct {
	Column  string  `json:"column" jsonschema:"name of the column"`
	Missing float64 `json:"missing_percent" jsonschema:"share of rows without a value; the most that it can be where at_most is true"`
	AtMost  bool    `json:"at_most" jsonschema:"whether there are so few that their number is not published"`
}
