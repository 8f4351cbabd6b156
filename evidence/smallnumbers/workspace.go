package smallnumbers

import (
	"cmp"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/framework"
)

// Narrative is the folder in which people write prose about their judgements.
const Narrative = "narrative"

// Report is what was found in a workspace.
type Report struct {
	Limit int     // the largest count that may not be written; 0 where any may
	Texts int     // that were looked at: attributes, prose and documents
	Found []Found // in the order of the workspace, then by file
}

// Found is a [Hit] with the thing it concerns and its place: the attribute, or
// the file with the line in it.
type Found struct {
	Subject string // kind.id, such as evidence.clinic-review or file.narrative/e1.md
	File    string // none where it stands in an attribute
	Part    string // the attribute, or "page 2"; empty for the file itself
	Hit
}

// Reading looks for small numbers in everything that the people of one
// partnership wrote or attached.
type Reading struct {
	finder   *Finder
	w        *evidence.Workspace
	attached map[string][]*evidence.Evidence

	hands sync.Mutex
	files []read
}

// read is what was found in one file.
type read struct {
	name string
	hits []Found // without subject
}

// Read begins to read a workspace by its own profile. Its documents are handed
// over by [Reading.Look], and [Reading.Report] ends it.
func (w *Words) Read(workspace *evidence.Workspace) *Reading {
	r := &Reading{finder: w.For(workspace.Disclosure.Profile), w: workspace,
		attached: map[string][]*evidence.Evidence{}}
	for i := range workspace.Evidence {
		if e := &workspace.Evidence[i]; e.File != "" {
			name := path.Join(evidence.FilesFolder, e.File)
			r.attached[name] = append(r.attached[name], e)
		}
	}
	return r
}

// Look reads the text of a file if it is prose or a document of the workspace,
// and leaves others alone. It may be called by several hands at a time.
func (r *Reading) Look(name string, d *identifiers.Document) {
	prose := path.Dir(name) == Narrative && path.Ext(name) == ".md"
	document := strings.HasPrefix(name, evidence.FilesFolder+"/")
	if r.finder.limit == 0 || !prose && !document || r.published(name) {
		return
	}
	text := d.Text
	if prose {
		text = live.ReplaceAllStringFunc(text, blanked)
	}
	f := read{name: name}
	for _, hit := range r.finder.Find(text) {
		found := Found{File: name, Hit: hit}
		found.Part, found.Line = d.Place(hit.Line)
		f.hits = append(f.hits, found)
	}
	r.hands.Lock()
	defer r.hands.Unlock()
	r.files = append(r.files, f)
}

// live are the figures and citations in prose, which nobody typed: {=measure}
// and [@evidence].
var live = regexp.MustCompile(`\{=[^{}]*\}|\[@[^\[\]]*\]`)

// blanked keeps the place of what stands around.
func blanked(s string) string {
	return strings.Map(func(c rune) rune {
		if c == '\n' {
			return c
		}
		return '.'
	}, s)
}

// published reports whether every item that attaches a file is an official
// publication.
func (r *Reading) published(name string) bool {
	items := r.attached[name]
	return len(items) > 0 && !slices.ContainsFunc(items, unpublished)
}

func unpublished(e *evidence.Evidence) bool { return e.PublishedBy == "" }

// Report is what was found in the texts of the workspace and in the files
// looked at so far.
func (r *Reading) Report() Report {
	report := Report{Limit: r.finder.limit}
	if report.Limit == 0 {
		return report
	}
	reader := find{Finder: r.finder}
	for _, x := range typed(r.w) {
		report.Texts++
		for _, hit := range reader.look(x) {
			report.Found = append(report.Found, Found{Subject: x.subject, Part: x.part, Hit: hit})
		}
	}
	r.hands.Lock()
	defer r.hands.Unlock()
	slices.SortFunc(r.files, func(a, b read) int { return cmp.Compare(a.name, b.name) })
	for _, f := range r.files {
		report.Texts++
		report.Found = append(report.Found, r.concerned(f)...)
	}
	return report
}

// concerned says whose a file is: of every item that attaches it, or its own.
func (r *Reading) concerned(f read) []Found {
	subjects := map[string]framework.Kind{}
	for _, e := range r.attached[f.name] {
		if unpublished(e) {
			subjects["evidence."+e.ID] = e.Kind
		}
	}
	if len(subjects) == 0 {
		subjects["file."+f.name] = ""
	}
	var out []Found
	for _, subject := range sorted(subjects) {
		for _, found := range f.hits {
			if found.one && subjects[subject] == framework.CaseStudy {
				continue
			}
			found.Subject = subject
			out = append(out, found)
		}
	}
	return out
}

func sorted[V any](m map[string]V) []string {
	var keys []string
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
