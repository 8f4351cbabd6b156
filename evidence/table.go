package evidence

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// MaxTable is the most bytes in a table of published figures. What an area
// needs stays far below it.
const MaxTable = 8 << 20

// mostRows is how many mistakes of one table are told: a table with a wrong
// column has one in every row.
const mostRows = 20

// table is a file of separated values in a layout of ours. It is read
// strictly: a heading must be one of those known, and stand once; every row has
// as many fields as there are headings; a line that begins with # is a comment.
type table struct {
	name    string
	text    []byte
	begins  []int // where lines begin
	columns map[string]int
	diags   hcl.Diagnostics
	more    int // mistakes not told
}

// row is one row of a table, with where its fields stand.
type row struct {
	*table
	fields []string
	starts []spot
}

// spot is where a field begins. Its whole place is worked out when somebody
// asks, which of most fields nobody does.
type spot struct{ line, column int32 }

// readTable reads all rows of a table with the columns that it may have and
// those of them that it must have.
func readTable(text []byte, name string, known, required []string) ([]row, *table) {
	t := &table{name: name, text: withoutMark(text), columns: map[string]int{}}
	if !t.readable() {
		return nil, t
	}
	t.begins = []int{0}
	for i, c := range t.text {
		if c == '\n' {
			t.begins = append(t.begins, i+1)
		}
	}
	r := csv.NewReader(bytes.NewReader(t.text))
	r.Comment, r.ReuseRecord = '#', false
	if !t.header(r, known, required) {
		return nil, t
	}
	var rows []row
	for {
		fields, err := r.Read()
		if err == io.EOF {
			return rows, t
		}
		if err != nil {
			t.broken(err)
			return nil, t
		}
		rows = append(rows, row{t, fields, t.starts(r, fields)})
	}
}

// withoutMark drops the byte order mark with which spreadsheets begin.
func withoutMark(text []byte) []byte {
	return bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
}

func (t *table) readable() bool {
	switch {
	case len(t.text) > MaxTable:
		t.fail(start(t.name), "File too large", "This file has more than %d bytes. "+
			"Keep the figures of your own area, its neighbours, its region and England.", MaxTable)
	case !utf8.Valid(t.text):
		t.fail(start(t.name), "Text is not UTF-8", "Save the file as CSV UTF-8 and try again.")
	}
	return len(t.diags) == 0
}

// header learns which column stands where.
func (t *table) header(r *csv.Reader, known, required []string) bool {
	fields, err := r.Read()
	if err != nil {
		if err == io.EOF {
			t.fail(start(t.name), "No headings", "The file is empty. The first row "+
				"names the columns: %s.", strings.Join(required, ", "))
			return false
		}
		t.broken(err)
		return false
	}
	top := row{t, fields, t.starts(r, fields)}
	for i, name := range fields {
		if first, again := t.columns[name]; again {
			t.fail(top.at(i), "Column given twice", "The column %q stands at %s "+
				"already. Remove one of them.", name, diag.Place(top.at(first)))
		} else if !slices.Contains(known, name) {
			t.diags = append(t.diags, diag.Unknown("column", name, known, top.at(i)))
		}
		t.columns[name] = i
	}
	for _, name := range required {
		if _, ok := t.columns[name]; !ok {
			t.fail(top.at(0), "Missing column", "The column %q is required. Add it "+
				"to the headings and to every row.", name)
		}
	}
	return len(t.diags) == 0
}

// starts are where the fields of the row just read begin.
func (t *table) starts(r *csv.Reader, fields []string) []spot {
	out := make([]spot, len(fields))
	for i := range fields {
		line, column := r.FieldPos(i)
		out[i] = spot{int32(line), int32(column)}
	}
	return out
}

// at is the place of a field.
func (r row) at(i int) hcl.Range {
	return r.span(int(r.starts[i].line), int(r.starts[i].column), len(r.fields[i]))
}

// span is the place of so many bytes; a field in quotation marks is shown from
// the mark on.
func (t *table) span(line, column, length int) hcl.Range {
	from := min(t.begins[line-1]+column-1, len(t.text))
	to := min(from+length, len(t.text))
	if end := bytes.IndexByte(t.text[from:to], '\n'); end >= 0 {
		to = from + end
	}
	begin := hcl.Pos{Line: line, Column: column, Byte: from}
	return hcl.Range{Filename: t.name, Start: begin,
		End: hcl.Pos{Line: line, Column: column + to - from, Byte: to}}
}

