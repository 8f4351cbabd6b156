package disclosure

import "slices"

// Choice is what every row of a set has in some columns: one of the values, by
// column. Two sets that never agree in a column share no row, so that neither
// is a part of the other, however their counts compare.
type Choice map[string][]string

// Absent stands for rows without a value in a column, and Present for those
// with any.
const (
	Absent  = "\x00absent"
	Present = "\x00present"
)

// apart reports whether no row can be in both sets.
func (c Choice) apart(o Choice) bool {
	for column, values := range c {
		if others, ok := o[column]; ok && !agree(values, others) {
			return true
		}
	}
	return false
}

// agree reports whether some value is in both lists.
func agree(a, b []string) bool {
	for _, v := range a {
		if slices.Contains(b, v) || v == Present && !only(b, Absent) || v != Absent && slices.Contains(b, Present) {
			return true
		}
	}
	return false
}

// only reports whether a list has one value and nothing else.
func only(list []string, value string) bool {
	return !slices.ContainsFunc(list, func(v string) bool { return v != value })
}
