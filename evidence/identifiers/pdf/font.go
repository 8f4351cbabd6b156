package pdf

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// font tells letters and their widths from codes.
type font struct {
	wide    bool              // codes have two bytes
	unicode map[uint32]string // what the file itself says
	letters *[256]string      // of codes of one byte
	widths  map[uint32]float64
	usual   float64
}

// mostCodes bounds what one font may say of its codes.
const mostCodes = 1 << 17

const unknownLetter = string(utf8.RuneError)

// decode also returns the width in parts of the size. Codes in one byte without
// any table are Latin letters.
func (f *font) decode(t text) (string, float64) {
	var b strings.Builder
	width := 0.0
	for i := 0; i < len(t); {
		code, size := uint32(t[i]), 1
		if f.wide && i+1 < len(t) {
			code, size = code<<8|uint32(t[i+1]), 2
		}
		i += size
		b.WriteString(f.letter(code))
		if w, ok := f.widths[code]; ok {
			width += w / 1000
		} else {
			width += f.usualWidth()
		}
	}
	return b.String(), width
}

func (f *font) usualWidth() float64 {
	if f.usual > 0 {
		return f.usual / 1000
	}
	return 0.5
}

func (f *font) letter(code uint32) string {
	if s, ok := f.unicode[code]; ok {
		return s
	}
	switch {
	case f.wide:
		return unknownLetter
	case f.letters != nil:
		return f.letters[code&0xff]
	}
	return latinLetter(byte(code))
}

func latinLetter(c byte) string {
	if c < ' ' {
		return " "
	}
	return string(charmap.Windows1252.DecodeByte(c))
}

func latin(t text) string {
	var b strings.Builder
	for i := range len(t) {
		b.WriteString(latinLetter(t[i]))
	}
	return b.String()
}

// fontCost is spent on every font, since a page may set one again and again.
const fontCost = 4096

func (f *file) font(d dict) (*font, error) {
	if err := f.budget.spend(fontCost + len(f.array(d["Widths"]))); err != nil {
		return nil, err
	}
	out := &font{widths: map[uint32]float64{}, wide: d["Subtype"] == name("Type0")}
	if v := d["ToUnicode"]; v != nil {
		data, err := f.stream(f.at(v))
		if err == ErrTooLarge {
			return nil, err
		}
		if out.unicode, err = f.cmap(data); err != nil {
			return nil, err
		}
	}
	if out.wide {
		f.wideWidths(out, d)
		return out, nil
	}
	out.letters = f.letters(d["Encoding"])
	first := f.number(d["FirstChar"])
	for i, w := range f.array(d["Widths"]) {
		if code := first + float64(i); code >= 0 && code < 256 {
			out.widths[uint32(code)] = f.number(w)
		}
	}
	return out, nil
}

// wideWidths reads "12 [500 600]" and "12 20 500".
func (f *file) wideWidths(out *font, d dict) {
	descendants := f.array(d["DescendantFonts"])
	if len(descendants) == 0 {
		return
	}
	below := f.dict(descendants[0])
	out.usual = 1000
	if w := f.number(below["DW"]); w > 0 {
		out.usual = w
	}
	w := f.array(below["W"])
	if f.budget.spend(len(w)) != nil {
		return
	}
	for i := 0; i+1 < len(w) && len(out.widths) < mostCodes; {
		first := f.number(w[i])
		if list := f.array(w[i+1]); list != nil {
			for j, width := range list {
				out.widths[code(first+float64(j))] = f.number(width)
			}
			i += 2
			continue
		}
		if i+2 < len(w) {
			last, width := code(f.number(w[i+1])), f.number(w[i+2])
			for c := code(first); c <= last && len(out.widths) < mostCodes; c++ {
				out.widths[c] = width
			}
		}
		i += 3
	}
}

func code(n float64) uint32 {
	if n < 0 || n > 1<<16 {
		return 1 << 16
	}
	return uint32(n)
}

// letters reads an encoding: a named one, with differences.
func (f *file) letters(v any) *[256]string {
	var table [256]string
	v = f.resolve(v)
	d, _ := v.(dict)
	base, ok := v.(name)
	if !ok {
		base, _ = f.resolve(d["BaseEncoding"]).(name)
	}
	for i := range table {
		table[i] = latinLetter(byte(i))
		if base == "MacRomanEncoding" && i >= 0x80 {
			table[i] = string(charmap.Macintosh.DecodeByte(byte(i)))
		}
	}
	at := 0
	for _, v := range f.array(d["Differences"]) {
		switch v := f.resolve(v).(type) {
		case float64:
			at = int(code(v))
		case name:
			if at < len(table) {
				table[at] = glyph(v)
			}
			at++
		}
	}
	return &table
}

