package figures

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// The conditions that say what every row counted has in a column. Whatever else
// a condition asks for makes the rows fewer, and so takes nothing back.
var (
	counted   = regexp.MustCompile(`^count\(\*\) filter \(where (.*)\)$`)
	isOne     = regexp.MustCompile(`^([a-z][a-z0-9_]*) = '([^']*)'$`)
	isOneOf   = regexp.MustCompile(`^([a-z][a-z0-9_]*) in \(('[^']*'(?:, *'[^']*')*)\)$`)
	quotation = regexp.MustCompile(`'([^']*)'`)
	isAbsent  = regexp.MustCompile(`^([a-z][a-z0-9_]*) is null$`)
	isThere   = regexp.MustCompile(`^([a-z][a-z0-9_]*) is not null$`)
	// alternatives are words after which a condition need not hold.
	alternatives = regexp.MustCompile(`(?i)\b(or|between|case)\b|--|/\*`)
)

// choice is what the rows that a measure's expression counts have in common.
// It is empty where that cannot be read off, such as of a sum. The measure's
// condition is what of it stands in the name of the rows: sets of one name have
// one choice.
func choice(w *evidence.Workspace, m *evidence.Measure, expression string) disclosure.Choice {
	out := disclosure.Choice{}
	if m.Period != nil {
		out[m.Period.On] = []string{disclosure.Present}
	}
	conditions := conditionsOf(m.Where)
	if c := counted.FindStringSubmatch(strings.Join(strings.Fields(expression), " ")); c != nil {
		conditions = append(conditions, conditionsOf(c[1])...)
	}
	for _, c := range conditions {
		column, values := chosen(w, m, c)
		if have, ok := out[column]; column != "" && (!ok || slices.Equal(have, []string{disclosure.Present})) {
			out[column] = values
		}
	}
	return out
}

// chosen is the column of which a condition says what it holds, and what.
func chosen(w *evidence.Workspace, m *evidence.Measure, condition string) (string, []string) {
	if c := isOne.FindStringSubmatch(condition); c != nil && isText(w, m, c[1]) {
		return c[1], []string{c[2]}
	}
	if c := isOneOf.FindStringSubmatch(condition); c != nil && isText(w, m, c[1]) {
		var values []string
		for _, v := range quotation.FindAllStringSubmatch(c[2], -1) {
			values = append(values, v[1])
		}
		return c[1], values
	}
	if c := isAbsent.FindStringSubmatch(condition); c != nil {
		return c[1], []string{disclosure.Absent}
	}
	if c := isThere.FindStringSubmatch(condition); c != nil {
		return c[1], []string{disclosure.Present}
	}
	return "", nil
}

// conditionsOf takes a condition apart where every part has to hold: at each
// "and" outside brackets and quotation marks. One with alternatives stays
// unread.
func conditionsOf(text string) []string {
	text = strings.Join(strings.Fields(text), " ")
	if alternatives.MatchString(text) {
		return nil
	}
	var out []string
	depth, from, quoted := 0, 0, false
	for i := range len(text) {
		switch c := text[i]; {
		case c == '\'':
			quoted = !quoted
		case quoted:
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth < 0 {
				return nil // it ends here, and something else follows
			}
		case depth == 0 && strings.HasPrefix(text[i:], " and "):
			out = append(out, text[from:i])
			from = i + len(" and ")
		}
	}
	return append(out, text[from:])
}
