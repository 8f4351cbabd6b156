package identifiers_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
)

// What is shown is what stands wrong; examples show nothing.
func TestExamplesAreClean(t *testing.T) {
	for _, name := range []string{"../../testdata/coventry", "../../testdata/fairmead", "../../testdata/northmoor",
		"../testdata/ok", "../library"} {
		r, err := identifiers.ScanWorkspace(os.DirFS(name), &evidence.Workspace{}, words(t))
		if err != nil {
			t.Fatal(err)
		}
		if r.Scanned == 0 {
			t.Errorf("%s: nothing was scanned", name)
		}
		for _, f := range r.Files {
			t.Errorf("%s: %s", name, describe(f))
		}
	}
}

func describe(f identifiers.File) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %v", f.Name, f.Evidence)
	if f.CheckedBy != "" {
		fmt.Fprintf(&b, " checked by %s", f.CheckedBy)
	}
	if f.NotScanned != "" {
		fmt.Fprintf(&b, " not scanned: %s", f.NotScanned)
	}
	fmt.Fprintf(&b, "; %d refused, %d more\n", f.Refused, f.More)
	for i, found := range f.Found {
		if i < 3 {
			b.WriteString("  " + show([]identifiers.Hit{found.Hit}))
		}
	}
	return b.String()
}

func laid(t testing.TB) fs.FS {
	label := "NHS number " + nhs
	return fstest.MapFS{
		"sef.hcl":                      {Data: []byte("area \"a\" {\n  note = \"near CV2 2AB\"\n}\n")},
		"evidence/items.hcl":           {Data: []byte("evidence \"e\" {\n  says = \"" + label + "\"\n}\n")},
		"evidence/files/ab/clean.txt":  {Data: []byte("Fine.")},
		"evidence/files/scan.pdf":      {Data: onePage("q /I Do Q")},
		"evidence/files/photo.jpg":     {Data: []byte("\xff\xd8\xff")},
		"evidence/files/many.csv":      {Data: []byte("DOB,Postcode\n" + strings.Repeat("03/03/2012,\n", 150))},
		"narrative/e1.md":              {Data: []byte("# E1\n\nShe was born on 3 March 2012.\n")},
		"policies/local.rego":          {Data: []byte("package x\n# " + label)},
		"private/waits.csv":            {Data: []byte(label)},
		"reports/sef.md":               {Data: []byte(label)},
		".git/objects/ab":              {Data: []byte(label)},
		"evidence/files/private/a.txt": {Data: []byte(label)},
	}
}

func TestScanWorkspace(t *testing.T) {
	w := &evidence.Workspace{Evidence: []evidence.Evidence{
		{ID: "scan", File: "scan.pdf", CheckedBy: "Data protection lead"},
		{ID: "photo", File: "photo.jpg"},
		{ID: "many", File: "many.csv"},
		{ID: "again", File: "many.csv"},
		{ID: "none"},
	}}
	fsys := laid(t)
	r, err := identifiers.ScanWorkspace(fsys, w, words(t))
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	fmt.Fprintf(&got, "%d scanned, refused: %v, unchecked: %d\n",
		r.Scanned, r.Refused(), len(r.Unchecked()))
	for _, f := range r.Files {
		got.WriteString(describe(f))
	}
	want := `7 scanned, refused: true, unchecked: 1
evidence/files/many.csv [many again]; 150 refused, 50 more
  2:1 birth-date labelled refused
  3:1 birth-date labelled refused
  4:1 birth-date labelled refused
evidence/files/photo.jpg [photo] not scanned: it is a picture; 0 refused, 0 more
evidence/files/private/a.txt []; 1 refused, 0 more
  1:12 nhs-number labelled refused
evidence/files/scan.pdf [scan] checked by Data protection lead not scanned: it has no text that can be read, as scanned pages have none; 0 refused, 0 more
evidence/items.hcl []; 1 refused, 0 more
  2:22 nhs-number labelled refused
narrative/e1.md []; 1 refused, 0 more
  3:17 birth-date beside refused
policies/local.rego []; 1 refused, 0 more
  2:14 nhs-number labelled refused
sef.hcl []; 0 refused, 0 more
  2:16 postcode alone
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	again, err := identifiers.ScanWorkspace(fsys, w, words(t))
	if diff := cmp.Diff(r, again); diff != "" || err != nil {
		t.Errorf("another time it is different: %s %v", diff, err)
	}
}

// A link that leads out of the workspace is not followed, and is told.
func TestScanWorkspaceLinks(t *testing.T) {
	out, in := t.TempDir(), t.TempDir()
	if err := os.WriteFile(out+"/secret.txt", []byte("NHS number "+nhs), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(out+"/secret.txt", in+"/link.txt"); err != nil {
		t.Skip("no links here:", err)
	}
	if err := os.Symlink("nowhere", in+"/.#sef.hcl"); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(in)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	r, err := identifiers.ScanWorkspace(root.FS(), &evidence.Workspace{}, words(t))
	if err != nil || len(r.Files) != 2 || len(r.Unchecked()) != 2 || r.Refused() {
		t.Errorf("%+v, %v", r, err)
	}
}

// Another reader is shown every text once, and where its lines stand.
func TestScanWorkspaceToo(t *testing.T) {
	var hands sync.Mutex
	var seen []string
	_, err := identifiers.ScanWorkspaceToo(fstest.MapFS{
		"evidence/files/a.csv":  {Data: []byte("Team\n\"North\nand South\"\nWest\n")},
		"evidence/files/b.docx": {Data: docx(t, paragraph("Fine."))},
		"private/c.txt":         {Data: []byte("Fine.")},
	}, &evidence.Workspace{}, words(t), func(name string, d *identifiers.Document) {
		hands.Lock()
		defer hands.Unlock()
		part, line := d.Place(1 + strings.Count(strings.TrimRight(d.Text, "\n"), "\n"))
		seen = append(seen, fmt.Sprintf("%s %q %d", name, part, line))
	})
	slices.Sort(seen)
	want := []string{`evidence/files/a.csv "" 4`, `evidence/files/b.docx "text" 1`}
	if diff := cmp.Diff(want, seen); diff != "" || err != nil {
		t.Errorf("(-want +got), %v:\n%s", err, diff)
	}
}

// A disk that fails is an error, and never a workspace without findings.
func TestScanWorkspaceFails(t *testing.T) {
	fsys := failing{laid(t).(fstest.MapFS)}
	if _, err := identifiers.ScanWorkspace(fsys, &evidence.Workspace{}, words(t)); !errors.Is(err, errDisk) {
		t.Errorf("error is %v", err)
	}
}

var errDisk = errors.New("the disk fails")

type failing struct{ fstest.MapFS }

func (f failing) Open(name string) (fs.File, error) {
	if strings.HasSuffix(name, ".md") {
		return nil, errDisk
	}
	return f.MapFS.Open(name)
}
