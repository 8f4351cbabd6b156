package ees_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// entry is one file to zip.
type entry struct{ name, text string }

// zipped packs files as a release does.
func zipped(t testing.TB, change func(*zip.FileHeader), entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate}
		if change != nil {
			change(h)
		}
		f, err := w.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(e.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func fixture(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile("testdata/ok/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

const guidance = "Education, health and care plans\r\nReporting year 2025\r\n\r\nDescription\r\n"

// TestReadZip reads a release: its tables, its name, and what is of no use.
func TestReadZip(t *testing.T) {
	fsys := fstest.MapFS{"release.zip": {Data: zipped(t, nil,
		entry{"data-guidance/data-guidance.txt", guidance},
		entry{"data/timeliness.csv", fixture(t, "2025-timeliness.csv")},
		entry{"data/caseload.csv", fixture(t, "2025-caseload.csv")},
		entry{"data/ceased_plans.csv", "time_period,total_ceased\n2024,1\n"},
		entry{"supporting-files/notes.ods", "PK"},
		entry{"supporting-files/", ""})}}
	ts := tables(t)
	if known, err := ts.Recognises(fsys, "release.zip"); !known || err != nil {
		t.Errorf("not recognised: %v", err)
	}
	found, diags, err := ts.Read(fsys, "release.zip")
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	var got []string
	for _, x := range found.Taken {
		got = append(got, fmt.Sprintf("%s %d", x.File, x.Rows))
	}
	for _, x := range found.LeftOut {
		got = append(got, x.What+" "+x.Why)
	}
	got = append(got, found.Release)
	want := []string{"release.zip/data/timeliness.csv 4", "release.zip/data/caseload.csv 2",
		"data/ceased_plans.csv No figure is taken from this table.",
		"supporting-files/notes.ods Not a table.",
		"Education, health and care plans, reporting year 2025"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestReadZipHostile wants nothing of a zip that no publisher would make.
func TestReadZipHostile(t *testing.T) {
	table := fixture(t, "2025-caseload.csv")
	good := entry{"data/caseload.csv", table}
	many := []entry{good}
	for i := range 500 {
		many = append(many, entry{fmt.Sprintf("data/%d.csv", i), "a,b\n"})
	}
	whole := zipped(t, nil, good)
	broken := bytes.Clone(whole)
	for i := range 40 {
		broken[60+i] ^= 0x55
	}
	for _, c := range []struct {
		name string
		data []byte
		want string // in the detail of the one mistake
	}{
		{"a name leads out", zipped(t, nil, good, entry{"../caseload.csv", table}), "leads out"},
		{"a name leads out inside", zipped(t, nil, good, entry{"data/../../x.csv", table}), "leads out"},
		{"a name begins at the root", zipped(t, nil, good, entry{"/etc/x.csv", table}), "leads out"},
		{"a name of another system", zipped(t, nil, good, entry{`..\x.csv`, table}), "leads out"},
		{"a name of a drive", zipped(t, nil, good, entry{`C:x.csv`, table}), "leads out"},
		{"a name moves the cursor", zipped(t, nil, good, entry{"\x1b[2J.csv", table}), "leads out"},
		{"a name twice", zipped(t, nil, good, good), "stands twice"},
		{"a name twice in other capitals", zipped(t, nil, good, entry{"data/CASELOAD.csv", table}), "stands twice"},
		{"too many files", zipped(t, nil, many...), "more than 500 files"},
		{"a bomb", zipped(t, nil, good, entry{"data/bomb.csv", strings.Repeat("0", 32<<20)}), "unpacks to more"},
		{"a link", zipped(t, func(h *zip.FileHeader) { h.SetMode(os.ModeSymlink | 0o777) }, good), "holds a link"},
		{"locked", zipped(t, func(h *zip.FileHeader) { h.Flags |= 1 }, good), "password"},
		{"nothing known", zipped(t, nil, entry{"data/x.csv", "a,b\n1,2\n"}), "None of the files"},
		{"nothing at all", zipped(t, nil, entry{"x", ""}), "None of the files"},
		{"torn off", whole[:len(whole)/2], "cannot be unpacked"},
		{"damaged inside", broken, "cannot be unpacked"},
		{"tables that contradict", zipped(t, nil, good, entry{"old/caseload.csv", table}), "already"},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := fstest.MapFS{"release.zip": {Data: c.data}}
			found, diags, err := tables(t).Read(fsys, "release.zip")
			if err != nil {
				t.Fatal(err)
			}
			if found != nil || len(diags) == 0 || !strings.Contains(diags[0].Detail, c.want) {
				t.Errorf("want a mistake with %q, have %v", c.want, diags)
			}
		})
	}
}
