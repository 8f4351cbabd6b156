package sen2_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence/intake/sen2"
)

// TestHostile opens what nobody should send, and compares what is said with the
// file beside it. None of it repeats a value.
func TestHostile(t *testing.T) {
	for _, name := range hostile(t) {
		t.Run(filepath.Base(name), func(t *testing.T) {
			refused(t, lay(t, os.DirFS("testdata/hostile"), filepath.Base(name), 2025), name+".want")
		})
	}
}

// hostile names the files that nobody should send.
func hostile(t testing.TB) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/hostile/*.*")
	names = slices.DeleteFunc(names, func(name string) bool { return filepath.Ext(name) == ".want" })
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	return names
}

func refused(t *testing.T, b *bench, want string) {
	t.Helper()
	r, diags := b.open(t)
	said := b.printed(t, diags)
	if r != nil {
		said = append(said, aside(t, r)...)
	}
	if len(diags) != 1 || diags.HasErrors() != (r == nil) {
		t.Fatal("nothing was refused")
	}
	if bytes.Contains(said, []byte("Secret")) {
		t.Errorf("a value is shown:\n%s", said)
	}
	golden(t, want, said)
}

// aside says of a return that is set aside why it is.
func aside(t *testing.T, r *sen2.Return) string {
	t.Helper()
	if len(r.Extracts) != 4 || len(r.Checks) != 0 {
		t.Errorf("%d extracts and %d checks", len(r.Extracts), len(r.Checks))
	}
	for _, x := range r.Extracts {
		if x.Unreadable == "" || x.Unreadable != r.Extracts[0].Unreadable || x.Text != nil || x.Columns != nil {
			t.Errorf("%s is not set aside", x.Dataset.ID)
		}
	}
	return fmt.Sprintf("It %s.\n", r.Extracts[0].Unreadable)
}

const person = "<Person><Requests><RYA>0</RYA></Requests></Person>"

// enormous is what would be too long for a fixture.
var enormous = map[string]func() []byte{
	"deep": func() []byte {
		return []byte("<Message>" + strings.Repeat("<a>", 100_000))
	},
	"deep-in-a-person": func() []byte {
		return []byte("<Message><Person><Requests>" + strings.Repeat("<Assessment>", 100_000))
	},
	"text": func() []byte {
		return []byte("<Message><Person><Surname>" + strings.Repeat("Secret", 1<<20))
	},
	"text-in-pieces": func() []byte {
		return []byte("<Message><Person><Surname>" + strings.Repeat("Secret<!-- -->", 1<<20))
	},
	"tag": func() []byte {
		return []byte("<Message><Person a='" + strings.Repeat("Secret", 1<<20))
	},
	"name": func() []byte {
		return []byte("<Message><" + strings.Repeat("Secret", 1<<20))
	},
	"comment": func() []byte {
		return []byte("<Message><!--" + strings.Repeat("Secret", 1<<20))
	},
	"one-person": func() []byte {
		return []byte("<Message><Person>" + strings.Repeat("<Requests/>", 1<<20))
	},
	"binary":    func() []byte { return bytes.Repeat([]byte{0, 1, 2, 3, 0xff}, 1000) },
	"empty":     func() []byte { return nil },
	"old-sheet": func() []byte { return []byte("\xd0\xcf\x11\xe0 and so on") },
	"archive":   func() []byte { return zipped("readme.txt", "Secret") },
	"broken-archive": func() []byte {
		return zipped("xl/workbook.xml", "<workbook/>")[:60]
	},
}

func zipped(name, text string) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	part, _ := w.Create(name)
	_, _ = io.WriteString(part, text)
	_ = w.Close()
	return out.Bytes()
}

func TestEnormous(t *testing.T) {
	for name, content := range enormous {
		t.Run(name, func(t *testing.T) {
			refused(t, inFile(t, string(content())), "testdata/hostile/enormous/"+name+".want")
		})
	}
}

// sets are exports that are none, made of the sound one.
var sets = map[string]func(fstest.MapFS){
	"empty":        func(f fstest.MapFS) { clear(f); f["set/readme.txt"] = &fstest.MapFile{} },
	"lacks-tables": func(f fstest.MapFS) { delete(f, table0("assessment")); delete(f, table0("senneed")) },
	"two-exports": func(f fstest.MapFS) {
		f["set/Blade-Export_17-01-2025_person.csv"] = f[table0("person")]
	},
	"empty-table":    func(f fstest.MapFS) { f[table0("person")] = &fstest.MapFile{} },
	"other-headings": func(f fstest.MapFS) { put0(f, "requests", "a,b\r\n1,2\r\n") },
	"no-ids":         func(f fstest.MapFS) { put0(f, "requests", "receiveddate,rya\r\n1,2\r\n") },
	"nul":            func(f fstest.MapFS) { put0(f, "senneed", "senneedtableid,activeplanstableid,sentype\r\n1,\x00,\r\n") },
	"unclosed":       func(f fstest.MapFS) { put0(f, "senneed", "senneedtableid,activeplanstableid,sentype\r\n1,\"Secret") },
	"another-year":   func(f fstest.MapFS) { put0(f, "sen2", "sen2tableid,collection,year\r\n1,SEN2,2026\r\n") },
	"no-requests": func(f fstest.MapFS) {
		put0(f, "requests", "requeststableid,persontableid,receiveddate\r\n")
	},
	"a-column-of-another-year": func(f fstest.MapFS) {
		put0(f, "sen2", "sen2tableid,lea\r\n1,999\r\n")
		put0(f, "person", "persontableid,gendercurrent\r\n33,2\r\n")
	},
}

func table0(name string) string { return "set/Blade-Export_16-01-2025_" + name + ".csv" }

func put0(f fstest.MapFS, name, text string) { f[table0(name)] = &fstest.MapFile{Data: []byte(text)} }

func soundSet(t testing.TB) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	for name := range setTables(t) {
		data, err := os.ReadFile("testdata/layouts/" + table0(name))
		if err != nil {
			t.Fatal(err)
		}
		put0(out, name, string(data))
	}
	return out
}

func TestSetsRefused(t *testing.T) {
	for name, spoil := range sets {
		t.Run(name, func(t *testing.T) {
			fsys := soundSet(t)
			spoil(fsys)
			refused(t, lay(t, fsys, "set", 2025), "testdata/hostile/sets/"+name+".want")
		})
	}
}

// books are workbooks that are no return.
var books = map[string]func(*excelize.File){
	"another": func(f *excelize.File) { put(f, "Sheet1", 1, []any{"Name", "Secret"}) },
	"lacks-sheets": func(f *excelize.File) {
		for _, name := range []string{"Person", "Requests"} {
			_, _ = f.NewSheet(name)
			put(f, name, 1, []any{"personid", "requestid", "rya", "sex"})
		}
	},
	"other-headings": func(f *excelize.File) {
		for _, name := range []string{"Person", "Requests"} {
			_, _ = f.NewSheet(name)
			put(f, name, 1, []any{"Name", "Secret"})
		}
	},
	"template-lacks-tables": func(f *excelize.File) {
		_, _ = f.NewSheet("Data Entry Template")
		put(f, "Data Entry Template", 1, []any{"Person Record"})
		put(f, "Data Entry Template", 2, []any{"Person ID", "Sex"})
		put(f, "Data Entry Template", 5, []any{"Requests Records"})
	},
}

func TestBooksRefused(t *testing.T) {
	for name, fill := range books {
		t.Run(name, func(t *testing.T) {
			f := excelize.NewFile()
			defer f.Close()
			fill(f)
			var out bytes.Buffer
			if err := f.Write(&out); err != nil {
				t.Fatal(err)
			}
			refused(t, inFile(t, out.String()), "testdata/hostile/books/"+name+".want")
		})
	}
}

// The workbook is read through the protections of package intake: here the one
// against a sheet that ends in the middle.
func TestBookCut(t *testing.T) {
	whole := splitWorkbook(t, setTables(t))
	cut := repacked(t, whole, func(part string, text []byte) []byte {
		if strings.HasSuffix(part, "sheet3.xml") {
			return text[:len(text)/2]
		}
		return text
	})
	refused(t, inFile(t, string(cut)), "testdata/hostile/books/cut.want")
}

// withRows puts rows into a sheet of a workbook, behind its own.
func withRows(t testing.TB, book []byte, sheet int, rows []byte) []byte {
	return repacked(t, book, func(part string, text []byte) []byte {
		if strings.HasSuffix(part, fmt.Sprintf("sheet%d.xml", sheet)) {
			return bytes.Replace(text, []byte("</sheetData>"), append(rows, "</sheetData>"...), 1)
		}
		return text
	})
}

// repacked packs a workbook again with its parts changed.
func repacked(t testing.TB, book []byte, change func(part string, text []byte) []byte) []byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range r.File {
		from, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(from)
		if err != nil {
			t.Fatal(err)
		}
		to, err := w.Create(part.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := to.Write(change(part.Name, text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// Records that stand in nothing are counted, and nothing is made of them.
func TestOrphans(t *testing.T) {
	fsys := soundSet(t)
	name := table0("senneed")
	fsys[name].Data = append(fsys[name].Data, "99,999,,1,12345,SEMH,1\r\n100,999,,1,,SEMH,1\r\n,,,,,,\r\n"...)
	for _, c := range lay(t, fsys, "set", 2025).want(t).Checks {
		if c.Check == "V2" && (c.Broken != 2 || c.Judged != 76) {
			t.Errorf("%d of %d", c.Broken, c.Judged)
		}
	}
}

// A reading that is given up ends soon, and says so.
func TestGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	b := inFile(t, "<Message>"+strings.Repeat(person, 5000)+"</Message>")
	r, diags, err := sen2.Open(ctx, b.fsys, t.TempDir(), b.work, b.work.SEN2Returns[0])
	if r != nil || diags != nil || !errors.Is(err, context.Canceled) {
		t.Error(r, diags, err)
	}
}

// The disk's failures are errors.
func TestScratchMissing(t *testing.T) {
	b := inFile(t, "<Message>"+person+"</Message>")
	_, diags, err := sen2.Open(context.Background(), b.fsys, filepath.Join(t.TempDir(), "none"),
		b.work, b.work.SEN2Returns[0])
	if diags != nil || err == nil || !strings.HasPrefix(err.Error(), "reading return: ") {
		t.Error(diags, err)
	}
	if r, diags := lay(t, fstest.MapFS{}, "return", 2025).open(t); r != nil || len(diags) != 1 {
		t.Error(fmt.Sprint("a missing file: ", diags))
	}
}
