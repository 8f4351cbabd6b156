package identifiers

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
)

// open unpacks a piece and counts what comes out.
func (p piece) open(o *office) (io.ReadCloser, error) {
	if p.Flags&1 != 0 {
		return nil, zip.ErrAlgorithm
	}
	r, err := p.Open()
	if err != nil {
		return nil, err
	}
	return &unpacked{ReadCloser: r, left: o.left}, nil
}

type unpacked struct {
	io.ReadCloser
	left *int64
}

func (u *unpacked) Read(p []byte) (int, error) {
	if *u.left <= 0 {
		return 0, errTooFar
	}
	n, err := u.ReadCloser.Read(p[:min(int64(len(p)), *u.left)])
	*u.left -= int64(n)
	return n, err
}

// walk hands over the tags and texts of a piece. The parser would keep a tag or
// text of any length, so bounded looks at them before it.
func (o *office) walk(p piece, visit func(xml.Token)) error {
	r, err := p.open(o)
	if err != nil {
		return err
	}
	defer r.Close()
	d := xml.NewDecoder(&bounded{Reader: r})
	depth := 0
	for !o.w.full {
		token, err := d.RawToken()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			if depth++; depth > deepestXML {
				return errXML
			}
		case xml.EndElement:
			depth--
		}
		visit(token)
	}
	return nil
}

type bounded struct {
	io.Reader
	run int // bytes since a tag began
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p[:min(len(p), 32<<10)])
	if i := bytes.LastIndexByte(p[:n], '<'); i >= 0 {
		b.run = n - i
	} else {
		b.run += n
	}
	if b.run > longestXML {
		return 0, errXML
	}
	return n, err
}
