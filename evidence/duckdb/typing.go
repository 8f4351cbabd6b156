package duckdb

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// longestText is how many characters a cell of text may have. Extracts hold
// names of services, not notes; longer text is a column in the wrong place.
const longestText = 1000

// cell is a column of an extract on its way from text to a value.
//
// The way has steps, and each is a SELECT around the one before, so that what
// several later expressions use is worked out once:
//
//	f   the text as it stands
//	v0  the value, if it is written in the commonest way
//	s   the text made tidy and small, where that failed
//	p   the same taken apart, for dates
//	v1  the value in every other way
//	b   the kind of missing value, where the text is a mark of one
//	v,w the value, and what became of the cell (see blank.go)
//
// In a small extract the columns of one type go that way together, as a list;
// see list.go.
type cell struct {
	evidence.Column
	field string            // SQL of its text
	as    string            // SQL of the extract's day
	month bool              // its dates are written month first
	list  string            // that its column goes in, or "" where it goes alone
	place string            // in the list, from 1
	lists [][]evidence.Code // of all columns, in a cell that stands for a list of codes
}

// step is one expression on a column's way, and what it is called.
type step struct{ name, sql string }

// at is the name of one of the column's steps.
func (c cell) at(step string) string { return name(step + ":" + c.Name) }

// ref is where the outcome of one of its steps stands.
func (c cell) ref(step string) string {
	if c.list == "" {
		return c.at(step)
	}
	return listed(step, c.list) + "[" + c.place + "]"
}

// steps lists what each SELECT adds for the column.
func (c cell) steps() [][]step {
	f, v0, s, p := c.field, c.ref("v0"), c.ref("s"), c.ref("p")
	if c.isText() {
		return [][]step{
			{{"v0", "case when sef_is_tidy(" + f + ") then " + f + " else sef_tidy(" + f + ") end"}},
			{{"w", c.whatText(v0)}},
			{{"v", "case when " + c.ref("w") + " = 0 then " + v0 + " end"}},
		}
	}
	failed := v0 + " is null"
	if c.Type == "date" {
		failed = "(" + failed + " or not sef_possible(" + v0 + "))"
	}
	steps := [][]step{
		{{"v0", c.fast(f)}},
		{{"s", "case when " + failed + " and " + f + " <> '' then lower(sef_tidy(" + f + ")) end"}},
	}
	if c.Type == "date" {
		steps = append(steps,
			[]step{{"p", "case when " + s + " is not null then " + c.parts(s) + " end"}},
			[]step{
				{"d2", "case when " + p + " is not null then sef_date_short(" + p + ") end"},
				{"d4", "case when " + p + " is not null then sef_date_long(" + p + ") end"},
			})
	}
	return append(steps,
		[]step{
			{"v1", "case when " + s + " is not null then " + c.slow(s) + " end"},
			{"b", "case when " + s + " is not null then sef_blank(" + s + ") end"},
		},
		[]step{{"w", c.what(s)}, {"v", c.value(s)}})
}

// isText reports whether any text is a value.
func (c cell) isText() bool {
	return c.Type == "text" || c.Type == "code" && len(c.Codes) == 0
}

// fast is the value of the commonest way of writing.
func (c cell) fast(f string) string {
	switch c.Type {
	case "date":
		return c.order("sef_date_fast") + "(" + f + ")"
	case "int":
		return "sef_int_fast(" + f + ")"
	case "number":
		if c.Unit == percent {
			return "sef_percent_fast(" + f + ")"
		}
		return "sef_number_fast(" + f + ")"
	case "bool":
		return "sef_bool_fast(" + f + ")"
	}
	// Not IN: of a long list the database makes a join, which every row goes
	// through, even inside a case.
	return "case when list_contains(" + c.codes(meant) + ", " + f + ") then " + f + " end"
}

// percent is the unit of numbers whose cells may carry the sign.
const percent evidence.Unit = "percent"

// parts takes a date apart, always day first.
func (c cell) parts(s string) string { return c.order("sef_date_parts") + "(" + s + ")" }

// order is the macro that reads dates in the order of the extract.
func (c cell) order(macro string) string {
	if c.month {
		return macro + "_month_first"
	}
	return macro
}

// slow is the value of every other way of writing.
func (c cell) slow(s string) string {
	switch c.Type {
	case "date":
		return "coalesce(sef_pivot(" + c.ref("d2") + ", " + c.as + "), " + c.ref("d4") + ")"
	case "int", "number":
		if c.Unit == percent {
			return "sef_percent(" + s + ")"
		}
		return "sef_number(" + s + ")"
	case "bool":
		return "sef_bool(" + s + ")"
	}
	return fmt.Sprintf("list_extract(%s, list_position(%s, sef_code(%s)))", c.codes(meant), c.codes(folded), s)
}

// what tells what became of a cell that is no free text.
func (c cell) what(s string) string {
	v0, v1 := c.ref("v0"), c.ref("v1")
	var b strings.Builder
	fmt.Fprintf(&b, "cast(case when %s is null then case when %s is null then 1 else 0 end ", s, v0)
	fmt.Fprintf(&b, "when %s then 0 when %s > 0 then %[2]s ", c.holds(v1), c.ref("b"))
	fmt.Fprintf(&b, "else %s end as utinyint)", c.reason(v1))
	return b.String()
}

