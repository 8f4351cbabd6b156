package identifiers

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"io"
	"math"
	"path"
	"slices"
	"strconv"
	"strings"
)

// What an Office file may be made of. An archive that unpacks to more, however
// small it is, is not read on.
const (
	MaxUnpacked  = 256 << 20 // bytes of all parts together
	mostEntries  = 10_000
	mostList     = 16 << 20 // bytes read to list the entries
	deepestXML   = 200
	longestXML   = 4 << 20 // bytes of one tag or text
	deepestFiles = 2       // documents inside documents
)

const (
	unpacksTooFar = "it unpacks to more than is read"
	tooManyParts  = "it has too many parts"
	anArchive     = "it is an archive of other files"
	hasObject     = "it holds an object that cannot be read as text"
)

var (
	errTooFar = errors.New("unpacks too far")
	errXML    = errors.New("tags too deep or too long")
)

// office reads one Word, Excel or PowerPoint file.
type office struct {
	w      *writer
	left   *int64 // bytes that may still be unpacked, with what is inside
	depth  int
	reason string

	strings []string // shared by the sheets of a workbook
	sheets  map[string]string
	fields  map[int][]string // of pivot tables
}

func readOffice(r io.ReaderAt, size int64) Document {
	left := int64(MaxUnpacked)
	return unpack(r, size, 0, newWriter(), &left)
}

func unpack(r io.ReaderAt, size int64, depth int, w *writer, left *int64) Document {
	list := &listing{ReaderAt: r, left: mostList}
	z, err := zip.NewReader(list, size)
	switch {
	case errors.Is(err, errTooFar) || err == nil && len(z.File) > mostEntries:
		return Document{NotScanned: tooManyParts}
	case err != nil:
		return Document{NotScanned: damaged}
	}
	list.left = math.MaxInt64
	o := &office{w: w, left: left, depth: depth,
		sheets: map[string]string{}, fields: map[int][]string{}}
	parts := ordered(z.File)
	if len(parts) == 0 && !slices.ContainsFunc(z.File, isOffice) {
		return Document{NotScanned: anArchive}
	}
	for _, p := range parts {
		if err := o.read(p); err != nil {
			o.because(err)
		}
		if w.full || *o.left <= 0 {
			break
		}
	}
	if !slices.ContainsFunc(parts, func(p piece) bool { return p.sort.main }) {
		o.reason = cmp.Or(o.reason, unknown)
	}
	return w.document(o.reason)
}

// isOffice knows the entries by which Office files of every kind can be told
// from other archives.
func isOffice(f *zip.File) bool {
	return f.Name == "[Content_Types].xml" || f.Name == "mimetype"
}

// listing bounds what is read to learn the entries of an archive, which may
// claim any number of them.
type listing struct {
	io.ReaderAt
	left int64
}

func (l *listing) ReadAt(p []byte, at int64) (int, error) {
	if l.left -= int64(len(p)); l.left < 0 {
		return 0, errTooFar
	}
	return l.ReaderAt.ReadAt(p, at)
}

// because keeps the first reason why something was left unread.
func (o *office) because(err error) {
	reason := damaged
	switch {
	case errors.Is(err, errTooFar):
		reason = unpacksTooFar
	case errors.Is(err, zip.ErrAlgorithm):
		reason = encrypted
	}
	o.reason = cmp.Or(o.reason, reason)
}

// piece is one entry of the archive with what it holds.
type piece struct {
	*zip.File
	sort   *sort
	rank   int // of the sort
	number int // in the name
}

// sort is a kind of entry: where it stands and how it is read. Sorts stand in
// the order of reading.
type sort struct {
	folder, prefix, ext string
	title               string
	main                bool // a file without any such is of an unknown kind
	read                func(*office, piece) error
}

