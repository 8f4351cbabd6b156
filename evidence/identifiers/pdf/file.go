package pdf

import (
	"bytes"
	"cmp"
	"compress/zlib"
	"encoding/ascii85"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"
)

// The ways in which a file is not read.
var (
	ErrEncrypted = errors.New("the file is encrypted")
	ErrTooLarge  = errors.New("the file costs more to read than is spent on one")
	ErrDamaged   = errors.New("no pages can be found in the file")
)

// object is a value and, for a stream, its packed bytes.
type object struct {
	value any
	data  []byte
	place int
}

// file is the objects of a PDF by their numbers.
type file struct {
	objects map[ref]object
	root    any
	budget  *budget
	unpack  int // bytes that one stream may unpack to
}

// open finds every object of a file.
func open(data []byte, limit int) (*file, error) {
	f := &file{objects: map[ref]object{}, unpack: limit,
		budget: &budget{bytes: 8*len(data) + 4*limit, values: mostValues}}
	if err := f.find(data); err != nil {
		return nil, err
	}
	return f, f.packed()
}

// find looks for trailers, and for "12 0 obj", the last of each number.
func (f *file) find(data []byte) error {
	if err := each(data, "trailer", f.trailer); err != nil {
		return err
	}
	return each(data, "obj", f.object)
}

// each calls read wherever the word stands; read returns where to look on.
func each(data []byte, word string, read func([]byte, int) (int, error)) error {
	for at := 0; ; {
		i := bytes.Index(data[at:], []byte(word))
		if i < 0 {
			return nil
		}
		var err error
		if at, err = read(data, at+i); err != nil {
			return err
		}
	}
}

func (f *file) trailer(data []byte, at int) (int, error) {
	l := &lexer{data: data, at: at + len("trailer"), budget: f.budget, keep: true}
	v, err := l.value()
	if errors.Is(err, ErrTooLarge) {
		return 0, err
	}
	if d, ok := v.(dict); ok {
		return l.at, f.isTrailer(d)
	}
	return at + 1, nil
}

// isTrailer learns from a trailer where the pages are, and whether they can be
// read at all.
func (f *file) isTrailer(d dict) error {
	if d["Encrypt"] != nil {
		return ErrEncrypted
	}
	if root := d["Root"]; root != nil {
		f.root = root
	}
	return nil
}

// object reads what stands after "obj" and returns where to look on. What is
// no object is passed over.
func (f *file) object(data []byte, at int) (int, error) {
	number, ok := numberBefore(data[max(0, at-32):at])
	if !ok || at+3 < len(data) && !space(data[at+3]) && !delimiter(data[at+3]) {
		return at + 1, nil
	}
	l := &lexer{data: data, at: at + len("obj"), budget: f.budget, keep: true}
	v, err := l.value()
	if errors.Is(err, ErrTooLarge) {
		return 0, err
	}
	if err != nil {
		return at + 1, nil
	}
	o := object{value: v, place: at}
	end := l.at
	if d, ok := v.(dict); ok {
		l.skip()
		if bytes.HasPrefix(data[l.at:], []byte("stream")) {
			o.data = streamData(data[l.at+len("stream"):], d)
			end = l.at + len("stream") + len(o.data)
		}
		if d["Type"] == name("XRef") {
			err = f.isTrailer(d)
		}
	}
	f.objects[number] = o
	return end, err
}

var numbers = regexp.MustCompile(`([0-9]{1,9})[\x00\t\n\f\r ]+[0-9]{1,5}[\x00\t\n\f\r ]+$`)

// numberBefore reads the number of the object that stands, with its
// generation, before "obj".
func numberBefore(head []byte) (ref, bool) {
	m := numbers.FindSubmatch(head)
	if m == nil {
		return 0, false
	}
	n, err := strconv.Atoi(string(m[1]))
	return ref(n), err == nil
}

// streamData takes the length that is stated, if it leads to the end of the
// stream, and else looks for the end.
func streamData(data []byte, d dict) []byte {
	data = bytes.TrimPrefix(data, []byte("\r"))
	data = bytes.TrimPrefix(data, []byte("\n"))
	end := []byte("endstream")
	if n, ok := d["Length"].(float64); ok && n >= 0 && n <= float64(len(data)) {
		rest := data[int(n):]
		if bytes.HasPrefix(bytes.TrimLeft(rest[:min(len(rest), 16)], "\r\n "), end) {
			return data[:int(n)]
		}
	}
	if i := bytes.Index(data, end); i >= 0 {
		return data[:i]
	}
	return data
}

