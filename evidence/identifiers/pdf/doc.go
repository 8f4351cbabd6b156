// Package pdf reads the text layer of a PDF, page by page, for scanning.
//
// It is not a viewer and not a checker. It does not draw, and of what a file
// may hold it reads only text: shown on pages and in the forms they use, typed
// into fields, and written in notes. What it must do instead is end, whatever
// the file: the work and memory that one file may cost is bounded by its size
// and by [Read]'s limit, and every loop counts against that bound. A file of a
// few hundred bytes can ask for a table of billions of objects, for a stream
// that unpacks a thousandfold, for pages that contain each other; readers made
// for well-meant files then end the program, which cannot be recovered from.
//
// So there is no use of the cross-reference table: objects are found where they
// stand, the last of each number counts, and files whose table is wrong are
// read as well. Encrypted files are refused.
package pdf
