package intake_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
)

const heading = "Ref No,Service,Referral Date,First Seen\n"

// TestTooMuch makes files that nobody wants to keep, and demands that
// they are set aside, and the summary of the warning.
func TestTooMuch(t *testing.T) {
	for _, c := range []struct {
		name, want string
		write      func(w io.Writer)
	}{
		{"a field of 50 MB", "Row too long", func(w io.Writer) {
			io.WriteString(w, heading+"R1,")
			fill(w, 50<<20, "x")
			io.WriteString(w, ",2025-01-02,\n")
		}},
		{"a quoted field of 50 MB in lines", "Row too long", func(w io.Writer) {
			io.WriteString(w, heading+`R1,"`)
			fill(w, 50<<20, "xxxxxxx\n")
		}},
		{"50 MB without a line", "Row too long", func(w io.Writer) { fill(w, 50<<20, "x") }},
		{"50 MB of separators", "Too many columns", func(w io.Writer) { fill(w, 50<<20, ",") }},
		{"50 MB of quotation marks", "Row too long", func(w io.Writer) { fill(w, 50<<20, `"`) }},
		{"a lone quotation mark far down", "Unclosed quotation mark", func(w io.Writer) {
			io.WriteString(w, heading)
			fill(w, 1<<20, "R1,Speech,2025-01-02,\n")
			io.WriteString(w, `R1,"Speech,`)
		}},
		{"a bomb", "Workbook too large", func(w io.Writer) { bomb(t, w, "xl/worksheets/sheet1.xml", 600<<20) }},
		{"a bomb that is no sheet", "Workbook too large", func(w io.Writer) { bomb(t, w, "xl/styles.xml", 20<<20) }},
		{"a bomb in one cell", "Cell too long", func(w io.Writer) { bomb(t, w, "xl/worksheets/sheet1.xml", 50<<20) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := lay(t, "testdata/ok/plain")
			f, err := os.Create(filepath.Join(b.root, "waits.csv"))
			if err != nil {
				t.Fatal(err)
			}
			c.write(f)
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			x, diags := b.open(t)
			if x == nil || x.Unreadable == "" || len(diags) != 1 || diags[0].Summary != c.want {
				t.Errorf("%v %v, want %s", x, diags, c.want)
			}
		})
	}
}

func fill(w io.Writer, size int, with string) {
	block := []byte(strings.Repeat(with, 1<<16/len(with)))
	for range size / len(block) {
		w.Write(block)
	}
}

func bomb(t *testing.T, to io.Writer, part string, size int) {
	t.Helper()
	w := zip.NewWriter(to)
	p, err := w.Create(part)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(p, "<worksheet>")
	fill(p, size, " ")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestFileTooLarge(t *testing.T) {
	b := lay(t, "testdata/ok/plain")
	if err := os.Truncate(filepath.Join(b.root, "waits.csv"), intake.MaxFile+1); err != nil {
		t.Fatal(err)
	}
	x, diags := b.open(t)
	if x == nil || x.Unreadable != evidence.TooLarge || diags[0].Summary != "File too large" {
		t.Error(x, diags)
	}
}

// TestFarDown finds out near the end of a file that it is Windows-1252, and
// keeps the rows where they are.
func TestFarDown(t *testing.T) {
	b := lay(t, "testdata/ok/plain")
	var text bytes.Buffer
	text.WriteString("Title\n" + heading)
	fill(&text, 1<<20, "R1,Speech,2025-01-02,\n")
	text.WriteString("R2,Zo\xeb,2025-01-02,\n")
	b.write(t, "waits.csv", text.Bytes())
	x, diags := b.open(t)
	if x == nil {
		t.Fatal(diags)
	}
	have := rows(t, x)
	if last := have[len(have)-1]; x.First != 3 || last[1] != "Zoë" {
		t.Errorf("first row %d, last %q", x.First, last)
	}
}

// TestMemory demands that ten times the file takes no more memory.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("writes large workbooks")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(10))
	for _, kind := range []struct {
		name string
		make func(rows int) []byte
	}{
		{"text", manyLines},
		{"workbook", func(rows int) []byte { return manyRows(t, rows) }},
	} {
		t.Run(kind.name, func(t *testing.T) {
			small, large := peak(t, kind.make(5_000)), peak(t, kind.make(50_000))
			if large > small+8<<20 {
				t.Errorf("%d bytes for 5,000 rows, %d for 50,000", small, large)
			}
		})
	}
}

// peak is how much the heap grows while a file is opened and read.
func peak(t *testing.T, data []byte) uint64 {
	t.Helper()
	b := lay(t, "testdata/ok/plain")
	b.write(t, "waits.csv", data)
	var most uint64
	look := func() {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapAlloc)
	}
	runtime.GC()
	look()
	before := most
	x, diags := b.open(t)
	if x == nil {
		t.Fatal(diags)
	}
	look()
	if x.Rows != nil {
		n := 0
		for _, err := range x.Rows {
			if err != nil {
				t.Fatal(err)
			}
			if n++; n%1000 == 0 {
				look()
			}
		}
	}
	return most - before
}

func manyLines(rows int) []byte {
	var out bytes.Buffer
	out.WriteString(heading)
	for i := range rows {
		fmt.Fprintf(&out, "R%d,Service number %d,2025-01-02,2025-03-04\n", i, i)
	}
	return out.Bytes()
}

// manyRows has a different text in every row, so that the list of texts grows.
func manyRows(t testing.TB, rows int) []byte {
	return made(t, func(f *excelize.File) {
		put(f, "Sheet1", 1, "Ref No", "Service", "Referral Date", "First Seen")
		for i := range rows {
			put(f, "Sheet1", i+2, fmt.Sprint("R", i), fmt.Sprint("Service number ", i),
				"2025-01-02", 45000+i%100)
		}
	})
}

func BenchmarkOpen(b *testing.B) {
	for _, kind := range []struct {
		name string
		data []byte
	}{
		{"text/100000", manyLines(100_000)},
		{"workbook/100000", manyRows(b, 100_000)},
	} {
		b.Run(kind.name, func(b *testing.B) {
			bench := lay(b, "testdata/ok/plain")
			bench.write(b, "waits.csv", kind.data)
			b.SetBytes(int64(len(kind.data)))
			b.ReportAllocs()
			for b.Loop() {
				x, diags := bench.open(b)
				if x == nil {
					b.Fatal(diags)
				}
				if x.Rows != nil {
					for range x.Rows {
					}
				}
			}
		})
	}
}
