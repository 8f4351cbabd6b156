package duckdb_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/framework/source"
)

// typesShape has a column of every type.
func typesShape() evidence.Shape {
	code := func(values ...string) (codes []evidence.Code) {
		for _, v := range values {
			codes = append(codes, evidence.Code{Value: v})
		}
		return codes
	}
	return evidence.Shape{ID: "types", Title: "one thing", Columns: []evidence.Column{
		{Name: "id", Type: "text", Key: true, Required: "always"},
		{Name: "text", Type: "text"},
		{Name: "free", Type: "code"},
		{Name: "code", Type: "code", Codes: code("in-place", "c", "SLCN", "na", "1", "10")},
		{Name: "date", Type: "date"},
		{Name: "event", Type: "date", Event: true},
		{Name: "int", Type: "int"},
		{Name: "number", Type: "number"},
		{Name: "percent", Type: "number", Unit: "percent"},
		{Name: "bool", Type: "bool"},
	}}
}

// typesExtract carries the id and one column, whose cells are the texts.
func typesExtract(t *testing.T, column string, texts []string) evidence.Extract {
	all := 1.0
	x := evidence.Extract{Shape: typesShape(), First: 2, Heading: []string{"id", column},
		Columns: []evidence.Carried{{Column: "id", Field: 0}, {Column: column, Field: 1}},
		Dataset: evidence.Dataset{ID: "set", Shape: source.Ref{Name: "types"}, Tolerance: &all,
			Partner: source.Ref{Name: "icb"}, AsOf: date(t, "2025-05-31")}}
	x.Rows = func(yield func([]string, error) bool) {
		for i, text := range texts {
			if !yield([]string{fmt.Sprint(i), text}, nil) {
				return
			}
		}
	}
	return x
}

