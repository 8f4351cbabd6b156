// Package chs reads the monthly workbook of NHS England on waits for community
// health services (the Community Health Services SitRep) into rows of the shape
// service_waits_published, and takes out of them the comparators that stand
// beside a local measure.
//
//	layout, diags, err := chs.Library(evidence.Shipped())
//	p := intake.File{Files: os.DirFS(folder), Name: "october.xlsx"}
//	release, notes, diags, err := layout.Read(p, chs.Options{})
//	rows, more := layout.Comparators(release, []string{"QWU", "RYG"})
//
// It is no third reader of workbooks: the file is opened by package intake,
// behind the same protections as a partner's extract. Nor is it a list of
// services: those, their audiences and our word for the kind of service stand
// in the folder chs of the library, with the words by which tables and columns
// are known. A new label of an old service is a line there.
//
// # What is read
//
// The tables with organisations down and services across: one of totals and
// one for each band of weeks. They are known by their titles and headings, not
// by the names or the order of the sheets, so both layouts of 2023 come to the
// same rows:
//
//   - from August 2023: organisation type, code and name, then the services,
//     in row 5 of the sheet; in June and July without codes, and in some tables
//     under the headings "level" and "name";
//   - before: headings in row 6, an empty first column, no headings over type
//     and name, no codes, each type once and merged down, and "Organisation"
//     for providers.
//
// Later releases split the last band at 104 weeks. Whatever the bands are, they
// must follow one another from 0 days to the last, or nothing is read.
//
// The month stands in the titles, or in the list of contents alone (February
// 2023); the day of publication on the cover page, as a date or as text.
// [Options] say what a workbook does not.
//
// # Traps
//
//   - An empty cell is a return that nobody sent, never 0: it is not-submitted.
//   - Three sensitive services are published for England alone, and without
//     bands. Elsewhere their cells hold * in the releases to July 2023 and nothing
//     in later ones; both are suppressed. Nothing else is withheld: values of 1
//     to 3 are published as they are.
//   - Bands differ from the total (in October 2023 in 101 of 3,583 cells, and 3
//     totals have no bands), because some providers do not count by weeks. Both
//     are kept, a note says how many, and shares of long waits are out of the
//     total, hence rather too low.
//   - The last band is published as "over 365 days" and begins with day 365.
//     Bands are told by their weeks.
//   - Each sheet claims the dimension A1. It is not believed.
//   - Capitals of names and services vary by month, and so do providers: 13
//     joined in February 2024. A code that was asked for and is not there is in
//     the notes. Months are compared with that in mind.
//   - The name of the file is two months after the month of the data.
//   - There is no council in it. An ICB's row is its footprint and says so, even
//     where the footprint has the name of councils.
//   - There is no line for autism or ADHD, and none of these waits is the clock of
//     referral to treatment. Clocks are never put together.
package chs
