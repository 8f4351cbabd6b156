package evidence

import (
	"encoding/json"
	"errors"
	"fmt"
)

// Raw is a number about children, or one that may be, that has not been
// published. It cannot be printed, formatted or marshalled. Publication reads
// it through [Raw.Reveal]; a test lists who else does.
type Raw struct{ number float64 }

// NewRaw hides a number.
func NewRaw(n float64) Raw { return Raw{n} }

// Reveal gives the number to whoever publishes it.
func (r Raw) Reveal() float64 { return r.number }

// String hides the number.
func (Raw) String() string { return "[unpublished]" }

// GoString hides the number from %#v too.
func (Raw) GoString() string { return "[unpublished]" }

// Format hides the number whatever the verb.
func (Raw) Format(s fmt.State, _ rune) { fmt.Fprint(s, "[unpublished]") }

// errUnpublished stops a raw number on its way out.
var errUnpublished = errors.New("a raw number reached an output; publish it first")

// MarshalJSON refuses.
func (Raw) MarshalJSON() ([]byte, error) { return nil, errUnpublished }

// UnmarshalJSON takes a number in.
func (r *Raw) UnmarshalJSON(text []byte) error {
	return json.Unmarshal(text, &r.number)
}
