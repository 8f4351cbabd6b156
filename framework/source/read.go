package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/sef-engine/sef/framework/diag"
)

// What a person writes stays far below these; what exceeds them is refused
// with its place instead of being parsed.
const (
	MaxFile   = 4 << 20  // bytes in one file
	MaxLine   = 64 << 10 // bytes in one line
	MaxDepth  = 64       // nested brackets, operators and templates
	MaxPieces = 2000     // lines of one text
	MaxNumber = 1e15     // and its negative
)

// Files holds every file read, by its path, for printing snippets.
type Files map[string]*hcl.File

// Folder reads every file of fsys that ends in .hcl and stands directly in
// dir, in name order. A folder that is not there holds nothing. Mistakes in
// files come back as diagnostics; a folder or file that cannot be read is an
// error. Files are added to files under their slash-separated path.
func Folder(fsys fs.FS, dir string, files Files) ([]*hcl.File, hcl.Diagnostics, error) {
	entries, err := fs.ReadDir(fsys, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if outside(err) {
		return nil, hcl.Diagnostics{leavesFolder(dir)}, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading folder %s: %w", dir, err)
	}
	var parsed []*hcl.File
	var diags hcl.Diagnostics
	for _, entry := range entries {
		if entry.IsDir() || !Written(entry.Name()) {
			continue
		}
		file, ds, err := File(fsys, path.Join(dir, entry.Name()), files)
		if err != nil {
			return nil, nil, err
		}
		diags = append(diags, ds...)
		if file != nil {
			parsed = append(parsed, file)
		}
	}
	return parsed, diags, nil
}

// DecodeFolder reads every file of a folder, as [Folder] does, and decodes them
// into the same target, so that it takes the blocks of all of them.
func DecodeFolder(fsys fs.FS, dir string, files Files, target any) (hcl.Diagnostics, error) {
	parsed, diags, err := Folder(fsys, dir, files)
	for _, file := range parsed {
		diags = append(diags, Decode(file.Body, target)...)
	}
	return diags, err
}

// Written reports whether a file of that name holds what people wrote here:
// it ends in .hcl and is not hidden, as editors' own files are.
func Written(name string) bool {
	return strings.HasSuffix(name, ".hcl") && !strings.HasPrefix(name, ".")
}

// File reads one HCL file. It returns nil, with the reasons, for a file that
// is not safe or not possible to parse.
func File(fsys fs.FS, name string, files Files) (*hcl.File, hcl.Diagnostics, error) {
	info, err := fs.Stat(fsys, name)
	switch {
	case outside(err):
		return nil, hcl.Diagnostics{leavesFolder(name)}, nil
	case err != nil && dangling(fsys, name):
		return nil, hcl.Diagnostics{diag.Error(start(name), "Link to nothing",
			"This name is a link, and what it leads to is not there. Copy the "+
				"file here, or remove the link.")}, nil
	case err != nil:
		return nil, nil, fmt.Errorf("reading %s: %w", name, err)
	}
	if !info.Mode().IsRegular() {
		return nil, hcl.Diagnostics{diag.Error(start(name), "Not a file",
			"This name ends in .hcl but is not an ordinary file. "+
				"Rename or remove it.")}, nil
	}
	text, err := read(fsys, name)
	if err != nil {
		return nil, nil, fmt.Errorf("reading %s: %w", name, err)
	}
	text = withoutMark(text)
	file, diags := Parse(text, name)
	files[name] = keep(file, text, diags)
	return file, diags, nil
}

// read stops one byte after the most that is accepted, whatever size the file
// system claims.
func read(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, MaxFile+1))
}

// withoutMark drops the byte order mark with which some editors begin.
func withoutMark(text []byte) []byte {
	return bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
}

// Parse reads one file's text. Callers that have the text already, such as
// editors and tests, use it directly.
func Parse(text []byte, name string) (*hcl.File, hcl.Diagnostics) {
	text = withoutMark(text)
	if refusal := refuse(text, name); refusal != nil {
		return nil, hcl.Diagnostics{refusal}
	}
	file, diags := hclsyntax.ParseConfig(text, name, hcl.InitialPos)
	return file, inside(firstOpenQuote(diags))
}

