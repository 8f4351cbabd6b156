// Package figures holds what the measures of a workspace gave, as it may leave
// the program. It is the one door for numbers about children: raw answers of a
// warehouse go in, and nothing but published figures comes out, so that rules,
// reports, formats and files can only repeat what may be known.
//
//	plan := figures.Questions(workspace)
//	answers, err := warehouse.Answer(ctx, plan.Questions())
//	figs, err := figures.Publish(workspace, figures.Measured{loaded, plan, answers}, saved)
//
// # One plan
//
// Every run asks the same questions: each measure by its own groups, by the
// groups that an action's success names or evidence states a value of, and by
// dataset. They are published
// together, since what one hides another may give away, and always the same
// way, so that two reports of the same extracts show the same. Where a measure
// is asked by different columns, the counts by all of them together are shown
// to the auditor of package disclosure and to nobody else. So is how many rows
// each file has, since that stands beside the figures. A condition that chooses
// one service, or the last twelve months, is said to the auditor as a group or
// a period, so that it knows which figures of other tables are the same rows.
//
// Rules judge published figures too. A finding therefore tells nothing that
// the figure beside it does not, and a run without the extracts, from saved
// results, finds the same as the run that saved them.
//
// # Words
//
// Beside the figures stands what a reader needs to understand them: what became
// of each dataset, what one row of its shape is, and what the codes among the
// groups mean. Reports have no other way to a shape.
//
// # Saved results
//
// Extracts about children stay in a private folder. [Save] keeps what was
// published of each in data/results/<dataset>.json, with the day and the hash
// of the extract, how much of it could be read, and the versions of the shape
// and of each measure. A later run takes a dataset's figures from there where
// the extract is not on the machine. Results that were saved of another day,
// by another shape or under another disclosure profile are not used and say
// why; so does a measure that was defined otherwise then.
//
// A file keeps earlier days as well. They are what a count of those who wait
// now is compared with: nothing else remembers how many waited in March.
//
// What was hidden of an extract stays hidden while it is the same extract. A
// run without another partner's file would otherwise show what was withheld for
// the sake of that partner's few, and set beside the total of the run before it
// would give them away.
//
// # What the auditor is told
//
// Package disclosure knows names of sets of rows and their counts. This package
// tells it in addition which group a condition chooses (a measure of one service
// is a cell of the table by service), how many rows a file has, and what a
// condition proves of every row it counts: refusals and plans share no row, so
// that neither can be a part of the other.
//
// # Comparing
//
// A figure carries the one before it: of the period before, or of the extract
// before. Better or worse is a difference of more than one point of a
// percentage, and of more than 2% of anything else; what differs by less is
// steady. A period that was not over on the day of the extract is compared
// with nothing.
//
// # What others publish
//
// Beside a measure stands what others published of the same, found by the
// measure's id: [Measure.Comparators] of councils, regions and England,
// [Measure.Footprints] of areas that only the NHS has, by service where it
// publishes so. The two are never one list, for a footprint is no council's area
// even where it has the name of one. A measure without an extract has an entry
// where a figure of the area or of a footprint is published; England alone
// compares nothing. [Measure.ShownWith] names measures without which one
// misleads, such as the two 20-week figures and the share of exceptions: who
// shows one shows them all. Published figures passed their publisher's
// disclosure control and stand as printed.
package figures