func sorts() []sort {
	return []sort{
		{"xl", "workbook", ".xml", "", false, (*office).readWorkbook},
		{"xl/_rels", "workbook", ".rels", "", false, (*office).readTargets},
		{"xl", "sharedStrings", ".xml", "", false, (*office).readStrings},
		{"xl/worksheets", "", ".xml", "sheet", true, (*office).readSheet},
		{"xl", "comments", ".xml", "comments", false, (*office).readProse},
		{"xl/threadedComments", "", ".xml", "comments", false, (*office).readProse},
		{"xl/drawings", "drawing", ".xml", "drawing", false, (*office).readProse},
		{"xl/pivotCache", "pivotCacheDefinition", ".xml", "pivot table", false, (*office).readPivot},
		{"xl/pivotCache", "pivotCacheRecords", ".xml", "pivot table", false, (*office).readRecords},
		{"xl/externalLinks", "externalLink", ".xml", "linked values", false, (*office).readProse},
		{"word", "document", ".xml", "text", true, (*office).readProse},
		{"word", "header", ".xml", "header", false, (*office).readProse},
		{"word", "footer", ".xml", "footer", false, (*office).readProse},
		{"word", "footnotes", ".xml", "footnotes", false, (*office).readProse},
		{"word", "endnotes", ".xml", "endnotes", false, (*office).readProse},
		{"word", "comments", ".xml", "comments", false, (*office).readProse},
		{"word/glossary", "document", ".xml", "building blocks", false, (*office).readProse},
		{"ppt/slides", "slide", ".xml", "slide", true, (*office).readProse},
		{"ppt/notesSlides", "notesSlide", ".xml", "notes", false, (*office).readProse},
		{"ppt/comments", "", ".xml", "comments", false, (*office).readProse},
		{"*/charts", "chart", ".xml", "chart", false, (*office).readProse},
		{"*/diagrams", "data", ".xml", "diagram", false, (*office).readProse},
		{"*/embeddings", "", "", "attachment", false, (*office).readAttachment},
	}
}

// ordered picks the entries that hold text, in the order of sorts and then of
// their numbers.
func ordered(files []*zip.File) []piece {
	var pieces []piece
	all := sorts()
	for _, f := range files {
		for i := range all {
			if n, ok := all[i].matches(f.Name); ok {
				pieces = append(pieces, piece{f, &all[i], i, n})
				break
			}
		}
	}
	slices.SortStableFunc(pieces, func(a, b piece) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank),
			cmp.Compare(a.number, b.number), cmp.Compare(a.Name, b.Name))
	})
	return pieces
}

// matches also returns the number in the name.
func (s *sort) matches(name string) (int, bool) {
	name = strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/")
	folder, base := path.Split(name)
	folder = strings.TrimSuffix(folder, "/")
	if at, ok := strings.CutPrefix(s.folder, "*"); ok {
		if !strings.HasSuffix(folder, at) {
			return 0, false
		}
	} else if !strings.EqualFold(folder, s.folder) {
		return 0, false
	}
	if base == "" || !strings.HasSuffix(base, s.ext) || len(base) < len(s.prefix) ||
		!strings.EqualFold(base[:len(s.prefix)], s.prefix) {
		return 0, false
	}
	n, _ := strconv.Atoi(strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, base))
	return n, true
}

func (o *office) read(p piece) error { return p.sort.read(o, p) }

// name is what the piece is called in messages.
func (p piece) name() string {
	if p.number == 0 {
		return p.sort.title
	}
	return p.sort.title + " " + strconv.Itoa(p.number)
}

// readAttachment reads a document inside the document: the table behind a
// chart is one.
func (o *office) readAttachment(p piece) error {
	r, err := p.open(o)
	if err != nil {
		return err
	}
	defer r.Close()
	content, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if !bytes.HasPrefix(content, []byte("PK\x03\x04")) || o.depth >= deepestFiles {
		o.reason = cmp.Or(o.reason, hasObject)
		return nil
	}
	inner := &writer{line: 1, limit: o.w.limit - len(o.w.text)}
	d := unpack(bytes.NewReader(content), int64(len(content)), o.depth+1, inner, o.left)
	o.reason = cmp.Or(o.reason, d.NotScanned)
	o.include(p.name(), d)
	return nil
}

func (o *office) include(name string, d Document) {
	o.w.part(name, 1, false)
	from := o.w.line
	for _, part := range d.Parts {
		part.From += from - 1
		part.Name = name + ", " + part.Name
		o.w.parts = append(o.w.parts, part)
	}
	o.w.raw(d.Text)
}
