package identifiers

import (
	"bytes"
	"io/fs"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Folder is where the words stand in the library.
const Folder = "identifiers"

// Words are the labels beside which something identifies a child, and the
// words beside which it does not. The zero value knows none, and then only
// several numbers of a kind are found. [Library] reads the shipped ones.
type Words struct {
	first   map[string][]phrase // by their first word, longest phrase first
	longest int                 // of the first words, in bytes
}

type phrase struct {
	text []byte // as plain writes it, with a space at the end
	list list
}

// list says what a phrase stands for; a set of them is a number.
type list uint16

const (
	labelNHSNumber list = 1 << iota
	labelUPN
	labelULN
	labelBirth
	labelBorn
	labelName
	labelPostcode
	labelOffice
	labelLimit
)

// labels is the grammar of the words.
type labels struct {
	NHSNumber []string  `hcl:"nhs_number"`
	UPN       []string  `hcl:"upn"`
	ULN       []string  `hcl:"uln"`
	Birth     []string  `hcl:"birth"`
	Born      []string  `hcl:"born"`
	Name      []string  `hcl:"name"`
	Postcode  []string  `hcl:"postcode"`
	Office    []string  `hcl:"office"`
	Limit     []string  `hcl:"limit"`
	Place     hcl.Range `hcl:",place"`
}

func (l labels) lists() map[list][]string {
	return map[list][]string{
		labelNHSNumber: l.NHSNumber, labelUPN: l.UPN, labelULN: l.ULN,
		labelBirth: l.Birth, labelBorn: l.Born, labelName: l.Name,
		labelPostcode: l.Postcode, labelOffice: l.Office, labelLimit: l.Limit,
	}
}

// Library reads the words in the identifiers folder of a library, such as
// [evidence.Shipped]. A library without them is a mistake, not an empty list:
// whoever looks with no words finds nothing.
func Library(fsys fs.FS) (Words, hcl.Diagnostics, error) {
	files, diags, err := source.Folder(fsys, Folder, source.Files{})
	if err != nil {
		return Words{}, nil, err
	}
	var all struct {
		Blocks []labels `hcl:"identifiers,block"`
	}
	for _, file := range files {
		diags = append(diags, source.Decode(file.Body, &all)...)
	}
	if len(all.Blocks) == 0 {
		diags = append(diags, noWords())
	}
	w := Words{first: map[string][]phrase{}}
	for _, block := range all.Blocks {
		for l, words := range block.lists() {
			diags = append(diags, w.add(l, words, block.Place)...)
		}
	}
	w.sort()
	return w, diag.Sort(diags), nil
}

func noWords() *hcl.Diagnostic {
	place := hcl.Range{Filename: Folder, Start: hcl.InitialPos, End: hcl.InitialPos}
	return diag.Error(place, "No labels of identifiers",
		"The library says beside which words a number identifies a child in a "+
			"block named identifiers, and there is none. Add one.")
}

func (w *Words) add(l list, words []string, place hcl.Range) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, word := range words {
		text := plain(nil, word)[1:]
		at := bytes.IndexByte(text, ' ')
		if at < 1 {
			diags = append(diags, diag.Error(place, "Label without letters",
				"%q holds neither letters nor digits. Remove it.", word))
			continue
		}
		head := string(text[:at])
		w.first[head] = append(w.first[head], phrase{text, l})
		w.longest = max(w.longest, at)
	}
	return diags
}

// sort puts the longest phrase first, so that "date of birth" is not taken for
// a date.
func (w *Words) sort() {
	for _, phrases := range w.first {
		slices.SortFunc(phrases, func(a, b phrase) int {
			if n := len(b.text) - len(a.text); n != 0 {
				return n
			}
			return int(a.list) - int(b.list)
		})
	}
}

// found is what stands in a stretch of text: every list of which a phrase was
// there, and those that no limit followed.
type found struct{ any, open list }

// find reads text that plain wrote.
func (w *Words) find(text []byte) (f found) {
	for at := 1; at < len(text); {
		end := at + bytes.IndexByte(text[at:], ' ')
		if end < at {
			return f
		}
		size := end + 1 - at
		if end-at <= w.longest {
			for _, p := range w.first[string(text[at:end])] {
				if bytes.HasPrefix(text[at:], p.text) {
					f.add(p.list)
					size = len(p.text)
					break
				}
			}
		}
		at += size
	}
	return f
}

func (f *found) add(l list) {
	f.any |= l
	f.open |= l
	if l == labelLimit {
		f.open = 0
	}
}

// plain appends the words of s in small letters with one space before and
// after each. Apostrophes vanish.
func plain(to []byte, s string) []byte {
	to = append(to, ' ')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			to = append(to, c+'a'-'A')
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			to = append(to, c)
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[i:])
			to = plainRune(to, r)
			i += size
			continue
		case c != '\'':
			to = space(to)
		}
		i++
	}
	return space(to)
}

func plainRune(to []byte, r rune) []byte {
	switch {
	case r == '’' || r == '‘' || r == 'ʼ':
		return to
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return utf8.AppendRune(to, unicode.ToLower(r))
	}
	return space(to)
}

func space(to []byte) []byte {
	if to[len(to)-1] == ' ' {
		return to
	}
	return append(to, ' ')
}
