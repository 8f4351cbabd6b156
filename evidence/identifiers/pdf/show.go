package pdf

import (
	"bytes"
	"math"
	"unicode"
)

// shower follows the operators that show text and move between pieces of it.
// Where one piece ends and the next begins tells words, cells and lines apart.
type shower struct {
	file    *file
	fonts   map[ref]*font
	limit   int
	text    builder
	drawn   bool // there are lines or shapes
	picture bool
	lost    bool // something that is drawn could not be unpacked
	known   int  // letters that could be told
	other   int  // and that could not

	font      *font
	size      float64
	matrix    matrix // of the text
	lineStart matrix // where the line began
	leading   float64
	endX      float64 // where the last letter ended
	endY      float64
	begun     bool
}

// matrix has the six numbers of a PDF's: a b c d e f.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

func (m matrix) move(x, y float64) matrix {
	m[4] += x*m[0] + y*m[2]
	m[5] += x*m[1] + y*m[3]
	return m
}

type builder struct{ bytes.Buffer }

func (s *shower) write(t string) {
	if s.text.Len()+len(t) <= s.limit+1 {
		s.text.WriteString(t)
	}
}

// fewLetters is what a scanner may stamp on the picture of a page.
const fewLetters = 20

// unread reports whether the page has to be read by somebody.
func (s *shower) unread() bool {
	return s.lost || s.other > s.known || s.drawn && s.known == 0 ||
		s.picture && s.known < fewLetters
}

// show runs the operators of a page or form.
func (s *shower) show(data []byte, resources dict, depth int) error {
	l := &lexer{data: data, budget: s.file.budget}
	var args array
	for l.at < len(data) {
		v, err := l.value()
		if err == errSyntax {
			continue
		}
		if err != nil {
			return err
		}
		op, ok := v.(keyword)
		if !ok {
			if args = append(args, v); len(args) > 64 {
				args = args[1:]
			}
			continue
		}
		if op == "ID" {
			l.image()
		}
		if err := s.operator(op, args, resources, depth); err != nil {
			return err
		}
		args = args[:0]
	}
	return nil
}

// image passes over the bytes of a picture that stands among the operators.
func (l *lexer) image() {
	for {
		i := bytes.Index(l.data[l.at:], []byte("EI"))
		if i < 0 {
			l.at = len(l.data)
			return
		}
		l.at += i + 2
		if space(l.data[l.at-3]) && (l.at == len(l.data) || space(l.data[l.at])) {
			return
		}
	}
}

func (s *shower) operator(op keyword, args array, resources dict, depth int) error {
	n := func(i int) float64 { // counted from the last
		if i > len(args) {
			return 0
		}
		f, _ := args[len(args)-i].(float64)
		return f
	}
	switch op {
	case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh":
		s.drawn = true
	case "ID":
		s.picture = true
	case "BT":
		s.matrix, s.lineStart = identity, identity
	case "Tf":
		s.size = n(1)
		if len(args) > 1 {
			return s.setFont(args[len(args)-2], resources)
		}
	case "TL":
		s.leading = n(1)
	case "Td":
		s.nextLine(n(2), n(1))
	case "TD":
		s.leading = -n(1)
		s.nextLine(n(2), n(1))
	case "T*":
		s.nextLine(0, -s.leading)
	case "Tm":
		s.lineStart = matrix{n(6), n(5), n(4), n(3), n(2), n(1)}
		s.matrix = s.lineStart
	case "'", "\"":
		s.nextLine(0, -s.leading)
		return s.showArgs(args)
	case "Tj":
		return s.showArgs(args)
	case "TJ":
		if len(args) > 0 {
			a, _ := args[len(args)-1].(array)
			return s.showArgs(a)
		}
	case "Do":
		if len(args) > 0 {
			return s.form(args[len(args)-1], resources, depth)
		}
	}
	return nil
}

func (s *shower) nextLine(x, y float64) {
	s.lineStart = s.lineStart.move(x, y)
	s.matrix = s.lineStart
}

// showArgs shows strings; numbers between them move back by thousandths.
func (s *shower) showArgs(args array) error {
	for _, v := range args {
		switch v := v.(type) {
		case float64:
			s.matrix = s.matrix.move(-v/1000*s.size, 0)
		case text:
			if err := s.showText(v); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *shower) showText(t text) error {
	if s.font == nil {
		s.font = &font{}
	}
	shown, width := s.font.decode(t)
	if err := s.file.budget.spend(len(t) + len(shown)); err != nil {
		return err
	}
	if shown == "" {
		return nil
	}
	s.write(s.between())
	s.write(shown)
	for _, r := range shown {
		if r == unicode.ReplacementChar {
			s.other++
		} else if !unicode.IsSpace(r) {
			s.known++
		}
	}
	s.matrix = s.matrix.move(width*s.size, 0)
	s.endX, s.endY, s.begun = s.matrix[4], s.matrix[5], true
	return nil
}

// Gaps in parts of the size of the letters: less is none, more is another word
// or another cell.
const (
	wordGap = 0.18
	cellGap = 1.6
	lineGap = 0.5
	backGap = 0.7 // letters that are drawn together overlap by less
)

// between is what separates the last letter from the next.
func (s *shower) between() string {
	if !s.begun {
		return ""
	}
	size := math.Abs(s.size) * math.Hypot(s.matrix[0], s.matrix[1])
	x, y := s.matrix[4]-s.endX, math.Abs(s.matrix[5]-s.endY)
	switch {
	case s.matrix[0] == 0 && s.matrix[1] != 0: // written upwards
		x, y = math.Abs(s.matrix[5]-s.endY), math.Abs(s.matrix[4]-s.endX)
	}
	switch {
	case y > lineGap*size, x < -backGap*size:
		return "\n"
	case x > cellGap*size:
		return "\t"
	case x > wordGap*size:
		return " "
	}
	return ""
}

// form shows what several pages share.
func (s *shower) form(key any, resources dict, depth int) error {
	k, _ := key.(name)
	o := s.file.at(s.file.dict(resources["XObject"])[k])
	d, _ := o.value.(dict)
	if d["Subtype"] != name("Form") {
		s.picture = true
		return nil
	}
	if depth >= deepestForm {
		s.lost = true
		return nil
	}
	data, err := s.file.stream(o)
	if err != nil {
		s.lost = true
		if err == ErrTooLarge {
			return err
		}
		return nil
	}
	own := s.file.dict(d["Resources"])
	if own == nil {
		own = resources
	}
	font, size, leading := s.font, s.size, s.leading
	err = s.show(data, own, depth+1)
	s.font, s.size, s.leading = font, size, leading
	s.write("\n")
	s.begun = false
	return err
}

func (s *shower) setFont(key any, resources dict) error {
	k, _ := key.(name)
	v := s.file.dict(resources["Font"])[k]
	r, shared := v.(ref)
	if f := s.fonts[r]; shared && f != nil {
		s.font = f
		return nil
	}
	f, err := s.file.font(s.file.dict(v))
	if err != nil {
		return err
	}
	if shared {
		s.fonts[r] = f
	}
	s.font = f
	return nil
}
