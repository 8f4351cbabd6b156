package intake

import (
	"errors"
	"fmt"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// mistakes are diagnostics on their way out of a reading.
type mistakes diag.Diagnostics

func (m mistakes) Error() string { return diag.Diagnostics(m).Error() }

// unreadable is a file that only its sender can put right.
type unreadable struct {
	why     evidence.Unreadable
	warning *diag.Diagnostic
}

func (u unreadable) Error() string { return u.warning.Error() }

// Mistakes carries what the author can put right to where [File.Settle] tells
// it. It is nil if there is none.
func Mistakes(found diag.Diagnostics) error {
	if len(found) == 0 {
		return nil
	}
	return mistakes(found)
}

// Wrong is one mistake about the file that the author can put right. The detail
// ends in advice, and never holds the value of a cell.
func (f File) Wrong(summary, detail string, args ...any) error {
	return mistakes{diag.Error(f.Place, summary, detail, args...)}
}

// wrong is the same in our own words.
func (f File) wrong(summary, detail string, args ...any) error {
	return f.Wrong(summary, advised(detail, f.advice), args...)
}

// Aside says why the whole file is left out, and what to ask its sender for. It
// never holds the value of a cell.
func (f File) Aside(why evidence.Unreadable, summary, detail string, args ...any) error {
	if f.advice != "" {
		return f.wrong(summary, detail, args...)
	}
	return unreadable{why, diag.Warning(f.Place, summary, detail, args...)}
}

// advised replaces what follows the first sentence of a detail, where nothing
// is filled into it.
func advised(detail, advice string) string {
	fact, ours, _ := strings.Cut(detail, ". ")
	if ours == "" || advice == "" || strings.Contains(ours, "%") {
		return detail
	}
	return fact + ". " + advice
}

// Settle tells apart how a reading ended. What the author can put right are
// errors, as they were found. A file that only its sender can put right has a
// reason why it is unreadable, and a warning to go with that. What is left is the
// world's failure. Without an error there is none of them.
func (f File) Settle(err error) (evidence.Unreadable, diag.Diagnostics, error) {
	var found mistakes
	var poor unreadable
	switch {
	case err == nil:
		return "", nil, nil
	case errors.As(err, &found):
		return "", diag.Diagnostics(found), nil
	case errors.As(err, &poor):
		return poor.why, diag.Diagnostics{poor.warning}, nil
	}
	return "", nil, fmt.Errorf("reading %s: %w", f.Name, err)
}
