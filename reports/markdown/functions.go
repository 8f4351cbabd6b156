package markdown

import (
	"fmt"
	"strconv"
	"strings"
	"text/template"
	"unicode"
	"unicode/utf8"

	"github.com/sef-engine/sef/framework"
)

// functions are the words that templates can use.
var functions = template.FuncMap{
	"text": asMarkup, "code": func(v any) Markup { return Code(plain(v)) },
	"cite": Cite, "date": date, "period": period, "count": count,
	"list": list, "spans": spans, "insert": insert, "capital": capital,
	"add": func(a, b int) int { return a + b },
}

// asMarkup is what every printed value goes through.
func asMarkup(v any) Markup {
	if m, ok := v.(Markup); ok {
		return m
	}
	return Text(plain(v))
}

// plain writes a value that is no text: a number, or a word of a closed set.
func plain(v any) string {
	if s, ok := v.(string); ok {
		return s
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
func list(items any) (Markup, error) {
	var words []string
	switch items := items.(type) {
	case []string:
		for _, item := range items {
			words = append(words, string(Text(item)))
		}
	case []Markup:
		for _, item := range items {
			words = append(words, string(item))
		}
	default:
		return "", fmt.Errorf("list joins texts, not %T", items)
	}
	return Markup(joined(words)), nil
}

// insert escapes a text and puts something in the place of a mark in it.
func insert(text, mark string, what any) Markup {
	head, tail, found := strings.Cut(text, mark)
	if !found {
		return Text(text)
	}
	return Markup(padded(head)) + asMarkup(what) + Markup(padded(tail))
}

// spans writes rising numbers as a sentence does, runs of three and more by
// their ends: A1, A3 to A7 and A9. Before and after are the template's own.
func spans(before, after string, numbers []int) Markup {
	var ends []string
	for i := 0; i < len(numbers); {
		last := i
		for last+1 < len(numbers) && numbers[last+1] == numbers[last]+1 {
			last++
		}
		if last < i+2 {
			last = i
		}
		one := before + strconv.Itoa(numbers[i]) + after
		if last > i {
			one += " to " + before + strconv.Itoa(numbers[last]) + after
		}
		ends = append(ends, one)
		i = last + 1
	}
	return Markup(joined(ends))
}

// joined is a, b and c.
func joined(words []string) string {
	if n := len(words); n > 1 {
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
	return strings.Join(words, "")
}

// capital begins a text with a capital letter.
func capital(v any) Markup {
	s := string(asMarkup(v))
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return ""
	}
	return Markup(string(unicode.ToUpper(r)) + s[size:])
}
