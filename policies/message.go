package policies

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// named finds the places of a message: {age}.
var named = regexp.MustCompile(`\{([a-z_]+)\}`)

// fits demands that every place of a message has a value and that the message
// itself holds no digit, since a number in the text would escape publication.
func fits(message string, values map[string]Value) error {
	if strings.ContainsFunc(message, unicode.IsNumber) {
		return fmt.Errorf("the message %q has a digit; put numbers into values", message)
	}
	if bare := named.ReplaceAllString(message, ""); strings.ContainsAny(bare, "{}") {
		return fmt.Errorf("the message %q has a brace that names no place", message)
	}
	for _, match := range named.FindAllStringSubmatch(message, -1) {
		if _, ok := values[match[1]]; !ok {
			return fmt.Errorf("the message %q has no value for {%s}", message, match[1])
		}
	}
	return nil
}

// atMost begins a value of which only the most is published.
const atMost = "at most "

// fill puts published values into a message. A value at its beginning begins a
// sentence.
func fill(message string, values map[string]string) string {
	text := named.ReplaceAllStringFunc(message, func(place string) string {
		return values[place[1:len(place)-1]]
	})
	if strings.HasPrefix(text, atMost) {
		return strings.ToUpper(text[:1]) + text[1:]
	}
	return text
}

// list joins words as a sentence does: a, b and c. Where one of them has a
// comma or an and of its own, semicolons keep them apart.
func list(words []string) string {
	n := len(words)
	if n == 0 {
		return "none"
	}
	comma, and := ", ", " and "
	for _, w := range words {
		if n > 1 && (strings.Contains(w, ",") || strings.Contains(w, " and ")) {
			comma, and = "; ", "; and "
		}
	}
	if n == 1 {
		return words[0]
	}
	return strings.Join(words[:n-1], comma) + and + words[n-1]
}
