package input

import (
	"slices"

	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/evidence/smallnumbers"
)

// Scanned is what was found in the words and files of a workspace before they
// are judged. The zero value is a workspace that nobody looked at, of which the
// rules on disclosure judge nothing.
type Scanned struct {
	Identifiers  identifiers.Report
	SmallNumbers smallnumbers.Report
	Labels       *identifiers.Words // by which what is published is looked through once more
}

// With adds to the facts of a workspace what was found in its words and files.
func (d Document) With(s Scanned) Document {
	d.Scan = Scan{s.Identifiers.Scanned, each(s.Identifiers.Files, scannedFile)}
	d.Typed = Typed{s.SmallNumbers.Limit, s.SmallNumbers.Texts,
		small(s.SmallNumbers.Found)}
	return d
}

func scannedFile(f *identifiers.File) ScannedFile {
	return ScannedFile{
		Name: f.Name, Evidence: append([]string{}, f.Evidence...),
		CheckedBy: f.CheckedBy, NotScanned: f.NotScanned,
		Refused: f.Refused, More: f.More, Hits: each(f.Found, identifier),
	}
}

func identifier(f *identifiers.Found) Identifier {
	return Identifier{string(f.Kind), string(f.Reason), f.Part, f.Line, f.Column, f.Refused}
}

// small gathers places by the thing that they concern. What stands twice on a
// line is told once.
func small(found []smallnumbers.Found) []Small {
	out := []Small{}
	at := map[string]int{}
	for _, f := range found {
		place := SmallNumber{f.File, f.Part, f.Line, string(f.Kind)}
		i, ok := at[f.Subject]
		if !ok {
			i = len(out)
			at[f.Subject] = i
			out = append(out, Small{Subject: f.Subject})
		}
		if !slices.Contains(out[i].Places, place) {
			out[i].Places = append(out[i].Places, place)
		}
	}
	return out
}