// glyph is the letter with the name. Names of accents and of what is neither
// letter nor digit are rare and stay unknown, apart from those in figures,
// dates and labels.
func glyph(n name) string {
	if i := strings.IndexByte(string(n), '.'); i > 0 {
		n = n[:i]
	}
	if len(n) == 1 {
		return string(n)
	}
	if s, ok := glyphs[n]; ok {
		return s
	}
	for _, prefix := range []string{"uni", "u"} {
		if hex, ok := strings.CutPrefix(string(n), prefix); ok && len(hex) >= 4 && len(hex) <= 6 {
			if r, err := strconv.ParseUint(hex, 16, 32); err == nil && utf8.ValidRune(rune(r)) {
				return string(rune(r))
			}
		}
	}
	return unknownLetter
}

var glyphs = map[name]string{
	"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4",
	"five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"space": " ", "nbspace": " ", "period": ".", "comma": ",", "colon": ":",
	"semicolon": ";", "hyphen": "-", "sfthyphen": "-", "minus": "-",
	"endash": "-", "emdash": "-", "slash": "/", "parenleft": "(",
	"parenright": ")", "bracketleft": "[", "bracketright": "]",
	"quotesingle": "'", "quoteright": "'", "quoteleft": "'", "quotedbl": `"`,
	"quotedblleft": `"`, "quotedblright": `"`, "underscore": "_", "ampersand": "&",
	"at": "@", "percent": "%", "plus": "+", "equal": "=", "question": "?",
	"exclam": "!", "numbersign": "#", "asterisk": "*", "bar": "|", "bullet": "•",
	"fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "sterling": "£",
	"eacute": "é", "egrave": "è", "agrave": "à", "ccedilla": "ç", "uacute": "ú",
	"iacute": "í", "oacute": "ó", "aacute": "á", "edieresis": "ë", "odieresis": "ö",
	"udieresis": "ü", "adieresis": "ä", "ntilde": "ñ", "less": "<", "greater": ">",
}

// cmap reads a table from codes to text. Counts in it are not believed: what
// stands there is read.
func (f *file) cmap(data []byte) (map[uint32]string, error) {
	out := map[uint32]string{}
	l := &lexer{data: data, budget: f.budget}
	var held array
	for l.at < len(data) && len(out) < mostCodes {
		v, err := l.value()
		if err == errSyntax {
			continue
		}
		if err != nil {
			return nil, err
		}
		switch v {
		case keyword("beginbfchar"), keyword("beginbfrange"):
			held = held[:0]
			continue
		case keyword("endbfchar"):
			for i := 0; i+1 < len(held); i += 2 {
				put(out, held[i], held[i+1], 0)
			}
		case keyword("endbfrange"):
			for i := 0; i+2 < len(held); i += 3 {
				putRange(out, held[i], held[i+1], held[i+2])
			}
		}
		if held = append(held, v); len(held) > mostCodes {
			return out, nil
		}
	}
	return out, nil
}

func number(v any) (uint32, bool) {
	t, ok := v.(text)
	if !ok || len(t) == 0 || len(t) > 2 {
		return 0, false
	}
	n := uint32(0)
	for i := range len(t) {
		n = n<<8 | uint32(t[i])
	}
	return n, true
}

func put(out map[uint32]string, from, to any, plus uint32) {
	code, ok := number(from)
	t, isText := to.(text)
	if !ok || !isText || len(t) == 0 || len(t) > 64 {
		return
	}
	runes := []rune(fromUTF16(t))
	if len(t) == 1 {
		runes = []rune{rune(t[0])}
	}
	runes[len(runes)-1] += rune(plus)
	out[code+plus] = string(runes)
}

func putRange(out map[uint32]string, low, high, to any) {
	first, ok1 := number(low)
	last, ok2 := number(high)
	if !ok1 || !ok2 {
		return
	}
	list, isList := to.(array)
	for plus := uint32(0); first+plus <= last && len(out) < mostCodes; plus++ {
		if !isList {
			put(out, low, to, plus)
			continue
		}
		if plus >= uint32(len(list)) {
			return
		}
		putAt(out, first+plus, list[plus])
	}
}

func putAt(out map[uint32]string, code uint32, to any) {
	put(out, text([]byte{byte(code >> 8), byte(code)}), to, 0)
}
