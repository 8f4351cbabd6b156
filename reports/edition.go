package reports

import (
	"fmt"
	"strings"
)

// Edition says whom a report is for.
type Edition string

// The working edition is for the partnership itself and holds everything. The
// submission edition is what an inspector may read: it leaves out what the
// rules challenge, the grade that the evidence supports, readiness, waivers
// and places in files.
const (
	Working    Edition = "working"
	Submission Edition = "submission"
)

// Editions lists them.
func Editions() []Edition { return []Edition{Working, Submission} }

// ParseEdition reads an edition's name; no name is the working edition.
func ParseEdition(name string) (Edition, error) {
	if name == "" {
		return Working, nil
	}
	var known []string
	for _, e := range Editions() {
		if string(e) == name {
			return e, nil
		}
		known = append(known, string(e))
	}
	return "", fmt.Errorf("there is no edition %q; the editions are %s",
		name, strings.Join(known, ", "))
}