// packed adds the objects that stand packed in streams.
func (f *file) packed() error {
	var streams []object
	for _, o := range f.objects {
		if d, ok := o.value.(dict); ok && d["Type"] == name("ObjStm") {
			streams = append(streams, o)
		}
	}
	slices.SortFunc(streams, func(a, b object) int { return cmp.Compare(a.place, b.place) })
	for _, o := range streams {
		if err := f.unpackObjects(o); err != nil {
			return err
		}
	}
	return nil
}

// unlisted says what a list of objects that breaks off means: what it should
// have led to is not read, so the file is not either.
func unlisted(err error) error {
	if errors.Is(err, errSyntax) {
		return ErrDamaged
	}
	return err
}

func (f *file) unpackObjects(o object) error {
	data, err := f.stream(o)
	if errors.Is(err, ErrTooLarge) {
		return err
	}
	d := o.value.(dict)
	count, _ := f.resolve(d["N"]).(float64)
	first, _ := f.resolve(d["First"]).(float64)
	head := &lexer{data: data, budget: f.budget}
	for i := 0.0; i < count && head.at < len(data); i++ {
		number, err := head.value()
		if err != nil {
			return unlisted(err)
		}
		offset, err := head.value()
		if err != nil {
			return unlisted(err)
		}
		n, ok1 := number.(float64)
		at, ok2 := offset.(float64)
		if at += first; !ok1 || !ok2 || at < 0 || at >= float64(len(data)) {
			continue
		}
		l := &lexer{data: data, at: int(at), budget: f.budget, keep: true}
		v, err := l.value()
		if errors.Is(err, ErrTooLarge) {
			return err
		}
		if old, ok := f.objects[refTo(n)]; err == nil && (!ok || old.place < o.place) {
			f.objects[refTo(n)] = object{value: v, place: o.place}
		}
	}
	return nil
}

// resolve follows references to a value.
func (f *file) resolve(v any) any {
	for range 8 {
		r, ok := v.(ref)
		if !ok {
			return v
		}
		v = f.objects[r].value
	}
	return nil
}

// object at the end of a reference, with its stream.
func (f *file) at(v any) object {
	for range 8 {
		r, ok := v.(ref)
		if !ok {
			return object{value: v}
		}
		o := f.objects[r]
		if _, more := o.value.(ref); !more {
			return o
		}
		v = o.value
	}
	return object{}
}

func (f *file) dict(v any) dict {
	d, _ := f.resolve(v).(dict)
	return d
}

func (f *file) array(v any) array {
	a, _ := f.resolve(v).(array)
	return a
}

func (f *file) number(v any) float64 {
	n, _ := f.resolve(v).(float64)
	return n
}

var errFilter = errors.New("packed in a way that is not read")

// streamCost is spent on every stream, since even an empty one has its cost.
const streamCost = 2048

// stream unpacks the data of an object. What a damaged stream held up to the
// damage is better than nothing.
func (f *file) stream(o object) ([]byte, error) {
	d, _ := o.value.(dict)
	filters, ok := f.resolve(d["Filter"]).(array)
	if !ok && d["Filter"] != nil {
		filters = array{d["Filter"]}
	}
	parms := f.dict(d["DecodeParms"])
	if f.number(parms["Predictor"]) > 1 || len(filters) > 4 {
		return nil, errFilter
	}
	if err := f.budget.spend(streamCost); err != nil {
		return nil, err
	}
	data := o.data
	for _, filter := range filters {
		var err error
		kind, _ := f.resolve(filter).(name)
		if data, err = f.unfilter(kind, data); err != nil {
			return nil, err
		}
	}
	return data, f.budget.spend(len(data))
}

func (f *file) unfilter(kind name, data []byte) ([]byte, error) {
	var r io.Reader
	switch kind {
	case "FlateDecode", "Fl":
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, errFilter
		}
		r = z
	case "ASCII85Decode", "A85":
		data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
		if i := bytes.IndexByte(data, '~'); i >= 0 {
			data = data[:i]
		}
		r = ascii85.NewDecoder(bytes.NewReader(data))
	case "ASCIIHexDecode", "AHx":
		return []byte((&lexer{data: data}).hex()), nil
	default:
		return nil, errFilter
	}
	out, _ := io.ReadAll(io.LimitReader(r, int64(min(f.unpack, max(0, f.budget.bytes))+1)))
	if len(out) > f.unpack {
		return nil, ErrTooLarge
	}
	return out, f.budget.spend(len(out))
}