// Each cell becomes a value, a missing value of some kind, or a reject. Among
// all the others it stands in a column that needs a closer look; alone it may
// be plain, which changes nothing.
func TestTyping(t *testing.T) {
	const (
		empty, suppressed, inapplicable = "(blank)", "(suppressed)", "(not-applicable)"
		unavailable, low, notKnown      = "(unavailable)", "(low)", "(not-known)"
	)
	nbsp := "\u00a0"
	type cases [][2]string
	dates := cases{
		{"2024-05-01", "2024-05-01"}, {"2024-5-1", "2024-05-01"}, {"2024/05/01", "2024-05-01"},
		{"2024-05-01 00:00:00", "2024-05-01"}, {"2024-05-01T23:59:59.123Z", "2024-05-01"},
		{"2024-05-01T23:59:59+01:00", "2024-05-01"}, {"2024-05-01 9:05", "2024-05-01"},
		{"01/05/2024", "2024-05-01"}, {"1/5/2024", "2024-05-01"}, {"01/05/2024 13:45", "2024-05-01"},
		{"01/05/2024 13:45:10", "2024-05-01"}, {"1/5/24", "2024-05-01"}, {"01.05.2024", "2024-05-01"},
		{"01-05-2024", "2024-05-01"}, {"01-May-24", "2024-05-01"}, {"01-MAY-2024", "2024-05-01"},
		{"1 May 2024", "2024-05-01"}, {"01 May 24", "2024-05-01"}, {"1 September 2024", "2024-09-01"},
		{"1-Sept-24", "2024-09-01"}, {"2022-Sep-28 00:00:00", "2022-09-28"},
		{" 01/05/2024" + nbsp, "2024-05-01"}, {"1" + nbsp + " May  2024", "2024-05-01"},
		{"45413", "2024-05-01"}, {"45413.0", "2024-05-01"}, {"45413.75", "2024-05-01"},
		{"20000", "1954-10-03"}, {"80000", "2119-01-11"}, {"29/02/2024", "2024-02-29"},
		{"01/05/44", "2044-05-01"}, {"01/05/46", "1946-05-01"}, {"01/05/99", "1999-05-01"},
		{"01-May-69", "1969-05-01"}, {"31/12/2199", "2199-12-31"}, {"01/01/1900", "1900-01-01"},
		{"05/13/2024", "a date with the month first"}, {"12/31/24", "a date with the month first"},
		{"5/13/2024 10:00", "a date with the month first"},
		{"13/13/2024", "a date that cannot be right"}, {"31/02/2024", "a date that cannot be right"},
		{"2024-02-30", "a date that cannot be right"}, {"29/02/2023", "a date that cannot be right"},
		{"01/05/1899", "a date that cannot be right"}, {"01/05/2200", "a date that cannot be right"},
		{"2200-01-01", "a date that cannot be right"}, {"01/05/0024", "a date that cannot be right"},
		{"31-Jun-2024", "a date that cannot be right"},
		{"19999", "not a date"}, {"80001", "not a date"}, {"454130", "not a date"}, {"20240501", "not a date"},
		{"May 2024", "not a date"}, {"soon", "not a date"}, {"infinity", "not a date"}, {"epoch", "not a date"},
		{"today", "not a date"}, {"01/05/2024 25:00", "not a date"}, {"01/05/2024 x", "not a date"},
		{"01/05", "not a date"}, {"1e4", "not a date"}, {"'; drop table x; --", "not a date"},
	}
	missing := cases{
		{"", empty}, {"   ", empty}, {nbsp, empty}, {"NULL", empty},
		{"*", suppressed}, {"c", suppressed}, {"C", suppressed}, {"<5", suppressed}, {"< 5", suppressed},
		{"1-4", suppressed}, {"1–4", suppressed}, {"z", inapplicable}, {"N/A", inapplicable},
		{"n/a", inapplicable}, {"-", inapplicable}, {"–", inapplicable}, {" - ", inapplicable},
		{"x", unavailable}, {":", unavailable}, {"..", unavailable}, {"low", low}, {"k", low}, {"~", low},
		{"n/k", notKnown}, {"N/K", notKnown}, {"u", notKnown}, {"Unknown", notKnown},
	}
	for column, list := range map[string]cases{
		"date": append(dates, missing...),
		"event": {
			{"31/05/2025", "2025-05-31"}, {"01/06/2025", "NULL"}, {"2025-06-01", "NULL"},
			{"1-Jun-25", "NULL"}, {"45809.0", "NULL"}, {"45808", "2025-05-31"},
		},
		"int": append(cases{
			{"12345", "12345"}, {"12345.0", "12345"}, {"12345.000", "12345"}, {"-5", "-5"}, {"+5", "5"},
			{"0", "0"}, {"007", "7"}, {"1,234", "1234"}, {"1,234,567.0", "1234567"}, {" 5 ", "5"},
			{"5" + nbsp, "5"}, {"5.5", "not a whole number"}, {"1,23", "not a number"},
			{"1e3", "not a number"}, {"0x1f", "not a number"}, {"1_000", "not a number"},
			{"0,123", "not a number"}, {"012,345", "not a number"}, {"95%", "not a number"},
			{"five", "not a number"}, {"5 children", "not a number"}, {"9999999999999999999", "not a number"},
			{"999999999999", "999999999999"}, {"inf", "not a number"}, {"nan", "not a number"},
		}, missing...),
		"number": append(cases{
			{"5", "5.000000"}, {"5.25", "5.250000"}, {".5", "0.500000"}, {"5.", "5.000000"},
			{"-0.1", "-0.100000"}, {"1,234.5", "1234.500000"}, {"0.1234567", "0.123457"},
			{"57.900000000000", "57.900000"}, {"999999999999.999999", "999999999999.999999"},
			{"1000000000000", "not a number"}, {"1e3", "not a number"}, {"95%", "not a number"},
			{"1,234", "1234.000000"}, {"1234,5", "not a number"}, {"0,95", "not a number"},
			{"0,123", "not a number"}, {"1 234", "not a number"}, {"1.234,5", "not a number"},
			{"1.2.3", "not a number"}, {"inf", "not a number"}, {"--5", "not a number"},
		}, missing...),
		"percent": append(cases{
			{"95", "95.000000"}, {"95%", "95.000000"}, {"95 %", "95.000000"}, {" 57.9% ", "57.900000"},
			{"0.5%", "0.500000"}, {"1%", "1.000000"}, {"0%", "0.000000"}, {"0", "0.000000"}, {"0.0", "0.000000"},
			{"1.01", "1.010000"}, {"100", "100.000000"}, {"1,234%", "1234.000000"}, {"-3%", "-3.000000"}, {"-0.5", "-0.500000"},
			{"0.95", "a number that may be percent or a share of one"},
			{"1", "a number that may be percent or a share of one"},
			{".5", "a number that may be percent or a share of one"},
			{"+1.0", "a number that may be percent or a share of one"},
			{"0,95", "not a number"}, {"%", "not a number"}, {"95%%", "not a number"}, {"95 percent", "not a number"},
			{"95‰", "not a number"}, {"inf%", "not a number"},
		}, missing...),
		"bool": append(cases{
			{"yes", "true"}, {"Y", "true"}, {"TRUE", "true"}, {"1", "true"}, {"1.0", "true"}, {"YeS", "true"},
			{"no", "false"}, {"N", "false"}, {"False", "false"}, {"0", "false"}, {"0.0", "false"}, {" n ", "false"},
			{"2", "not yes or no"}, {"maybe", "not yes or no"},
		}, missing...),
		"code": {
			{"in-place", "in-place"}, {"In Place", "in-place"}, {"IN_PLACE", "in-place"}, {"in–place ", "in-place"},
			{"slcn", "SLCN"}, {"c", "c"}, {"C", "c"}, {"NA", "na"}, {"1", "1"}, {"1.0", "1"}, {"10", "10"},
			{"", empty}, {"*", suppressed}, {"z", inapplicable}, {"x", unavailable}, {"k", low}, {"n/k", notKnown},
			{"n/a", inapplicable}, {"11", "not one of the codes"}, {"other", "not one of the codes"},
			{"in-place'", "not one of the codes"},
		},
		"free": {{"anything", "anything"}, {"c", "c"}, {"1-4", "1-4"}, {"n/a", inapplicable}},
		"text": {
			{"Speech  and" + nbsp + "language ", "Speech and language"}, {"two\nlines", "two lines"},
			{"Zoë’s", "Zoë’s"}, {"c", "c"}, {"x", "x"}, {"1-4", "1-4"}, {"k", "k"}, {"low", "low"},
			{"", empty}, {" ", empty}, {"-", inapplicable}, {"N/A", inapplicable}, {"..", unavailable},
			{"*", suppressed}, {"~", low}, {"n/k", notKnown}, {"O'Brien; drop table", "O'Brien; drop table"},
			{strings.Repeat("é", 1000), strings.Repeat("é", 1000)},
			{strings.Repeat("é", 1001), "text too long"},
		},
	} {
		t.Run(column, func(t *testing.T) {
			var texts, want []string
			for _, c := range list {
				texts, want = append(texts, c[0]), append(want, fmt.Sprintf("%q is %s", c[0], c[1]))
			}
			equal(t, column, want, became(t, column, texts))
			equal(t, column+", each alone", want, alone(t, column, texts))
		})
	}
}

