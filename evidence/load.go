package evidence

import (
	"embed"
	"fmt"
	"io/fs"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

//go:embed library
var shipped embed.FS

// Shipped holds the shapes and measures that come with the program.
func Shipped() fs.FS {
	sub, err := fs.Sub(shipped, "library")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return sub
}

// contents is the grammar of a workspace's files. Any block may stand in any
// file; the folders are for people.
type contents struct {
	Areas         []Area         `hcl:"area,block"`
	Partners      []Partner      `hcl:"partner,block"`
	Boards        []Board        `hcl:"board,block"`
	Disclosures   []Disclosure   `hcl:"disclosure,block"`
	Thresholds    []Threshold    `hcl:"threshold,block"`
	SEFs          []SEF          `hcl:"sef,block"`
	Evidence      []Evidence     `hcl:"evidence,block"`
	Claims        []Claim        `hcl:"claim,block"`
	Judgements    []Judgement    `hcl:"judgement,block"`
	Inspections   []Inspection   `hcl:"inspection,block"`
	PriorFindings []PriorFinding `hcl:"prior_finding,block"`
	Actions       []Action       `hcl:"action,block"`
	Waivers       []Waiver       `hcl:"waiver,block"`
	Meetings      []Meeting      `hcl:"meeting,block"`
	Rehearsals    []Rehearsal    `hcl:"rehearsal,block"`
	Documents     []Document     `hcl:"document,block"`
	Datasets      []Dataset      `hcl:"dataset,block"`
	Measures      []Measure      `hcl:"measure,block"`
	SEN2Returns   []SEN2Return   `hcl:"sen2_return,block"`
}

// Load reads the workspace at the root of fsys and resolves every reference
// in it. It returns whatever could be read beside every mistake found,
// sorted; with mistakes, the workspace is fit for messages and not for
// judging. The error is for folders and files that cannot be read at all.
func Load(fsys fs.FS, lib *framework.Library, o Options) (*Workspace, hcl.Diagnostics, error) {
	w := &Workspace{Frameworks: lib, Files: source.Files{}}
	for name, file := range lib.Files {
		w.Files[name] = file
	}
	diags, err := w.loadLibrary(o)
	if err != nil {
		return nil, nil, fmt.Errorf("loading the library: %w", err)
	}
	all, ds, err := w.readFiles(fsys)
	if err != nil {
		return nil, nil, fmt.Errorf("loading the workspace: %w", err)
	}
	diags = append(diags, ds...)
	diags = append(diags, w.fill(all)...)
	if !o.AsOf.IsZero() {
		w.Area.AsOf = o.AsOf
	}
	diags = append(diags, w.resolve()...)
	if ds, err = w.loadComparators(o.library(), fsys); err != nil {
		return nil, nil, fmt.Errorf("reading published figures: %w", err)
	}
	diags = append(diags, ds...)
	ds, err = w.hashFiles(fsys)
	if err != nil {
		return nil, nil, fmt.Errorf("reading attached files: %w", err)
	}
	return w, diag.Sort(append(diags, ds...)), nil
}

// fill moves what was read into the workspace and checks what there is one
// of.
func (w *Workspace) fill(all *contents) hcl.Diagnostics {
	w.Partners, w.Boards, w.Thresholds = all.Partners, all.Boards, all.Thresholds
	w.Evidence, w.Claims, w.Judgements = all.Evidence, all.Claims, all.Judgements
	w.Inspections, w.PriorFindings = all.Inspections, all.PriorFindings
	w.Actions, w.Waivers, w.Meetings = all.Actions, all.Waivers, all.Meetings
	w.Rehearsals, w.Documents = all.Rehearsals, all.Documents
	w.Datasets, w.shipped = all.Datasets, len(w.Measures)
	w.Measures = append(w.Measures, all.Measures...)
	w.SEN2Returns = all.SEN2Returns

	diags := w.expandReturns()
	diags = append(diags, one(&w.Area, all.Areas, "area", func(a Area) hcl.Range { return a.Place })...)
	diags = append(diags, one(&w.SEF, all.SEFs, "sef",
		func(s SEF) hcl.Range { return s.Place })...)
	diags = append(diags, one(&w.Disclosure, all.Disclosures, "disclosure",
		func(d Disclosure) hcl.Range { return d.Place })...)
	if w.Disclosure.Profile == "" {
		w.Disclosure.Profile = LT5
	}
	if len(all.Areas) == 0 && w.Files[mainFile] != nil && !w.isBroken(mainFile) {
		diags = append(diags, noArea())
	}
	w.Framework, _ = w.Frameworks.Framework(w.Area.Framework.Name)
	return diags
}

func noArea() *hcl.Diagnostic {
	return diag.Error(start(mainFile), "No area block",
		"The workspace does not say whose self-evaluation it is. Add a block "+
			"area \"my-area\" with a name, a framework and as_of to sef.hcl.")
}

// one takes the only block of its kind, and reports a second.
func one[T any](into *T, found []T, kind string, place func(T) hcl.Range) hcl.Diagnostics {
	if len(found) > 0 {
		*into = found[0]
	}
	if len(found) < 2 {
		return nil
	}
	return hcl.Diagnostics{diag.Error(place(found[1]), "Second "+kind+" block",
		"The %s block already stands at %s. Put everything into one.",
		kind, diag.Place(place(found[0])))}
}
