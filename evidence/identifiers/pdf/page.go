package pdf

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"unicode/utf16"
)

// Page is the text of one page.
type Page struct {
	Text   string
	Unread bool // it shows a picture, or text whose letters cannot be told
}

// Most of what one file may hold.
const (
	mostPages   = 20_000
	deepestForm = 8
)

// Read reads the pages of a file, of which neither one stream nor all text
// together may be longer than limit bytes.
func Read(data []byte, limit int) ([]Page, error) {
	f, err := open(data, limit)
	if err != nil {
		return nil, err
	}
	leaves := f.pages()
	if len(leaves) == 0 {
		return nil, ErrDamaged
	}
	if len(leaves) > mostPages {
		return nil, ErrTooLarge
	}
	fonts := map[ref]*font{}
	pages := make([]Page, 0, len(leaves))
	for _, l := range leaves {
		s := &shower{file: f, fonts: fonts, limit: limit}
		if err := s.page(l); err != nil {
			return nil, err
		}
		if limit -= s.text.Len(); limit < 0 {
			return nil, ErrTooLarge
		}
		pages = append(pages, Page{s.text.String(), s.unread()})
	}
	return pages, nil
}

// leaf is a page with the resources that its parents give it.
type leaf struct{ page, resources dict }

// pages walks the tree of pages in reading order. A tree that cannot be found
// leaves the pages in the order of their numbers.
func (f *file) pages() []leaf {
	type node struct {
		value     any
		resources dict
	}
	var leaves []leaf
	seen := map[ref]bool{}
	todo := []node{{f.dict(f.root)["Pages"], nil}}
	for len(todo) > 0 && len(leaves) <= mostPages {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if r, ok := n.value.(ref); !ok || seen[r] {
			continue
		} else {
			seen[r] = true
		}
		d := f.dict(n.value)
		if own := f.dict(d["Resources"]); own != nil {
			n.resources = own
		}
		kids := f.array(d["Kids"])
		for _, kid := range slices.Backward(kids) {
			todo = append(todo, node{kid, n.resources})
		}
		if kids == nil && d != nil {
			leaves = append(leaves, leaf{d, n.resources})
		}
	}
	if len(leaves) == 0 {
		return f.loosePages()
	}
	return leaves
}

func (f *file) loosePages() []leaf {
	var numbers []ref
	for r, o := range f.objects {
		if d, ok := o.value.(dict); ok && d["Type"] == name("Page") {
			numbers = append(numbers, r)
		}
	}
	slices.SortFunc(numbers, func(a, b ref) int { return cmp.Compare(a, b) })
	var leaves []leaf
	for _, r := range numbers {
		d := f.dict(r)
		leaves = append(leaves, leaf{d, f.dict(d["Resources"])})
	}
	return leaves
}

// page shows what is drawn on a page, then what is typed into its fields and
// written in its notes.
func (s *shower) page(l leaf) error {
	var all []byte
	contents := s.file.array(l.page["Contents"])
	if contents == nil {
		contents = array{l.page["Contents"]}
	}
	notes := s.file.array(l.page["Annots"])
	if err := s.file.budget.spend(len(notes)); err != nil {
		return err
	}
	for _, c := range contents {
		data, err := s.file.stream(s.file.at(c))
		if errors.Is(err, ErrTooLarge) || len(all)+len(data) > s.file.unpack {
			return ErrTooLarge
		}
		s.lost = s.lost || err != nil
		all = append(append(all, data...), '\n')
	}
	if err := s.show(all, l.resources, 0); err != nil {
		return err
	}
	for _, a := range notes {
		if err := s.note(s.file.dict(a)); err != nil {
			return err
		}
	}
	return nil
}

// note writes a field as its name and what is typed into it.
func (s *shower) note(d dict) error {
	parent := s.file.dict(d["Parent"])
	var said []string
	for _, v := range []any{parent["T"], d["T"], d["TU"], d["V"], parent["V"], d["Contents"]} {
		t, ok := s.file.resolve(v).(text)
		if !ok || len(t) == 0 {
			continue
		}
		said = append(said, string(plainText(t)))
	}
	if len(said) == 0 {
		return nil
	}
	line := "\n" + strings.Join(said, " ")
	if err := s.file.budget.spend(len(line)); err != nil {
		return err
	}
	s.write(line)
	return nil
}

// plainText reads a text string, which has a mark where it is UTF-16.
func plainText(t text) string {
	if len(t) >= 2 && t[0] == 0xfe && t[1] == 0xff {
		return fromUTF16(t[2:])
	}
	return latin(t)
}

func fromUTF16(t text) string {
	units := make([]uint16, len(t)/2)
	for i := range units {
		units[i] = uint16(t[2*i])<<8 | uint16(t[2*i+1])
	}
	return string(utf16.Decode(units))
}
