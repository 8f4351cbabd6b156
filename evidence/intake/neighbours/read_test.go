package neighbours_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence/intake/neighbours"
)

const header = "la_code,la_name,region,rank,sn_la_code,sn_la_name,closeness\n"

// long is a synthetic table: an authority and ten neighbours, all invented.
// Each change replaces the line of a rank.
func long(changes map[int]string) string {
	out := header
	for rank := 1; rank <= 10; rank++ {
		line := fmt.Sprintf("901,\"Invented, City of\",Nowhere,%d,%d,Madeup %d,Very  Close\n",
			rank, 910+rank, rank)
		if changed, ok := changes[rank]; ok {
			line = changed
		}
		out += line
	}
	return out
}

func read(t testing.TB, data []byte) (*neighbours.Found, string) {
	t.Helper()
	found, diags, err := neighbours.Read(fstest.MapFS{"x": {Data: data}}, "x")
	if err != nil {
		t.Fatal(err)
	}
	if len(diags) == 0 {
		return found, ""
	}
	return found, diags[0].Summary
}

func TestReadLong(t *testing.T) {
	for _, text := range []string{long(nil), "\xef\xbb\xbf" + long(nil),
		strings.ReplaceAll(long(nil), "\n", "\r\n")} {
		if known, err := neighbours.Recognises(fstest.MapFS{"x": {Data: []byte(text)}}, "x"); !known || err != nil {
			t.Errorf("not recognised: %v", err)
		}
		found, mistake := read(t, []byte(text))
		if mistake != "" || len(found.Neighbours) != 10 {
			t.Fatal(mistake, found)
		}
		n := found.Neighbours[9]
		want := []any{"901", "Invented, City of", 10, "920", "Madeup 10", "very close"}
		if d := cmp.Diff(want, []any{n.LACode, n.LAName, n.Rank, n.Neighbour, n.Name, n.Closeness}); d != "" {
			t.Errorf("the tenth (-want +got):\n%s", d)
		}
	}
}

func TestReadLongErr(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"nine":            {long(map[int]string{4: ""}), "Not ten neighbours"},
		"one twice":       {long(map[int]string{4: "901,X,Y,4,911,Z,close\n"}), "Not ten neighbours"},
		"a rank twice":    {long(map[int]string{4: "901,X,Y,5,950,Z,close\n"}), "Not ten neighbours"},
		"its own":         {long(map[int]string{4: "901,X,Y,4,901,Z,close\n"}), "Not ten neighbours"},
		"an eleventh":     {long(nil) + "901,X,Y,11,950,Z,close\n", "Not ten neighbours"},
		"no rank":         {long(map[int]string{4: "901,X,Y,four,950,Z,close\n"}), "Not a rank"},
		"another word":    {long(map[int]string{4: "901,X,Y,4,950,Z,near\n"}), "Unknown closeness"},
		"another code":    {long(map[int]string{4: "901,X,Y,4,E08000026,Z,close\n"}), "Not a DfE number"},
		"fewer fields":    {long(map[int]string{4: "901,X,Y\n"}), "Line that cannot be read"},
		"a quotation":     {long(map[int]string{4: "901,\"X,Y,4,950,Z,close\n"}), "Line that cannot be read"},
		"never closed":    {long(map[int]string{10: "901,\"X,Y,4,950,Z,close\n"}), "Unclosed quotation mark"},
		"headings alone":  {header, "No neighbours"},
		"other headings":  {"la,name\n1,2\n", "Not a list of neighbours"},
		"nothing":         {"", "Empty file"},
		"a PDF":           {"%PDF-1.7", "Not a table of rows"},
		"rows on end":     {header + strings.Repeat("901,X,Y,4,950,Z,close\n", 60_000), "File too large"},
		"a torn workbook": {"PK\x03\x04 and then nothing", "Damaged workbook"},
	} {
		if found, mistake := read(t, []byte(c.text)); found != nil || mistake != c.want {
			t.Errorf("%s: %q, want %q", name, mistake, c.want)
		}
	}
}