// broken reports what is no table; nothing after it can be trusted.
func (t *table) broken(err error) {
	var at *csv.ParseError
	if !errors.As(err, &at) {
		t.fail(start(t.name), "Not a table", "The file cannot be read as separated values.")
		return
	}
	place := t.span(min(at.Line, len(t.begins)), max(at.Column, 1), 1)
	if errors.Is(err, csv.ErrFieldCount) {
		place.Start.Column = 1
		t.fail(place, "Another number of fields", "This row has more or fewer fields "+
			"than there are headings. Give every row %d fields, empty ones too.", len(t.columns))
		return
	}
	t.fail(place, "Stray quotation mark", "A field that holds a comma or a quotation "+
		"mark stands in quotation marks, and those inside it are doubled. Mend this one.")
}

// fail reports a mistake, the first ones in words and the rest as a number.
func (t *table) fail(at hcl.Range, summary, detail string, args ...any) {
	if len(t.diags) >= mostRows {
		t.more++
		return
	}
	t.diags = append(t.diags, diag.Error(at, summary, detail, args...))
}

// mistakes are all of them.
func (t *table) mistakes() hcl.Diagnostics {
	if t.more == 0 {
		return t.diags
	}
	return append(t.diags, diag.Error(start(t.name), "Further mistakes",
		"The file has %d more mistakes. Mend those below first.", t.more))
}

// field is what a row holds in a column; empty where there is no such column.
func (r row) field(column string) string {
	i, ok := r.columns[column]
	if !ok {
		return ""
	}
	text := r.fields[i]
	if plain := diag.Plain(text); plain != text || strings.TrimSpace(text) != text ||
		strings.ContainsAny(text, "\n\t") {
		r.wrong(column, "Unsuitable text", "Spaces around a value, line breaks and "+
			"control characters have no place in %q. Remove them.", column)
	}
	return text
}

// needed is field for what must not be empty.
func (r row) needed(column string) string {
	text := r.field(column)
	if text == "" {
		r.wrong(column, "Missing value", "Every row needs a value for %q.", column)
	}
	return text
}

// place is where a column of the row stands, or the row where it does not.
func (r row) place(column string) hcl.Range {
	if i, ok := r.columns[column]; ok {
		return r.at(i)
	}
	return r.at(0)
}

func (r row) wrong(column, summary, detail string, args ...any) {
	r.fail(r.place(column), summary, detail, args...)
}

// word is one of a closed set, or empty.
func (r row) word(column string, words []string) string {
	text := r.field(column)
	if text == "" || slices.Contains(words, text) {
		return text
	}
	r.wrong(column, "Unknown "+column, "There is no %s %q. %s", column, text,
		diag.Advice(column, text, words))
	return ""
}

// number is a plain decimal number, or nil where there is none.
func (r row) number(column string) *float64 {
	text := r.field(column)
	if text == "" {
		return nil
	}
	n, ok := PlainNumber(text)
	if !ok {
		r.wrong(column, "Not a number", "Numbers are written as 1234 or 56.7, without "+
			"signs for missing values. Where there is no figure leave it empty, and "+
			"say why in missing.")
		return nil
	}
	return &n
}

// whole is a small whole number, 0 where there is none.
func (r row) whole(column string) int {
	text := r.field(column)
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 1000 {
		r.wrong(column, "Not a number of areas", "%q is a whole number from 0 to 1000.", column)
		return 0
	}
	return n
}

// PlainNumber reads digits with at most one decimal point and a minus before
// them. Exponents, signs and words such as Inf are none.
func PlainNumber(text string) (float64, bool) {
	digits := strings.TrimPrefix(text, "-")
	whole, part, point := strings.Cut(digits, ".")
	if whole == "" || point && part == "" || len(text) > 30 {
		return 0, false
	}
	for _, c := range whole + part {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	n, err := strconv.ParseFloat(text, 64)
	return n, err == nil
}

// writeTable writes a table: comments, headings, rows. It is the counterpart of
// readTable.
func writeTable(comment string, columns []string, rows []map[string]string) []byte {
	var out bytes.Buffer
	for line := range strings.Lines(comment) {
		out.WriteString("# " + strings.TrimSpace(diag.Plain(line)) + "\n")
	}
	w := csv.NewWriter(&out)
	_ = w.Write(columns) // a buffer takes everything
	for _, r := range rows {
		for _, name := range slices.Sorted(maps.Keys(r)) {
			if !slices.Contains(columns, name) {
				panic("evidence: a table has no column " + name)
			}
		}
		fields := make([]string, len(columns))
		for i, name := range columns {
			fields[i] = r[name]
		}
		_ = w.Write(fields) // as above
	}
	w.Flush()
	return out.Bytes()
}
