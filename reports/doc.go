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
// challenge, the grade that the evidence supports, readiness, waivers and
// internal notes, and says so under Method. What an edition leaves out is taken
// from the model, not skipped by a template, so that no format can show it by
// mistake. For the same reason the json format of a submission is the model: a
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
// # Long lists
//
// A report that says the same thing forty times is not read. Findings whose
// messages differ in the name alone are told as one sentence with a list;
// findings on four criteria or more are told once for the whole area; and a
// list or a source that an earlier chapter has told is referred to. Nothing is dropped:
// each open or accepted finding stands in the working edition with its file
// and line.
//
// # What it refuses
//
// It computes no judgement and no figure: what is not in the publication is not
// in the report. An unknown format is an error that lists the known ones. A
// failed write leaves the previous report as it was.
package reports
