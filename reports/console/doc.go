// Package console writes what commands print: the result of a check, lists
// and explanations. It takes what was published and nothing else.
//
// A list or an explanation says by its [Needs] how much has to be worked out
// for it: reading the library is far quicker than measuring and judging.
//
// The formats of a check are one table, [Formats]; help, completion and errors
// read it. Text from users is made harmless for a terminal on the way out.
package console
