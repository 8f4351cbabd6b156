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
	Loaded       bool     `json:"loaded" jsonschema:"whether the extract was there to be read in this run"`
	Rows         int      `json:"rows" jsonschema:"rows that hold data"`
	Rejected     float64  `json:"rejected_percent" jsonschema:"share of rows with a cell that could not be understood"`
	Tolerated    float64  `json:"tolerated_percent" jsonschema:"share of rows that may be rejected before the dataset is set aside"`
	SetAside     bool     `json:"set_aside" jsonschema:"it could not be read, or more was rejected than is tolerated: none of its figures are used"`
	Unreadable   string   `json:"unreadable,omitempty" jsonschema:"why nothing of the extract could be read, to stand after the word it; absent where rows were read"`
	NotCollected []string `json:"not_collected" jsonschema:"columns of the contract that the extract does not carry"`
	Gaps         []Gap    `json:"gaps" jsonschema:"required columns that it carries and leaves empty in some rows"`
}

// Gap is a required column with missing values.
type Gap struct {
	Column  string  `json:"column" jsonschema:"name of the column"`
	Missing float64 `json:"missing_percent" jsonschema:"share of rows without a value"`
}
