package intake

import (
	"slices"
	"strings"
)

// Note is something that a reader of a publication saw and left as it was.
type Note struct {
	Says  string // a plain sentence, without the numbers
	Count int    // how many it is said of
	Of    int    // out of how many; 0 where that means nothing
}

// Share is the numerator out of the denominator in percent, rounded half up
// to one decimal, once. The denominator is above 0, the numerator not below.
func Share(numerator, denominator int) float64 {
	return float64((2000*numerator+denominator)/(2*denominator)) / 10
}

// Asked are the codes of organisations and areas that somebody asked for, and
// whether each was found. Capitals make no difference.
type Asked map[string]bool

// AskedFor are the codes, none of them found yet. Empty ones ask for nothing.
func AskedFor(codes []string) Asked {
	out := Asked{}
	for _, code := range codes {
		if code = coded(code); code != "" {
			out[code] = false
		}
	}
	return out
}

// Meets tells whether the code was asked for, and remembers that it was found.
func (a Asked) Meets(code string) bool {
	code = coded(code)
	_, asked := a[code]
	if asked {
		a[code] = true
	}
	return asked
}

// Absent notes the codes that the named thing does not have, if there are any.
func (a Asked) Absent(from string) []Note {
	var absent []string
	for code, found := range a {
		if !found {
			absent = append(absent, code)
		}
	}
	if len(absent) == 0 {
		return nil
	}
	slices.Sort(absent)
	return []Note{{Count: len(absent), Of: len(a),
		Says: "Codes that the " + from + " does not have: " + strings.Join(absent, ", ") + "."}}
}

func coded(code string) string { return strings.ToUpper(strings.TrimSpace(code)) }
