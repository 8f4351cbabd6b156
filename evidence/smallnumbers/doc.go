// Package smallnumbers finds counts of people, in what a partnership typed or
// attached, that are so small that somebody could be known by them.
//
// Figures that the program works out are made safe by package disclosure. What
// people write passes by that door: "three children in the north wait" is in a
// claim before anyone asks whether three may be told. This package says where
// such a count stands and how it is given away, and never the count. It judges
// no workspace: that is for policies.
//
//	words, diags, err := smallnumbers.Library(evidence.Shipped())
//	hits := words.For(evidence.LT5).Find("48 of 50 children were seen.")
//
// # What is looked for
//
// A count from one to the limit of the workspace's disclosure profile, see
// [Limit]:
//
//   - written, in digits or words, before people or before what belongs to one
//     child each, such as EHC plans: "three autistic children", "2 of 40
//     pupils", "one or two families", "(n = 3)";
//   - left over by a part of its whole: "48 of 50 children", "48 children
//     (96%)", "of 50 pupils, 48 were seen";
//   - worked out from a percentage: "96% of 50 children", where two are left;
//   - in a table, the cells of a column or row whose heading names people in
//     the plural or, in a table about people, says that it counts.
//
// A text gives a small number away where all that it leaves possible lies
// within the limit, and is less than the limit itself leaves. Under a limit of
// four "fewer than five" and "1-4" may be written, and "two or three" may not.
//
// # What is not
//
// Nobody reads on after three false alarms, so that only what is surely a
// count of people is told. None is one that numbers or names (Year 2 pupils, key
// stages 3 and 4, 1. Children), an age (three-year-old), a limit without an end
// (more than two children), a ratio (one in three, nine out of ten), a size or
// rate (groups of three children, two pupils per class), a membership (two
// parents sit on the board), one person who is quoted (one parent said), a
// possessive (one child's story), or people who are part of a name (three family
// hubs). Counts of schools, services, weeks and posts are none of people.
//
// For want of a way to tell them, these are not found: cases, places and
// people called otherwise than in the lists; a number whose people stand in
// another sentence; a count that follows from two texts; numbers in pictures.
// Staff are not people here: nobody hides how many there are.
//
// # The words
//
// Which words are people, and which make something else of a number, is
// content. It stands in the library, in evidence/library/smallnumbers:
//
//	small_numbers {
//	  people   = ["children", "pupils"] # many
//	  person   = ["child", "pupil"]     # one
//	  kinds    = ["autistic"]           # between number and people
//	  labels   = ["year", "key stage"]  # what comes after is a name
//	  at_least = ["more than"]          # what comes after has no end
//	  bodies   = ["hub", "services"]    # people before it are a name
//	  …
//	}
//
// # A workspace
//
// A [Reading] goes through claims, evidence, judgements, actions, meetings and
// whatever else people typed, prose in the folder narrative, and attached
// documents as package identifiers reads them. The number of people asked and of
// those who answered are read as counts, and so are the numbers with which an
// action began and ended where its measure counts. An official publication,
// which its evidence names in published_by, may hold any number: everybody can
// read it already. So may what an inspection found, and the figures and
// citations that prose calls up. A case study may speak of one child.
package smallnumbers
