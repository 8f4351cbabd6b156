package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/reports"
)

// keeper chooses what a workspace keeps of published figures, and writes it
// down.
type keeper struct {
	workspace *evidence.Workspace
	options   addOptions
	taken     published

	kept    evidence.Comparators
	set     []evidence.Neighbour
	release origin
	others  int // figures of other areas
}

// origin is a release, or a version of the neighbours, as it is declared.
type origin struct {
	block string // release or neighbour_set
	id    string
	on    framework.Date
	text  string // the block to write; empty where it is declared already
}

// files are the new contents of the workspace's files.
func (k *keeper) files(fsys fs.FS) (reports.Files, error) {
	if err := k.checkIDs(); err != nil {
		return nil, err
	}
	if len(k.taken.Neighbours) > 0 {
		return k.neighbourFiles(fsys)
	}
	if err := k.chooseRelease("release", k.knownReleases()); err != nil {
		return nil, err
	}
	if err := k.choose(); err != nil {
		return nil, err
	}
	name := path.Join(evidence.ComparatorsFolder, k.release.id+".csv")
	old, err := earlier(fsys, name)
	if err != nil {
		return nil, err
	}
	before, diags := evidence.ReadComparators(old, name)
	if len(old) > 0 && len(diags) > 0 {
		return nil, diags // the workspace was read without a mistake just now
	}
	text := evidence.WriteComparators(evidence.Comparators(before).Merge(k.kept), k.comment())
	return k.withOrigin(fsys, name, text, evidence.ReleasesFile)
}

func (k *keeper) neighbourFiles(fsys fs.FS) (reports.Files, error) {
	if err := k.chooseRelease("neighbour_set", k.knownSets()); err != nil {
		return nil, err
	}
	code, err := k.laCode()
	if err != nil {
		return nil, err
	}
	for _, n := range k.taken.Neighbours {
		if n.LACode == code {
			n.Set = k.release.id
			k.set = append(k.set, n)
		}
	}
	if len(k.set) == 0 {
		return nil, usagef("the file has no neighbours of the authority %s", code)
	}
	name := path.Join(evidence.NeighboursFolder, k.release.id+".csv")
	old, err := earlier(fsys, name)
	if err != nil {
		return nil, err
	}
	before, diags := evidence.ReadNeighbours(old, name)
	if len(old) > 0 && len(diags) > 0 {
		return nil, diags // as above
	}
	before = slices.DeleteFunc(before, func(n evidence.Neighbour) bool { return n.LACode == code })
	text := evidence.WriteNeighbours(append(before, k.set...), k.comment())
	return k.withOrigin(fsys, name, text, evidence.SetsFile)
}

// earlier is what stands in a file now; nothing where there is none.
func earlier(fsys fs.FS, name string) ([]byte, error) {
	text, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	return text, nil
}

// comment heads a table.
func (k *keeper) comment() string {
	return "Taken by sef comparators add from the publisher's own files; " + k.release.block +
		" " + k.release.id + ".\nAdd the files again rather than editing this one.\n"
}

// withOrigin adds the block that declares the origin, where that is new.
func (k *keeper) withOrigin(fsys fs.FS, name string, text []byte, says string) (reports.Files, error) {
	files := reports.Files{{Name: name, Content: text}}
	if k.release.text == "" {
		return files, nil
	}
	says = path.Join(path.Dir(name), says)
	old, err := earlier(fsys, says)
	if err != nil {
		return nil, err
	}
	if len(old) > 0 {
		old = append(bytes.TrimRight(old, "\n"), "\n\n"...)
	}
	whole, diags := source.Format(append(old, k.release.text...), says)
	if len(diags) > 0 {
		return nil, diags // as above
	}
	return append(files, reports.File{Name: says, Content: whole}), nil
}

// checkIDs refuses figures of measures that nobody declares.
func (k *keeper) checkIDs() error {
	for _, id := range k.taken.Comparators.Measures() {
		if !k.workspace.Compares(id) {
			return fmt.Errorf("a reader makes figures of %q, which is neither a measure nor "+
				"a published count", id)
		}
	}
	return nil
}

