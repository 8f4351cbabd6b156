package input

// Comparator is what somebody else published of a measure.
type Comparator struct {
	Level       string   `json:"level" jsonschema:"la, neighbours, region, england, icb or provider"`
	Own         bool     `json:"own" jsonschema:"whether it is about the area itself"`
	AreaName    string   `json:"area_name" jsonschema:"what the area is called"`
	Period      string   `json:"period" jsonschema:"such as 2024, 2024/25 or 2024-01"`
	Breakdown   string   `json:"breakdown,omitempty" jsonschema:"whom it is about; absent where it is about everybody"`
	Value       *float64 `json:"value,omitempty" jsonschema:"the figure as printed; absent where missing says why"`
	Numerator   *float64 `json:"numerator,omitempty" jsonschema:"of a share, where it was published"`
	Denominator *float64 `json:"denominator,omitempty" jsonschema:"of a share, where it was published"`
	Missing     string   `json:"missing,omitempty" jsonschema:"why there is no value: not-submitted, suppressed, not-applicable, unavailable or low"`
	Average     string   `json:"average,omitempty" jsonschema:"mean or pooled, for a figure of neighbours"`
	Release     string   `json:"release" jsonschema:"id of the release it is from"`
	PublishedOn string   `json:"published_on,omitempty" jsonschema:"day of its publication"`
}

// Release is a publication that comparators are from.
type Release struct {
	ID           string `json:"id" jsonschema:"the release's id"`
	Title        string `json:"title" jsonschema:"what the release is called"`
	PublishedOn  string `json:"published_on" jsonschema:"day of its publication"`
	NextExpected string `json:"next_expected,omitempty" jsonschema:"day on which the next one should be out; absent where none is known"`
	DaysOverdue  *int   `json:"days_overdue,omitempty" jsonschema:"days since the next release should have been out; absent before that day, and where no day is known"`
}
