package markdown

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"

	"github.com/sef-engine/sef/framework"
)

// functions are the words that templates can use. What they return is escaped
// when it is printed, unless it is raw.
var functions = template.FuncMap{
	"code":    func(v any) raw { return raw(Code(plain(v))) },
	"cite":    func(s string) raw { return raw(Cite(s)) },
	"capital": func(v any) raw { return capital(asRaw(v)) },
	"date":    date, "period": period, "count": count,
	"list": list, "spans": spans, "insert": insert,
	"add": func(a, b int) int { return a + b },

	// These would hide somebody's text behind Markdown that is ours.
	"print": unsafely, "printf": unsafely, "println": unsafely,
	"html": unsafely, "js": unsafely, "urlquery": unsafely,
}

func unsafely(...any) (string, error) {
	return "", errors.New("this word of text/template does not escape for Markdown")
}

// asRaw escapes what is not Markdown already.
func asRaw(v any) raw {
	if r, ok := v.(raw); ok {
		return r
	}
	return raw(Text(plain(v)))
}

// plain writes a value that is no text: a number, or a word of a closed set.
func plain(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case raw:
		return string(v)
	}
	return fmt.Sprint(v)
}

// date writes a day as 30 June 2025. What is no day stays as it is.
func date(iso string) string {
	day, err := framework.ParseDate(iso)
	if err != nil {
		return iso
	}
	return day.Long()
}

// period writes two days without repeating their month or year.
func period(from, to string) string {
	a, errA := framework.ParseDate(from)
	b, errB := framework.ParseDate(to)
	switch {
	case errA != nil && errB != nil:
		return ""
	case errA != nil:
		return "to " + b.Long()
	case errB != nil:
		return "from " + a.Long()
	case a == b:
		return a.Long()
	}
	x, y := a.Time(), b.Time()
	layout := "2 January 2006"
	switch {
	case x.Year() == y.Year() && x.Month() == y.Month():
		layout = "2"
	case x.Year() == y.Year():
		layout = "2 January"
	}
	return x.Format(layout) + " to " + b.Long()
}

// count writes a number with the noun that fits it.
func count(n int, one, many string) string {
	switch n {
	case 0:
		return "no " + many
	case 1:
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// list joins items as a sentence does: a, b and c.
func list(items any) (raw, error) {
	switch items := items.(type) {
	case []string:
		escaped := make([]raw, len(items))
		for i, item := range items {
			escaped[i] = raw(Text(item))
		}
		return joined(escaped), nil
	case []raw:
		return joined(items), nil
	}
	return "", fmt.Errorf("list joins texts, not %T", items)
}

func joined(words []raw) raw {
	var b strings.Builder
	for i, w := range words {
		switch {
		case i > 0 && i == len(words)-1:
			b.WriteString(" and ")
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(string(w))
	}
	return raw(b.String())
}

// insert escapes a text and puts something in the place of a mark in it.
func insert(text, mark string, what any) raw {
	head, tail, found := strings.Cut(text, mark)
	if !found {
		return raw(Text(text))
	}
	return raw(padded(head)) + asRaw(what) + raw(padded(tail))
}

// spans writes rising numbers as a sentence does, runs of three and more by
// their ends: A1, A3 to A7 and A9. Before and after are the template's own.
func spans(before, after string, numbers []int) raw {
	var ends []raw
	number := func(i int) raw { return raw(before + strconv.Itoa(numbers[i]) + after) }
	for i := 0; i < len(numbers); {
		last := i
		for last+1 < len(numbers) && numbers[last+1] == numbers[last]+1 {
			last++
		}
		if last < i+2 {
			ends = append(ends, number(i))
			i++
			continue
		}
		ends = append(ends, number(i)+" to "+number(last))
		i = last + 1
	}
	return joined(ends)
}

// capital begins a text with a capital letter.
func capital(s raw) raw {
	r, size := utf8.DecodeRuneInString(string(s))
	if size == 0 {
		return ""
	}
	return raw(string(unicode.ToUpper(r))) + s[size:]
}