// choose keeps the figures of the area, its neighbours, its region and England,
// and whatever was asked for beside.
func (k *keeper) choose() error {
	own, err := k.own()
	if err != nil {
		return err
	}
	codes := append(k.neighbourCodes(own.LACode), k.options.also...)
	for _, c := range k.taken.Comparators {
		keep := c.Level == evidence.EnglandLevel ||
			own.AreaCode != "" && c.AreaCode == own.AreaCode ||
			c.Level == evidence.RegionLevel && own.RegionCode != "" && c.AreaCode == own.RegionCode ||
			slices.Contains(codes, c.AreaCode) || c.LACode != "" && slices.Contains(codes, c.LACode)
		if !keep {
			k.others++
			continue
		}
		c.Release, c.PublishedOn = k.release.id, k.release.on
		k.kept = append(k.kept, c)
	}
	return nil
}

// own is a row of the area itself, which has all its codes. Files without
// authorities have none.
func (k *keeper) own() (evidence.Comparator, error) {
	code := k.area()
	authorities := k.taken.Comparators.At(evidence.AuthorityLevel)
	if len(authorities) == 0 {
		return evidence.Comparator{}, nil
	}
	if code == "" {
		return evidence.Comparator{}, usagef("which area? Give --area, or la_code and " +
			"ons_code in the area block of sef.hcl")
	}
	for _, c := range authorities.Area(code) {
		return c, nil
	}
	return evidence.Comparator{}, usagef("there is no row for the area %q in these files. Its "+
		"code is that of an authority, such as E08000026 or 331", code)
}

// area is the code asked for, or the workspace's own.
func (k *keeper) area() string {
	for _, code := range []string{k.options.area, k.workspace.Area.ONSCode, k.workspace.Area.LACode} {
		if code != "" {
			return code
		}
	}
	return ""
}

// laCode is the DfE number by which neighbours are listed.
func (k *keeper) laCode() (string, error) {
	a := k.workspace.Area
	switch code := k.options.area; {
	case code == "" && a.LACode != "", code != "" && code == a.ONSCode && a.LACode != "":
		return a.LACode, nil
	case len(code) == 3:
		return code, nil
	}
	return "", usagef("neighbours are listed by DfE number: give --area 331, or la_code in " +
		"the area block of sef.hcl")
}

// neighbourCodes are the DfE numbers of an authority's neighbours in every
// version that is known: an earlier version's figures may be asked for too.
func (k *keeper) neighbourCodes(laCode string) []string {
	var codes []string
	for _, n := range k.workspace.Neighbours {
		if n.LACode == laCode && laCode != "" {
			codes = append(codes, n.Neighbour)
		}
	}
	return codes
}

// print says what was taken and what was left out.
func (k *keeper) print(w io.Writer) {
	line := func(format string, args ...any) {
		fmt.Fprintln(w, diag.Plain(fmt.Sprintf(format, args...)))
	}
	section := func(title string, items []string) {
		if len(items) > 0 {
			line("\n%s", title)
		}
		for _, item := range items {
			line("  %s", item)
		}
	}
	line("%s %s, published %s", k.release.block, k.release.id, k.release.on)
	section("Read", k.taken.Read)
	section("Taken", k.counts())
	left := k.taken.LeftOut
	if k.others > 0 {
		left = append(left, fmt.Sprintf("figures of other areas: %d", k.others))
	}
	section("Left out", left)
	section("Noticed", k.taken.Noticed)
}

// counts says how many figures there are of each measure, and of neighbours.
func (k *keeper) counts() []string {
	var out []string
	for _, n := range k.set {
		out = append(out, fmt.Sprintf("%2d %s %s, %s", n.Rank, n.Neighbour, n.Name, n.Closeness))
	}
	for _, id := range k.kept.Measures() {
		figures := k.kept.Of(id)
		periods, missing := figures.Periods(), 0
		for _, c := range figures {
			if c.Value == nil {
				missing++
			}
		}
		out = append(out, fmt.Sprintf("%s: figures %d, of them missing %d, periods %s",
			id, len(figures), missing, strings.Join(periods, " ")))
	}
	return out
}
