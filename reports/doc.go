// Package reports tells people what an assessment found.
//
// Its one input is a [policies.Publication]: what was published and nothing
// else. From it [Build] makes the report model once, in which every id is
// followed, findings are grouped by rule, sources are numbered and gaps are
// named; every format is a rendering of that [Model]. [Render] writes formats
// into memory, [Write] puts them into a folder.
//
//	files, err := reports.Render(pub, []string{"md", "json"}, reports.Working)
//	...
//	err = reports.Write("reports", files)
//
// # Editions
//
// The working edition is for the partnership and holds everything. The
// submission edition may go to an inspector: it leaves out what the rules
// challenge, the grade that the evidence supports, what evidence is expected
// and how current it is, readiness, waivers, places in files and internal notes,
// and says so under Method. Figures, how far actions have come by them, and how
// well extracts could be read stay in it; whom to ask for better ones does not.
// What an edition leaves out is taken from the model, not skipped by a template,
// so that no format can show it by mistake. For the same reason the json format of a submission is the model: a
// publication without its findings would read as an all-clear.
//
// # What the files are
//
//	sef.md             the self-evaluation: one page first, then a chapter for
//	                   each criterion, then what stands behind it
//	action-plan.md     who does what by when, and the weaknesses nobody answers
//	board-briefing.md  where we stand, what to decide, who owes what
//	assessment.json    for other programs
//
// Markdown is the document; other formats are renderings of the same model.
// Its sentences are templates in the folder library, its escaping and folding
// are [github.com/sef-engine/sef/reports/markdown].
//
// # Telling things once
//
// A report that says the same thing forty times is not read. What has a line in
// a register has a number there, and is called by it everywhere else: [1] in the
// evidence index, A1 in the action plan, F1 for an area for development from an
// earlier inspection, D1 for a document that inspectors ask for. The register
// alone says where a thing is written and who brings, leads or owns it. So
// findings whose messages differ in the name alone become one sentence:
//
//	Each of A1, A4 and A6 to A9 lacks a lead body and a due date.
//
// A measure's figures stand in the chapter of the first criterion that it names,
// and the others lead there. Of more than ten groups the chapter shows those that
// stand worst and says how many it leaves out; figures that are all hidden are
// one line.
//
// Below them one table sets the chapter's measures beside what others publish:
// the area's own published figure, its neighbours', its region's and England's.
// Footprints and providers of the NHS have tables of their own, which say that
// they are no council's. A row without any figure of the area or of a footprint
// is left out: England alone compares nothing.
//
// What to do about a rule's findings stands once, with the rule under Method;
// findings on four criteria or more are told once for the whole area; what an
// earlier chapter has described or listed is referred to; and the glossary
// explains the words that are used. Nothing is dropped: each open or accepted
// finding stands in the working edition, and its file and line beside it or in
// its register.
//
// Everything is written in time and space that grow with what was published and
// no faster, the documents beside one another.
//
// # What it refuses
//
// It computes no judgement and no figure: what is not in the publication is not
// in the report. An unknown format is an error that lists the known ones. A
// failed write leaves the previous report as it was.
package reports
