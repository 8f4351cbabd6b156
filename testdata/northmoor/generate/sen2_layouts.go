package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing/fstest"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// The four layouts of the return, all of the same persons. What modules and fields
// there are, and what each layout calls them, is the library's to say.

// returnLayouts makes the files of every layout, by their names below the folder.
func returnLayouts(pupils []pupil) (map[string][]byte, error) {
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		return nil, err
	}
	w, _, err := evidence.Load(fstest.MapFS{}, lib, evidence.Options{})
	if err != nil {
		return nil, err
	}
	l := &layouts{modules: w.SEN2.Modules, sheet: w.SEN2.Sheet, head: head()}
	for i := range pupils {
		l.persons = append(l.persons, person(i+1, &pupils[i]))
	}
	files := map[string][]byte{"sen2-2025.xml": l.xml()}
	l.tabulate()
	for _, m := range l.modules {
		files[filepath.Join("sen2-2025-set", "Blade-Export_16-01-2025_"+m.Table+".csv")] = l.set(m)
	}
	if files["sen2-2025-workbook.xlsx"], err = l.workbook(); err != nil {
		return nil, err
	}
	files["sen2-2025-template.xlsx"], err = l.template()
	return files, err
}

type layouts struct {
	modules []evidence.SEN2Module
	sheet   string // of the template
	head    *record
	persons []*record
	tables  map[string][]row // by module
}

// row is a record in a table, with the ids of what it stands in.
type row struct {
	*record
	id, above, person, request int
}

// fields are those of a module that the return of 2025 has.
func fields(m evidence.SEN2Module) []evidence.SEN2Field {
	var out []evidence.SEN2Field
	for _, f := range m.Fields {
		if f.In(2025) {
			out = append(out, f)
		}
	}
	return out
}

func (l *layouts) module(id string) evidence.SEN2Module {
	for _, m := range l.modules {
		if m.ID == id {
			return m
		}
	}
	panic("no module " + id)
}

func (l *layouts) xml() []byte {
	var out bytes.Buffer
	out.WriteString(xml.Header + "<!-- Synthetic: nobody in this file exists. -->\n<Message>\n")
	l.element(&out, l.head)
	out.WriteString("<Persons>\n")
	for _, p := range l.persons {
		l.element(&out, p)
	}
	out.WriteString("</Persons>\n</Message>\n")
	return out.Bytes()
}

// element writes a record, one of its own to a line.
func (l *layouts) element(out *bytes.Buffer, r *record) {
	m := l.module(r.module)
	fmt.Fprintf(out, "<%s>", m.Element)
	for _, f := range fields(m) {
		if v := r.values[f.Element]; v != "" {
			fmt.Fprintf(out, "<%s>%s</%s>", f.Element, v, f.Element)
		}
	}
	for _, kid := range r.kids {
		l.element(out, kid)
	}
	fmt.Fprintf(out, "</%s>\n", m.Element)
}

// tabulate sets every record apart, as tables have them.
func (l *layouts) tabulate() {
	l.tables = map[string][]row{"header": {{record: l.head, id: 1}}}
	for _, p := range l.persons {
		l.add(p, row{above: 1})
	}
}

func (l *layouts) add(r *record, above row) {
	at := row{r, len(l.tables[r.module]) + 1, above.above, above.person, above.request}
	switch r.module {
	case "person":
		at.person = at.id
	case "requests":
		at.request = at.id
	}
	l.tables[r.module] = append(l.tables[r.module], at)
	for _, kid := range r.kids {
		l.add(kid, row{above: at.id, person: at.person, request: at.request})
	}
}

