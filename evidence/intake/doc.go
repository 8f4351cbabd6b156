// Package intake turns a partner's file into an extract that a warehouse can
// load: it finds the table in the file, finds the columns of the shape in the
// table, and hands over text.
//
// It is forgiving in form. A system may write its extract as it likes:
//
//   - separated by commas, semicolons, tabs or pipes, in UTF-8, Windows-1252 or
//     a spreadsheet's "Unicode text", or as a workbook (.xlsx, .xlsm); what a
//     file is is told by what is in it, not by its name;
//   - with titles and blank rows above the headings, and blank columns before
//     them;
//   - with headings spelled otherwise: case, spaces, line breaks and dashes do
//     not matter, so "REF\nNO." is "Ref No";
//   - with two rows of headings of which the upper spans several columns:
//     "Date" under "Referral" goes by "Referral Date".
//
// It is strict about the rest. A heading that is not there, or stands twice, is
// a mistake, and so is a column that every row needs and nothing fills. What
// cannot be read to its end is not read at all.
//
// # The dataset
//
//	dataset "therapy-waits" {
//	  shape   = "waits"
//	  partner = "clinic"
//	  source  = "private/therapy.xlsx"
//	  as_of   = "2025-05-31"
//	  sheet   = "Open referrals"        # of a workbook with several that fit
//	  columns = {
//	    referral_id = "Ref No"          # the shape's name, the file's heading
//	    referred_on = "Referral Date"
//	  }
//	  constants = { clock = "community" }
//	}
//
// A column that is neither mapped nor constant goes by its own name, so an
// extract with a heading "Referral ID" needs no mapping. The headings are the
// first row in which everything that is needed is found, else the one in which
// most is.
//
// # What is handed over
//
// Separated values are read by the warehouse itself, from the file or, where it
// would misread that, from a copy of the rows of data in UTF-8. The rows of a
// workbook are yielded one by one. Either way they are all rows after the
// headings, just as they stand: which of them are repeated headings, totals,
// footnotes or blank, and what a value means or that it is missing, is for the
// warehouse to say. Rows are numbered as a spreadsheet does: a blank row counts,
// and a line break in quotation marks begins no row.
//
// Of a workbook one sheet is read: the one that sheet names, hidden or not, else
// the visible one on which most is found. Hidden and filtered rows are read.
// Cells come as they are
// held, not as they are shown, with two exceptions: a number shown as a day
// comes as 2024-05-01, with the time if there is one, and a number shown as
// percent comes as 95%. Formulas come as their last value, true and false as
// TRUE and FALSE.
//
// # Whose mistake it is
//
// What the workspace's author can put right is a diagnostic, and nothing is
// judged before it is: a heading or sheet that is not there, one that stands
// twice, a column that is needed and not mapped. What only the sender of the
// file can put right must not stop the rest: the extract comes back unreadable,
// with the reason, and beside it stands a warning with advice. A file in which no
// heading at all is known counts as the sender's, for it may be any file.
//
// # What is unreadable
//
// Files without rows, or without headings that are known; old and locked
// workbooks, OpenDocument, PDF and web pages; sheets and rows beyond the limits
// below; NUL characters; quotation marks never closed; archives that unpack to
// more than they should. A workbook is read through once before the library
// that understands it sees it, for that stops in silence where a sheet is
// broken.
//
// No message holds the value of a cell. Headings are shown where none of them
// looks like a value.
//
// # Files that nobody maps
//
// A council's SEN2 return and a publisher's release have a layout of their own,
// which a package below this one knows. It opens them as a [File], which is how
// extracts are opened too: with the same limits, and their damage told in the same
// words. The rows of text and of a workbook's sheets come one by one, from
// [File.Rows] and [Book.Rows]; [File.Settle] tells apart how that ended. What a
// publisher laid out is [File.Published]: nobody here can change it, so the advice
// is to fetch it again, and nothing of it is set aside. Headings and labels are
// one where [Folded] makes them one, by which [Names] and [Among] find them.
//
//	var found diag.Diagnostics
//	for row, err := range f.Rows() {
//		if err != nil {
//			return err
//		}
//		...
//	}
//	return intake.Mistakes(found)
//
// The files of DfE's statistics are read line by line from within archives of
// releases, by package [github.com/sef-engine/sef/evidence/intake/ees] itself.
package intake