// A dataset may say that its dates come month first. Those that can only be day
// first are then the ones that are rejected; days written otherwise stay.
func TestMonthFirst(t *testing.T) {
	list := [][2]string{
		{"05/13/2024", "2024-05-13"}, {"05/06/2024", "2024-05-06"}, {"5/6/24", "2024-05-06"},
		{"5.6.2024 10:00", "2024-05-06"}, {"2024-05-01", "2024-05-01"}, {"1-May-24", "2024-05-01"},
		{"2024-05-01 00:00:00", "2024-05-01"}, {"45413", "2024-05-01"}, {"02/29/2024", "2024-02-29"},
		{"13/05/2024", "a date with the day first"}, {"31/12/24", "a date with the day first"},
		{"13/13/2024", "a date that cannot be right"}, {"02/30/2024", "a date that cannot be right"},
		{"n/a", "(not-applicable)"}, {"soon", "not a date"},
	}
	for _, column := range []string{"date", "event"} {
		var texts, want []string
		for _, c := range list {
			texts, want = append(texts, c[0]), append(want, fmt.Sprintf("%q is %s", c[0], c[1]))
		}
		x := typesExtract(t, column, texts)
		x.Dataset.Dates = evidence.MonthFirstDates
		equal(t, column, want, becameIn(t, column, texts, x))
	}
}

// became says of each text what it became.
func became(t *testing.T, column string, texts []string) []string {
	t.Helper()
	return becameIn(t, column, texts, typesExtract(t, column, texts))
}

func becameIn(t *testing.T, column string, texts []string, x evidence.Extract) []string {
	t.Helper()
	w := open(t, duckdb.Options{})
	return outcomes(t, w, "rows_0", column, texts, load(t, w, x)[0])
}

// alone is the same with an extract for each text.
func alone(t *testing.T, column string, texts []string) (all []string) {
	t.Helper()
	var extracts []evidence.Extract
	for i := range texts {
		extracts = append(extracts, typesExtract(t, column, texts[i:i+1]))
	}
	w := open(t, duckdb.Options{})
	for i, l := range load(t, w, extracts...) {
		all = append(all, outcomes(t, w, fmt.Sprint("rows_", i), column, texts[i:i+1], l)...)
	}
	return all
}

func outcomes(t *testing.T, w *duckdb.Warehouse, table, column string, texts []string, l evidence.Loaded) []string {
	t.Helper()
	out := make([]string, len(texts))
	rows, err := w.Query(context.Background(), `SELECT id, CAST("`+column+`" AS VARCHAR), "w:`+column+`" FROM `+table)
	if err != nil {
		t.Fatal(err)
	}
	kinds, _ := duckdb.Kinds()
	for _, row := range rows {
		var i, kind int
		fmt.Sscan(row[0], &i)
		fmt.Sscan(row[2], &kind)
		out[i] = row[1]
		if kind > 0 {
			out[i] = "(" + string(kinds[kind]) + ")"
			if row[1] != "NULL" {
				t.Errorf("%q is %s and has the value %s", texts[i], out[i], row[1])
			}
		}
	}
	for _, r := range l.Rejects {
		out[r.Row-2] = string(r.Reason)
	}
	for i := range out {
		out[i] = fmt.Sprintf("%q is %s", texts[i], out[i])
	}
	return out
}

// The numbers in typing.sql are those of blank.go.
func TestKinds(t *testing.T) {
	kinds, reasons := duckdb.Kinds()
	if len(kinds) != 6 || len(reasons) != 11 {
		t.Errorf("%d kinds and %d reasons", len(kinds), len(reasons))
	}
	equal(t, "reasons", []evidence.Reason{reasons[10], reasons[11], reasons[19]},
		[]evidence.Reason{evidence.NotADate, evidence.MonthFirst, evidence.ImpossibleDate})
}
