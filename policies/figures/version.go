package figures

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"

	"github.com/sef-engine/sef/evidence"
)

// versionLength is how much of a hash tells two versions apart: 12 digits are
// more than anybody revises a definition.
const versionLength = 12

// ShapeVersion changes with what the columns of a shape mean for figures: their
// names, types, codes and derivations. What they are called for people may be
// put better without making results useless.
func ShapeVersion(s *evidence.Shape) string {
	h := sha256.New()
	write(h, s.ID)
	for _, c := range s.Columns {
		write(h, c.Name, string(c.Type), string(c.Required), fmt.Sprint(c.Event, c.Key),
			c.Derived, fmt.Sprintf("%q", c.Needs))
		for _, code := range c.Codes {
			write(h, code.Value)
		}
	}
	return version(h)
}

// MeasureVersion changes with what a measure counts.
func MeasureVersion(m *evidence.Measure) string {
	h := sha256.New()
	write(h, m.ID, m.Shape.Name, m.Where, m.Numerator, m.Denominator, m.Value,
		string(m.Unit), string(m.Figure), fmt.Sprint(m.Rank), fmt.Sprintf("%q", m.By))
	if m.Period != nil {
		write(h, m.Period.On, string(m.Period.Is))
	}
	for _, c := range m.From {
		write(h, c.Shape.Name, c.Count, c.On, fmt.Sprint(c.Month))
	}
	return version(h)
}

// write adds texts so that no two lists of them read the same.
func write(h hash.Hash, texts ...string) {
	for _, text := range texts {
		fmt.Fprintf(h, "%d:%s", len(text), text)
	}
}

func version(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil))[:versionLength] }
