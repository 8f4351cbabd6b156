// Package markdown turns templates and data into Markdown that a person would
// be glad to read raw.
//
// It knows nothing of self-evaluation: it is handed a folder of templates and
// something to fill them with. What it adds to [text/template] is safety,
// manners and a handful of words.
//
// # Safety
//
// Whatever a template prints is somebody's text: the title of a document, a
// sentence of a claim, a file name. Printed as it stands it could end a table,
// open a heading, or carry a link or a script into a document that is read
// aloud in a meeting. So every value is escaped on its way out, whether or not
// the template's author thought of it, and comes out as the plain words that
// were typed, on one line. One kind of escaping serves prose, headings, list
// items and table cells alike; there is nothing to choose and nothing to get
// wrong. What a function of this package has already made into Markdown, such
// as a file name in code, stays as it is.
//
// The other way about would be to escape where a template says so. Here the
// template's own text and what the functions made carry a mark that nobody who
// types a text can know, and the page escapes whatever comes without it.
// A name such as @team and a number such as #12, which a forge would take for a
// person or an issue where a report is pasted into one, are broken by a mark
// without width.
//
// # Manners
//
// A template writes each paragraph and each list item as one long line. As they
// are filled in, paragraphs are folded to [Width] columns, list items
// with their text hanging, and runs of blank lines become one. Tables and
// headings stay on their lines. A fold never puts at the start of a line what
// Markdown would read as a list, a heading, a quotation or a rule.
//
// # Words
//
//	{{date "2025-06-30"}}              30 June 2025
//	{{period .From .To}}               14 to 18 October 2019
//	{{count 1 "action" "actions"}}     1 action
//	{{list .Names}}                    a, b and c
//	{{capital .Shows}}                 Outcome
//	{{code .Place}}                    `evidence/health.hcl:12`
//	{{cite .Source}}                   text whose web addresses are links
//	{{spans "A" "" .Numbers}}          A1, A3 to A7 and A9
//	{{insert .Says "…" .Name}}         a text with another in the place of a mark
//	{{say "dates" .Action}}            a definition's words, on one line
//	{{word "currency" .Currency}}      the same for a word of a closed set
//	{{sayeach "missing" .Missing}}     the same for each word, for list
//	{{add .Before 1}}                  a sum
//
// Sentences belong in the templates. There are none in this package.
package markdown