// inside mends places that end before they begin, which the parser gives to
// what it could not read to the end.
func inside(diags hcl.Diagnostics) hcl.Diagnostics {
	for _, d := range diags {
		for _, r := range []*hcl.Range{d.Subject, d.Context} {
			if r != nil && r.End.Byte < r.Start.Byte {
				r.End = r.Start
			}
		}
	}
	return diags
}

// firstOpenQuote drops what follows a quote that was not closed, since from
// there on the parser takes text for code and code for text.
func firstOpenQuote(diags hcl.Diagnostics) hcl.Diagnostics {
	i := slices.IndexFunc(diags, func(d *hcl.Diagnostic) bool {
		return d.Summary == "Invalid multi-line string"
	})
	if i < 0 {
		return diags
	}
	return diags[:i+1]
}

// refuse looks for what would harm the parser or the reader.
func refuse(text []byte, name string) *hcl.Diagnostic {
	if at, ok := longLine(text); ok {
		return diag.Error(position(text, name, at), "Line too long",
			"A line here has more than %d bytes. Break the text into "+
				"several lines, or attach it as a document.", MaxLine)
	}
	if len(text) > MaxFile {
		return diag.Error(start(name), "File too large",
			"This file has more than %d bytes. Split it into several files.",
			MaxFile)
	}
	if at, ok := invalidUTF8(text); ok {
		return diag.Error(position(text, name, at), "Text is not UTF-8",
			"This byte is not part of any character in UTF-8. "+
				"Save the file as UTF-8 and try again.")
	}
	return exhausting(text, name)
}

func invalidUTF8(text []byte) (int, bool) {
	if utf8.Valid(text) {
		return 0, false
	}
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			return at, true
		}
		at += size
	}
	return 0, false
}

func longLine(text []byte) (int, bool) {
	for at := 0; at < len(text); {
		n := bytes.IndexByte(text[at:], '\n')
		if n < 0 {
			n = len(text) - at
		}
		if n > MaxLine {
			return at, true
		}
		at += n + 1
	}
	return 0, false
}

// position finds the line and column of a byte.
func position(text []byte, name string, at int) hcl.Range {
	line := 1 + bytes.Count(text[:at], []byte("\n"))
	from := bytes.LastIndexByte(text[:at], '\n') + 1
	column := 1 + utf8.RuneCount(text[from:at])
	p := hcl.Pos{Line: line, Column: column, Byte: at}
	end := hcl.Pos{Line: line, Column: column + 1, Byte: min(at+1, len(text))}
	return hcl.Range{Filename: name, Start: p, End: end}
}

func start(name string) hcl.Range {
	return hcl.Range{Filename: name, Start: hcl.InitialPos, End: hcl.InitialPos}
}

func leavesFolder(name string) *hcl.Diagnostic {
	return diag.Error(start(name), "File outside the workspace",
		"This name is a link that leads out of the workspace, and nothing "+
			"outside is read. Copy the file here instead of linking to it.")
}

// outside tells a link that [os.Root] refused from a disk that failed. The
// error it wraps is not exported.
func outside(err error) bool {
	return err != nil && strings.Contains(err.Error(), "escapes from parent")
}

// dangling tells a link that leads nowhere, or in a circle, from a file that
// is not there or cannot be read.
func dangling(fsys fs.FS, name string) bool {
	info, err := fs.Lstat(fsys, name)
	if err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return false
	}
	_, err = fs.Stat(fsys, name)
	return !errors.Is(err, fs.ErrPermission)
}

// keep keeps the text even of a file that could not be parsed, so that a
// message can show the line. A refused file's line may be the harm itself, so
// only the words before the refusal are kept, and none of a very long line.
func keep(file *hcl.File, text []byte, diags hcl.Diagnostics) *hcl.File {
	if file != nil || len(diags) == 0 {
		return file
	}
	const shown = 80
	at := diags[0].Subject.Start
	if at.Column > shown {
		return &hcl.File{}
	}
	return &hcl.File{Bytes: bytes.Clone(text[:min(len(text), at.Byte+shown)])}
}
