// Package identifiers finds what could identify a child in what people write
// or attach.
//
// A self-evaluation is about children and names none of them. What a workspace
// holds is read by many and kept for years, so a number, a birth date or a list
// of names that slips in with an attachment has to be found before the file is
// handed on. The package says where something stands and of which kind; it
// never says what, so that no message, log or report carries it further. It
// changes nothing, and it judges no workspace: that is for policies.
//
//	words, diags, err := identifiers.Library(evidence.Shipped())
//	report, err := identifiers.ScanWorkspace(root.FS(), workspace, &words)
//
// # What is looked for
//
//   - [NHSNumber], [UPN] and [ULN] have check digits. One that passes is refused
//     beside its label, under it as the heading of a column, or where three
//     different ones of a kind stand in one text.
//   - A date is a birth date where it is called one, or where it stands beside
//     what a child's name is called. "Born after 1 September" is a limit, and
//     no birth date. A birth label further away on the line makes a warning.
//   - A [Postcode] beside the label of a name or of a birth date is refused. One
//     alone is a warning, unless it belongs to the address of an organisation.
//   - A column of a table headed surname, forename or the like is refused once
//     something stands below.
//
// Beside means within forty characters. The labels are words in the library:
//
//	identifiers {
//	  nhs_number = ["NHS number", "NHS no"]
//	  upn        = ["UPN", "unique pupil number"]
//	  uln        = ["ULN"]
//	  birth      = ["date of birth", "DOB"]     # on either side of a date
//	  born       = ["born"]                     # before a date
//	  name       = ["surname", "forename"]
//	  postcode   = ["postcode"]
//	  office     = ["council", "school"]        # whose address it is
//	  limit      = ["after", "between", "date"] # what follows is no birth date
//	}
//
// # Why a label, or three
//
// The checks catch slips of the keyboard; they do not tell a number from any
// other. By chance one ten-digit number in eleven passes as an NHS number and
// one in eleven as a ULN, and one string in 23 of the shape of a UPN. A report
// with seven order numbers would be refused every other time if one that passes
// were enough. Beside its label a number that passes is hardly chance. Of three
// different ones the odds are one in 1,331 if the text holds no others; where
// it holds many, as a column of references does, a few pass as well, so that
// the three count only if at least one in four of their shape passes, in their
// column or in the whole text. No number passes both as NHS number and as ULN.
//
// A number that fails its check is nothing, even beside its label: nothing is
// known of it, and telling people that it is wrong would tell what it is.
//
// # What is read
//
// [Text] reads text, tables (CSV), HTML, Word, Excel and PowerPoint, and the
// text layer of PDF, by what a file holds and not by its name. It reads what is
// easily forgotten as well: text that was deleted with changes tracked,
// comments, notes, hidden sheets, the rows that a pivot table keeps, and the
// workbook behind a chart. Names of authors are left alone.
//
// No finding must never mean that nothing was looked at. What cannot be read,
// wholly or in part, says why in [Document].NotScanned: pictures, pages that
// are pictures, what a password protects, kinds that are not known, and files
// that attack. Each of these wants somebody who looked, whom its evidence names
// as checked_by. Pictures inside a document that has text are not told.
//
// What is not found: names in prose, handwriting, a child whom the story alone
// gives away.
package identifiers
