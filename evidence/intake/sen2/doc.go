// Package sen2 turns a council's SEN2 return, which it makes to the Department
// for Education each January, into extracts of the shapes that it can fill:
// requests, assessments, plans and, from 2024, the latest review of each plan.
//
//	sen2_return "january-2025" {
//	  partner = "local-authority"
//	  source  = "private/sen2-2025.xml"
//	  year    = 2025
//	  refresh = "yearly"
//	}
//
// What the return consists of is content and stands in the library, in
// evidence/library/sen2: modules and fields with their names in every layout and
// the years that have them, codes, census days, bands of ages, and the rules that
// a return should keep. Which column a field fills stands with the column, as
// sen2 = "ReceivedDate". A new year is an edit there and none here.
//
// # Layouts
//
// A return comes in one of four layouts, which is told by what is in the file and
// not by its name:
//
//   - the XML that case systems make, whose elements are taken in any order, for
//     that changes every year;
//   - the nine files of an export from the department's system, in a folder;
//   - a workbook with a sheet for each module;
//   - the department's Excel template, with all tables one below the other on one
//     sheet.
//
// All of them become the same persons, and those the same extracts, to the byte.
// XML is read person by person. The other layouts hold the records of a person
// apart; they are sorted by the ids that tie them together, with what does not fit
// into a few megabytes put aside in the scratch folder. Either way memory does not
// grow with the file, but for eight bytes a pupil number: a number that stands for
// two persons can be found in no other way.
//
// # Rows
//
// The nth request of the return is row n of every extract that has it, so that a
// rejected row can be found. A request has at most one plan, so its number is the
// key of its plan too. Keys of the case system are not taken over.
//
// A plan or request with several placements or needs speaks by the first of them.
// A column that the return's year does not have is not carried; nor is one that it
// could leave out in that year and left out everywhere.
//
// # Who somebody is
//
// Names, postcodes, birth dates, pupil and learner numbers are in no extract and no
// message. Of a name no more is kept than that there is one. A birth date becomes a
// band of ages. A text that is not what its field should hold becomes a question
// mark, which the warehouse rejects, for it may be anything: even a name.
//
// # Checks
//
// On the way every rule of the library is judged, and an [evidence.Checked] says how
// many keep it, how many do not, and which requests those are. A rule that needs
// more than the return holds is there too, and says what it lacks. The first extract
// of the return takes them along, to reports and policies: nothing is put right and
// nothing left out here because of a rule.
//
// # Whose mistake it is
//
// A file that is not there, two exports in one folder and the return of another
// year are the author's to put right, and end the run. What only the sender can put
// right is set aside with a warning, as package intake does with any extract: a
// file that is no SEN2 return; an export or workbook that lacks a table; XML that is
// damaged, ends in the middle or is in an encoding other than UTF-8, UTF-16,
// ISO-8859-1 and Windows-1252; XML with a document type, which could pull in
// anything, or with elements nested or texts long beyond reason; more about one
// person than can be. What cannot be read to its end is not read at all.
package sen2
