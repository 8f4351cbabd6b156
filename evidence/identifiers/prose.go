package identifiers

import "encoding/xml"

// prose reads the paragraphs and tables of Word and PowerPoint, which use the
// same words for them, and texts that stand in lists.
type prose struct {
	w     *writer
	text  int // depth of elements that hold text
	cells int // depth of table cells
	skip  int // depth of what an old program would show instead
}

func (o *office) readProse(p piece) error {
	o.w.part(p.name(), 1, false)
	r := prose{w: o.w}
	err := o.walk(p, r.visit)
	o.w.endLine()
	return err
}

func (p *prose) visit(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		p.start(t.Name.Local)
	case xml.EndElement:
		p.end(t.Name.Local)
	case xml.CharData:
		if p.text > 0 && p.skip == 0 {
			p.w.words(string(t))
		}
	}
}

func (p *prose) start(name string) {
	switch name {
	case "t", "delText", "v", "text":
		p.text++
	case "tab":
		if p.cells == 0 {
			p.w.raw("\t")
		}
	case "br", "cr":
		p.line()
	case "tbl":
		p.w.apart()
	case "tc":
		p.cells++
	case "Fallback":
		p.skip++
	}
}

func (p *prose) end(name string) {
	switch name {
	case "t", "delText", "v", "text":
		p.text = max(0, p.text-1)
	case "p", "comment", "threadedComment", "pt", "cell":
		p.line()
	case "tc":
		p.cells = max(0, p.cells-1)
		p.w.raw("\t")
	case "tr":
		p.w.endLine()
	case "tbl":
		p.w.apart()
	case "Fallback":
		p.skip = max(0, p.skip-1)
	}
}

// line ends a paragraph; in a cell, where the row goes on, it is a space.
func (p *prose) line() {
	if p.cells > 0 {
		p.w.raw(" ")
		return
	}
	p.w.endLine()
}