// set is the table of a module in the export of the department's system.
func (l *layouts) set(m evidence.SEN2Module) []byte {
	s := &sheet{separator: ","}
	titles := []string{m.Table + "tableid", "nativeid", "sourceid", m.Table + "orderseqcolumn"}
	linked := m.ID != "header"
	if linked {
		above := "sen2"
		if m.Under != "" {
			above = l.module(m.Under).Table
		}
		titles = append(titles, above+"tableid")
	}
	for _, f := range fields(m) {
		titles = append(titles, strings.ToLower(f.Element))
	}
	s.put(titles...)
	for _, r := range l.tables[m.ID] {
		id := strconv.Itoa(r.id)
		cells := []string{id, "999", "", id}
		if linked {
			cells = append(cells, strconv.Itoa(r.above))
		}
		for _, f := range fields(m) {
			v := r.values[f.Element]
			if f.Type == "date" && v != "" {
				v = on(v).blade()
			}
			cells = append(cells, v)
		}
		s.put(cells...)
	}
	return s.plain()
}

// workbook has a sheet for each module but the head.
func (l *layouts) workbook() ([]byte, error) {
	b := newBook("About")
	b.put("Synthetic: nobody in this workbook exists.")
	for _, m := range l.modules {
		if m.Sheet == "" {
			continue
		}
		b.sheet(m.Sheet)
		titles := linkTitles(m, "personid", "requestid")
		for _, f := range fields(m) {
			titles = append(titles, strings.ToLower(f.Element))
		}
		b.put(titles...)
		for _, r := range l.tables[m.ID] {
			cells := links(m, r)
			for _, f := range fields(m) {
				cells = append(cells, workbookCell(f, r.values[f.Element]))
			}
			b.put(cells...)
		}
	}
	return b.packed()
}

func workbookCell(f evidence.SEN2Field, v string) any {
	if f.Type == "date" && v != "" {
		return time.Unix(int64(on(v))*86400, 0).UTC()
	}
	return v
}

// template is the department's own, with all tables on one sheet.
func (l *layouts) template() ([]byte, error) {
	b := newBook(l.sheet)
	b.put("SEN2 return. Synthetic: nobody in this workbook exists.")
	for _, m := range l.modules {
		b.put()
		b.put(m.Heading)
		titles := linkTitles(m, "Person ID", "Requests record ID")
		for _, f := range fields(m) {
			titles = append(titles, f.Label)
		}
		b.put(titles...)
		for _, r := range l.tables[m.ID] {
			cells := links(m, r)
			for _, f := range fields(m) {
				cells = append(cells, r.values[f.Element])
			}
			b.put(cells...)
		}
	}
	return b.packed()
}

func linkTitles(m evidence.SEN2Module, person, request string) []any {
	switch m.ID {
	case "header":
		return nil
	case "person":
		return []any{person}
	}
	return []any{person, request}
}

func links(m evidence.SEN2Module, r row) []any {
	switch m.ID {
	case "header":
		return nil
	case "person":
		return []any{r.person}
	}
	return []any{r.person, r.request}
}

// book is a workbook in the making. It is written as a stream, which is quick.
type book struct {
	file   *excelize.File
	stream *excelize.StreamWriter
	row    int
	day    int // the style of a date
	err    error
}

func newBook(first string) *book {
	b := &book{file: excelize.NewFile()}
	b.day, b.err = b.file.NewStyle(&excelize.Style{NumFmt: 14})
	if b.err == nil {
		b.err = b.file.SetSheetName("Sheet1", first)
	}
	b.open(first)
	return b
}

func (b *book) open(name string) {
	if b.stream != nil && b.err == nil {
		b.err = b.stream.Flush()
	}
	if b.err == nil {
		b.stream, b.err = b.file.NewStreamWriter(name)
	}
	b.row = 0
}

func (b *book) sheet(name string) {
	if b.err == nil {
		_, b.err = b.file.NewSheet(name)
	}
	b.open(name)
}

func (b *book) put(cells ...any) {
	b.row++
	if b.err != nil {
		return
	}
	for i, cell := range cells {
		if _, ok := cell.(time.Time); ok {
			cells[i] = excelize.Cell{StyleID: b.day, Value: cell}
		}
	}
	b.err = b.stream.SetRow("A"+strconv.Itoa(b.row), cells)
}

func (b *book) packed() ([]byte, error) {
	defer b.file.Close() // it is in memory alone
	if b.err == nil {
		b.err = b.stream.Flush()
	}
	var out bytes.Buffer
	if b.err == nil {
		b.err = b.file.Write(&out)
	}
	return out.Bytes(), b.err
}