// wide writes a synthetic workbook in the layout of 2021.
func wide(t testing.TB, rows ...[]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	top := []any{"LA num", "LA Name", "LA number", "GOInd", "GOReg"}
	for rank := 1; rank <= 10; rank++ {
		top = append(top, fmt.Sprintf("SN%d", rank), "SNP")
	}
	for i, row := range append([][]any{{"A", "B", 1, 2}, {1, 2, 3}, top}, rows...) {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.SetSheetRow("Sheet1", cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// authority is a row with ten neighbours from a number on.
func authority(code int, name string, from int, closeness string) []any {
	row := []any{code, name, code, 1, "Nowhere"}
	for i := range 10 {
		row = append(row, from+i, closeness)
	}
	return row
}

func TestReadWorkbook(t *testing.T) {
	young := []any{903, "Newshire", 903, 1, "Nowhere"}
	for range 10 {
		young = append(young, "-", "-")
	}
	book := wide(t, authority(901, "Invented", 911, "Very Close"),
		authority(911, "Madeupshire", 920, "Somewhat close"), young, []any{},
		[]any{nil, "Old SNs:"}, []any{}, authority(904, "Oldshire (Pre LG)", 930, "Close"))
	if known, err := neighbours.Recognises(fstest.MapFS{"x": {Data: book}}, "x"); !known || err != nil {
		t.Errorf("not recognised: %v", err)
	}
	found, mistake := read(t, book)
	if mistake != "" {
		t.Fatal(mistake)
	}
	if d := cmp.Diff([]string{"Newshire: younger than this version",
		"Oldshire (Pre LG): abolished"}, found.LeftOut); d != "" {
		t.Errorf("left out (-want +got):\n%s", d)
	}
	got := of(found.Neighbours, "901")
	if len(got) != 10 || got[0] != "911 Madeupshire" || got[1] != "912 Authority 912" {
		t.Errorf("neighbours: %v", got)
	}
	if n := found.Neighbours[10]; n.Closeness != "somewhat close" || n.LACode != "911" {
		t.Errorf("the second authority's first: %+v", n)
	}
}

func TestReadWorkbookErr(t *testing.T) {
	two := authority(901, "Invented", 911, "Very Close")
	two[2] = 902
	half := authority(901, "Invented", 911, "Very Close")[:15]
	for name, c := range map[string]struct {
		book []byte
		want string
	}{
		"two numbers":   {wide(t, two), "Two numbers"},
		"a row cut off": {wide(t, half), "Not a DfE number"},
		"no authority":  {wide(t), "No neighbours"},
		"its own":       {wide(t, authority(901, "Invented", 895, "Close")), "Not ten neighbours"},
	} {
		if found, mistake := read(t, c.book); found != nil || mistake != c.want {
			t.Errorf("%s: %q, want %q", name, mistake, c.want)
		}
	}
}

// FuzzRead wants a file to be taken or refused, and ten neighbours of each
// authority that is taken.
func FuzzRead(f *testing.F) {
	f.Add([]byte(long(nil)))
	f.Add([]byte(long(map[int]string{4: "901,X,Y,4,911,Z,near\n"})))
	f.Add(wide(f, authority(901, "Invented", 911, "Very Close"), []any{nil, "Old SNs:"}))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := neighbours.Recognises(fstest.MapFS{"x": {Data: data}}, "x"); err != nil {
			t.Fatal(err)
		}
		found, mistake := read(t, data)
		if (found == nil) == (mistake == "") {
			t.Fatal("neither taken nor refused")
		}
		if found == nil {
			return
		}
		count := map[string]int{}
		for _, n := range found.Neighbours {
			count[n.LACode]++
		}
		for code, n := range count {
			if n != 10 {
				t.Errorf("%s has %d neighbours", code, n)
			}
		}
	})
}
