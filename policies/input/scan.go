package input

// Scan is what was found in the files of the workspace that could identify a
// child. It says where, and never what.
type Scan struct {
	Scanned int           `json:"scanned" jsonschema:"files whose text was read, wholly or in part"`
	Files   []ScannedFile `json:"files" jsonschema:"files of which there is something to say, by name"`
}

// ScannedFile is a file with something in it, or that could not be read.
type ScannedFile struct {
	Name       string       `json:"name" jsonschema:"path of the file in the workspace"`
	Evidence   []string     `json:"evidence" jsonschema:"ids of the items that attach it"`
	CheckedBy  string       `json:"checked_by,omitempty" jsonschema:"the role that looked at it, as its evidence says"`
	NotScanned string       `json:"not_scanned,omitempty" jsonschema:"why it could not be read, or not all of it"`
	Refused    int          `json:"refused" jsonschema:"places that must not be there"`
	More       int          `json:"more" jsonschema:"places beyond those that are listed"`
	Hits       []Identifier `json:"hits" jsonschema:"places, in their order; the refused ones first where there are too many"`
}

// Identifier is one place that could identify a child.
type Identifier struct {
	Kind    string `json:"kind" jsonschema:"nhs-number, upn, uln, birth-date, postcode or name-column"`
	Reason  string `json:"reason" jsonschema:"labelled, several, beside, headed or alone"`
	Part    string `json:"part,omitempty" jsonschema:"page, sheet or slide of the file"`
	Line    int    `json:"line" jsonschema:"line, or row of a table"`
	Column  int    `json:"column" jsonschema:"character of the line, or cell of the row"`
	Refused bool   `json:"refused" jsonschema:"it must not be there; else it may be harmless"`
}

// Typed is what was found of small numbers in what people wrote.
type Typed struct {
	Limit int     `json:"limit" jsonschema:"the largest count of people that may not be written; 0 where any may"`
	Texts int     `json:"texts" jsonschema:"attributes, prose and documents that were looked at"`
	Small []Small `json:"small" jsonschema:"things that give a small number away"`
}

// Small is one thing in whose texts a small number can be read.
type Small struct {
	Subject string        `json:"subject" jsonschema:"what it concerns, as kind.id"`
	Places  []SmallNumber `json:"places" jsonschema:"where, each place once, at least one"`
}

// SmallNumber is one place that gives a small number away, without it.
type SmallNumber struct {
	File string `json:"file,omitempty" jsonschema:"path of the file in the workspace; absent for an attribute"`
	Part string `json:"part,omitempty" jsonschema:"the attribute, or the page or sheet of the file"`
	Line int    `json:"line" jsonschema:"line of the file or row of its table; in an attribute, line of its text"`
	Kind string `json:"kind" jsonschema:"count where it is written, complement where a part leaves it of the whole, percentage where it follows from one"`
}
