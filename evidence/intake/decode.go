package intake

import (
	"bufio"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// decoded gives text as UTF-8 without its mark. changed is true, once all of
// it was read, if a warehouse could not have read it as it was.
//
// Whether a file is UTF-8 is known only at its end: the first "Zoë" may stand
// in row 90,000. So each byte that is no part of a UTF-8 character is taken
// for Windows-1252, which reads files of either kind, and those that two
// systems wrote together.
func decoded(r io.Reader, head []byte) (text io.Reader, changed *bool) {
	changed = new(bool)
	if utf16(head) {
		*changed = true
		marked := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
		return transform.NewReader(r, marked.NewDecoder()), changed
	}
	return unmarked(transform.NewReader(r, western{changed: changed})), changed
}

// unmarked skips the mark that Windows puts before UTF-8.
func unmarked(r io.Reader) io.Reader {
	buffered := bufio.NewReaderSize(r, 64<<10)
	if start, _ := buffered.Peek(3); string(start) == "\ufeff" {
		_, _ = buffered.Discard(3) // they are in the buffer
	}
	return buffered
}

// western reads what is no UTF-8 as Windows-1252.
type western struct {
	transform.NopResetter
	changed *bool
}

// Transform implements [transform.Transformer].
func (w western) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	if n := min(len(dst), len(src)); utf8.Valid(src[:n]) {
		nDst, nSrc = copy(dst, src[:n]), n // nearly always
	}
	for nSrc < len(src) {
		r, size := utf8.DecodeRune(src[nSrc:])
		if r == utf8.RuneError && size == 1 {
			if !atEOF && !utf8.FullRune(src[nSrc:]) {
				return nDst, nSrc, transform.ErrShortSrc
			}
			r = charmap.Windows1252.DecodeByte(src[nSrc])
			*w.changed = true
		}
		if nDst+utf8.RuneLen(r) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += utf8.EncodeRune(dst[nDst:], r)
		nSrc += size
	}
	return nDst, nSrc, nil
}

// lines gives text whose lines all end with LF, alone or after CR.
func lines(text io.Reader) io.Reader { return transform.NewReader(text, endings{}) }

type endings struct{ transform.NopResetter }

// Transform implements [transform.Transformer].
func (endings) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		switch {
		case nDst == len(dst):
			return nDst, nSrc, transform.ErrShortDst
		case src[nSrc] != '\r':
			dst[nDst] = src[nSrc]
		case nSrc+1 == len(src) && !atEOF:
			return nDst, nSrc, transform.ErrShortSrc
		case nSrc+1 < len(src) && src[nSrc+1] == '\n':
			dst[nDst] = '\r'
		default:
			dst[nDst] = '\n'
		}
		nDst, nSrc = nDst+1, nSrc+1
	}
	return nDst, nSrc, nil
}
