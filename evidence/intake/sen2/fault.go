package sen2

import (
	"encoding/xml"
	"errors"
	"fmt"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// explain says what is wrong with a return, and never what stands in it. The line
// is 0 where there are none.
func (o *opening) explain(err error, line int) error {
	var syntax *xml.SyntaxError
	badSyntax := errors.As(err, &syntax)
	at := fmt.Sprintf("%q, line %d,", o.source, line)
	switch {
	case errors.Is(err, errType):
		return o.aside(evidence.NotATable, "Document type",
			"%s declares a document type, which can hold "+
				"anything and which no return has. Draw the return again from the case "+
				"system, or remove the declaration.", at)
	case errors.Is(err, errDeep):
		return o.aside(evidence.DamagedFile, "Nested too deeply",
			"%s nests elements deeper than a return does. "+
				"Draw the return again.", at)
	case errors.Is(err, errLong):
		return o.aside(evidence.TooLarge, "Text too long",
			"%s has a text of over %d bytes. Draw the return "+
				"again.", at, longestText)
	case errors.Is(err, errEncoding):
		return o.aside(evidence.NotATable, "Unknown encoding",
			"%s declares an encoding that is not read. Save "+
				"it as UTF-8, ISO-8859-1, Windows-1252 or UTF-16.", at)
	case errors.Is(err, errRoot):
		return o.aside(evidence.NotATable, "Not a SEN2 return",
			"%q is XML of another kind: its first element is "+
				"not Message. Name the file of the return.", o.source)
	case errors.Is(err, errMuch):
		return o.aside(evidence.TooLarge, "Too much about one person",
			"%q has more records about one person "+
				"than can be. Draw the return again.", o.source)
	case errors.Is(err, errMany):
		return o.aside(evidence.TooLarge, "Too many persons",
			"%q has over %d persons. Name the return of one "+
				"council.", o.source, mostPersons)
	case errors.Is(err, errCut), badSyntax && strings.Contains(syntax.Msg, "unexpected EOF"):
		return o.aside(evidence.DamagedFile, "Cut off",
			"%q ends in the middle, at line %d. Copy or draw it "+
				"again.", o.source, line)
	case badSyntax && strings.Contains(syntax.Msg, "entity"):
		return o.aside(evidence.DamagedFile, "Unknown entity",
			"%s uses an entity that XML does not have by "+
				"itself. Draw the return again.", at)
	case badSyntax && strings.Contains(syntax.Msg, "UTF-8"):
		return o.aside(evidence.DamagedFile, "Wrong encoding",
			"%s has bytes that are no UTF-8. Declare the "+
				"encoding in which it was written, or save it as UTF-8.", at)
	case badSyntax, errors.Is(err, errTags):
		return o.aside(evidence.DamagedFile, "Damaged XML",
			"%s is not well-formed. Draw the return again; do not "+
				"mend it by hand.", at)
	}
	return err
}
