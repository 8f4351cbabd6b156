package duckdb

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// The columns that a table of rows has beside those of its shape.
const (
	rowDrop = "row:drop" // why the row is no data, as numbered in blank.go
	rowBad  = "row:bad"  // a cell of it was rejected
	rowOver = "row:over" // it has more fields than the header
)

// rowText is all the text of a row that may be no data.
var rowText = name("row:text")

// rowsQuery makes typed rows, and judges each as a whole, from a source of
// text.
func rowsQuery(source string, x *evidence.Extract, cells []cell) string {
	columns := make([]string, 0, 2*len(cells)+3)
	for _, c := range cells {
		columns = append(columns, name(c.Name), c.at("w"))
	}
	columns = append(columns, as(dropCase(x, cells), name(rowDrop)),
		as("coalesce("+over+" <> '', false)", name(rowOver)))
	query := fmt.Sprintf("(SELECT *, case when %s then %s end AS %s FROM %s)",
		suspicion(x, cells), joined(fields(x)), rowText, typed(source, cells))
	return "SELECT *, " + as(badness(cells), name(rowBad)) +
		" FROM (SELECT " + strings.Join(columns, ", ") + " FROM " + query + ")"
}

// badness is the condition that a row has a rejected cell.
func badness(cells []cell) string {
	bad := []string{name(rowOver)}
	for _, c := range cells {
		if c.Required == "always" {
			bad = append(bad, c.at("w")+" > 0")
		} else {
			bad = append(bad, fmt.Sprintf("%s >= %d", c.at("w"), firstReason))
		}
	}
	return strings.Join(bad, " OR ")
}

// suspicion is the condition under which a row may be no data: it lacks a
// column that it must have, or has one of the heading's words in it.
func suspicion(x *evidence.Extract, cells []cell) string {
	var suspect []string
	for _, c := range cells {
		if c.Required == "always" {
			suspect = append(suspect, c.at("w")+" > 0")
		}
	}
	if heading := headingTests(x, cells); len(heading) > 0 {
		suspect = append(suspect, heading[0])
	}
	return orTrue(suspect)
}

// dropCase tells why a row is no data, if it is none.
func dropCase(x *evidence.Extract, cells []cell) string {
	heading := headingTests(x, cells)
	var b strings.Builder
	fmt.Fprintf(&b, "cast(case when %s is null then 0 when %[1]s = '' then %d", rowText, blankRow)
	if len(heading) > 0 {
		fmt.Fprintf(&b, " when %s then %d", strings.Join(heading, " AND "), headingRow)
	}
	fmt.Fprintf(&b, " when %s and regexp_matches(%s, '^(grand |sub-? ?)?total') then %d",
		orTrue(blankRequired(cells)), rowText, totalRow)
	fmt.Fprintf(&b, " when %s then %d else 0 end as utinyint)", footnote(x), footnoteRow)
	return b.String()
}

// blankRequired are the conditions that a required column has no value.
func blankRequired(cells []cell) []string {
	var blank []string
	for _, c := range cells {
		if c.Required == "always" {
			blank = append(blank, fmt.Sprintf("%s between 1 and %d", c.at("w"), firstReason-1))
		}
	}
	return blank
}

// headingTests are the conditions, one for each carried column, that a row
// repeats the heading. The cheapest comes first: of a column that is no free
// text the tidied text is at hand, since a heading is none of its values.
func headingTests(x *evidence.Extract, cells []cell) []string {
	var cheap, dear []string
	for _, carried := range x.Columns {
		i := slices.IndexFunc(cells, func(c cell) bool { return c.Name == carried.Column })
		if i < 0 || carried.Field >= len(x.Heading) {
			continue
		}
		c, h := cells[i], quote(strings.ToLower(tidy(x.Heading[carried.Field])))
		if c.isText() {
			dear = append(dear, "lower("+c.ref("v0")+") = "+h)
		} else {
			cheap = append(cheap, "coalesce("+c.ref("s")+" = "+h+", false)")
		}
	}
	return append(cheap, dear...)
}

// footnote is the condition that a row has text in its first field alone, and
// that the text is no key: it is a sentence, or the field is not a key.
func footnote(x *evidence.Extract) string {
	alone := "lower(sef_tidy(f0)) = " + rowText
	for _, carried := range x.Columns {
		column, _ := x.Shape.Column(carried.Column)
		if carried.Field == 0 && column.Key {
			return alone + " and contains(" + rowText + ", ' ')"
		}
	}
	return alone
}

// joined is all the text of a row, tidied; it begins with the first cell that
// is filled.
func joined(n int) string {
	all := make([]string, n)
	for i := range n {
		all[i] = field(i)
	}
	return "lower(sef_tidy(concat_ws(' ', " + strings.Join(all, ", ") + ")))"
}

func orTrue(conditions []string) string {
	if len(conditions) == 0 {
		return "true"
	}
	return "(" + strings.Join(conditions, " OR ") + ")"
}

// tidy does in Go what sef_tidy does in SQL.
func tidy(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return strings.ContainsRune(" \t\n\f\r\u00a0\u2007\u202f\u200b\ufeff", r)
	}), " ")
}