// holds is the condition that the second attempt gave a value.
func (c cell) holds(v1 string) string {
	switch c.Type {
	case "date":
		return "sef_possible(" + v1 + ")"
	case "int":
		return v1 + " = trunc(" + v1 + ")"
	}
	return v1 + " is not null"
}

// reason is why a cell that has neither value nor mark is rejected.
func (c cell) reason(v1 string) string {
	switch c.Type {
	case "date":
		return "sef_not_a_date(" + c.ref("p") + ", " + v1 + ")"
	case "int":
		return fmt.Sprintf("case when %s is null then %d else %d end", v1, notANumber, notWhole)
	case "number":
		if c.Unit == percent {
			return fmt.Sprintf("case when sef_number(%s) is null then %d else %d end", c.ref("s"), notANumber, anyPercent)
		}
		return fmt.Sprint(notANumber)
	case "bool":
		return fmt.Sprint(notYesOrNo)
	}
	return fmt.Sprint(notACode)
}

// value is the column's value.
func (c cell) value(s string) string {
	v1 := c.ref("v1")
	if c.Type == "int" {
		v1 = "cast(" + v1 + " as bigint)"
	}
	v := fmt.Sprintf("case when %s is null then %s when %s then %s end",
		s, c.ref("v0"), c.holds(c.ref("v1")), v1)
	return c.happened(v)
}

// happened leaves out the day of an event that lies ahead of the extract's.
func (c cell) happened(v string) string {
	if c.Type == "date" && c.Event {
		return fmt.Sprintf("case when (%s) <= %s then (%[1]s) end", v, c.as)
	}
	return v
}

// whatText tells what became of a cell of free text.
func (c cell) whatText(v0 string) string {
	return fmt.Sprintf("cast(case when %[1]s is null then 1 "+
		"when strlen(%[1]s) <= 4 then sef_blank_text(lower(%[1]s)) "+
		"when strlen(%[1]s) > %[2]d and length(%[1]s) > %[2]d then %[3]d "+
		"else 0 end as utinyint)", v0, longestText, tooLong)
}

// codes is the SQL of what is made of each of the column's codes.
func (c cell) codes(of func(evidence.Code) []string) string {
	if c.lists == nil {
		return literals(c.Codes, of)
	}
	all := make([]string, len(c.lists))
	for i, codes := range c.lists {
		all[i] = literals(codes, of)
	}
	return "[" + strings.Join(all, ", ") + "][" + c.place + "]"
}

func literals(codes []evidence.Code, of func(evidence.Code) []string) string {
	var all []string
	for _, code := range codes {
		for _, s := range of(code) {
			all = append(all, quote(s))
		}
	}
	return "[" + strings.Join(all, ", ") + "]"
}

// meant and folded go side by side: what a code may be written as once it is
// small and without spaces, and which it is. A spreadsheet writes 1.0 for 1.
func meant(c evidence.Code) []string {
	if digits(c.Value) {
		return []string{c.Value, c.Value}
	}
	return []string{c.Value}
}

func folded(c evidence.Code) []string {
	if digits(c.Value) {
		return []string{c.Value, c.Value + ".0"}
	}
	return []string{fold(c.Value)}
}

// fold does in Go what sef_code does in SQL, and puts into small letters.
func fold(code string) string {
	return strings.NewReplacer(" ", "", "_", "", "-", "", "–", "", "—", "").Replace(strings.ToLower(code))
}

// sqlType is the type in which a column's values are kept.
func sqlType(t evidence.ColumnType) string {
	switch t {
	case "date":
		return "DATE"
	case "bool":
		return "BOOLEAN"
	case "int":
		return "BIGINT"
	case "number":
		return "DECIMAL(18,6)" // sums of floating numbers depend on their order
	}
	return "VARCHAR"
}

// typed is the SELECT that turns a source of text into typed rows: for each
// column its value and what became of it, under the names of the columns and
// of cell.at("w").
func typed(source string, cells []cell) string {
	if len(cells) > 0 && cells[0].list != "" {
		return typedLists(source, cells)
	}
	var levels [][]string
	for _, c := range cells {
		for i, added := range c.steps() {
			if i == len(levels) {
				levels = append(levels, nil)
			}
			for _, s := range added {
				column := c.at(s.name)
				if s.name == "v" {
					column = name(c.Name)
				}
				levels[i] = append(levels[i], as(s.sql, column))
			}
		}
	}
	return around(source, levels)
}

// around puts a SELECT for each level around a source.
func around(source string, levels [][]string) string {
	query := source
	for _, added := range levels {
		query = "(SELECT *, " + strings.Join(added, ", ") + " FROM " + query + ")"
	}
	return query
}

func as(expression, as string) string { return expression + " AS " + as }

func digits(s string) bool {
	return s != "" && !slices.ContainsFunc([]byte(s), func(b byte) bool { return b < '0' || b > '9' })
}
