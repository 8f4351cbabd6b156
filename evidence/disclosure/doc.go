// Package disclosure makes tables of numbers about children fit to be read by
// anybody. It knows nothing of what the numbers are used for: plain tables go
// in, and cells with words come out, of which no number can be taken that may
// not be known.
//
// # Why a small number is not enough
//
// To hide the counts from 1 to 4 is easy, and it hides little. A total less
// the other cells gives a hidden one back. So does a quarter less two of its
// months, a percentage of a known denominator, the same rows counted by another
// measure, or the children over 18 weeks less those over 52. In a group where
// 99 of 100 are seen in time, the one who is not is as easy to find as if the
// table had said 1. And a group of seven of whom none was seen tells something
// of every child in it.
//
// So all tables of a run are published together by [Publish], and hidden
// numbers are looked for the way an attacker would.
//
// # What is promised
//
// For every protected count, each value from 1 to the profile's limit stays
// possible: there are whole numbers of children for all groups and periods that
// agree with every text of the run and give the count that value. It is
// protected wherever it stands or can be worked out: as a cell, as the rest of
// a share, as a total that no table shows, as what some parts leave of a whole.
//
// Where none or all of fewer than ten are counted, at least 0, 1 and 2 of the
// others stay possible. A colour is a text like any other, and is shown beside
// a hidden figure only if at least three counts agree with it and with all the
// rest. Medians and other values appear for ten rows or more, longest waits as
// the lower edge of their band; to publish one counts as publishing how many
// rows it rests on, and what it says of the rows beyond a limit.
//
// The reader is taken to know the groups, the periods, how the profile rounds,
// that "fewer than 5" is a count from 1 to 4, and that a group without a cell
// has no rows. "withheld" says nothing at all: the figure may be small or
// large. That is why a hidden figure has no finer reason. What else a reader
// has, such as the number of rows of a file, is handed over as a table of
// counts that are Known.
//
// # What is not promised
//
// The movement of a stock between two dates, and of any figure between two
// runs, is not protected. Nor are figures that the Department for Education or
// the NHS publish already, nor averages against each other, nor what a reader
// knows of a child from elsewhere. A reader who knew this program by heart and
// could try every table might learn something from what was withheld and what
// was not.
//
// Counts by columns that no table has together, such as one measure by service
// and by locality and another by both, are compared wherever one can be added
// up to the other. To have them compared child by child as well, hand over
// each set of rows by all the columns, marked Unpublished: it joins the
// reckoning, and nothing of it comes out. Do so too where values appear in
// groups in which a share of their rows does not: a median over 18 weeks says
// that half of the group waited longer. A group that always lies in another (a dataset in
// its partner) should be given with it, for only columns say what lies in what.
//
// Sets of which a [Choice] says that they share no row are not taken for parts
// of each other. Any other set that is nowhere more than another is, which may
// cost a figure and gives nothing away.
//
// # How it is kept
//
// Counts are the unknowns; totals, periods, shares and sums of sets are
// equations between them; each published text is a range for one of them. For
// every protected count and every value that must stay possible the auditor
// looks for a witness: other counts, found by changing the true ones, that
// satisfy every equation and every text. Where there is none, it withdraws
// the texts that stand in the way of the cheapest: small counts shown as such
// first, then single cells, the smallest that helps, then zeros, then totals.
// Texts are withdrawn and never restored, so a witness stays a witness, and
// one pass over the counts is enough.
//
// A witness is a proof, so the search may be hasty. Where it gives up although
// there is one, it withholds a widening circle around the count, and so hides
// more than it must, never less.
//
// # Profiles
//
//	lt5              1 to 4 hidden; percentages to one decimal, hidden where
//	                 numerator, rest or denominator is
//	nhs-1to7-round5  0 kept, 1 to 7 "*", others to the nearest 5, percentages
//	                 from the rounded parts
//	dfe-round10      to the nearest 10, percentages of the rounded parts in
//	                 whole numbers, "k" under half a per cent, "c" if withheld
//	none             everything, for a folder that stays where it is
//
// Whatever is rounded is rounded half up, once.
package disclosure
