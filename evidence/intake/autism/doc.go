// Package autism reads the monthly figures of NHS England's autism statistics,
// drawn from the Mental Health Services Data Set, into the comparators that
// stand beside a local measure of waits for an autism assessment.
//
//	layout, diags, err := autism.Library(evidence.Shipped())
//	p := intake.File{Files: os.DirFS(folder), Name: "SubICB.csv"}
//	rows, notes, diags, err := layout.Read(p, autism.Options{
//		Areas: []string{"B2M3M"}, PublishedOn: day})
//
// The metrics, what they mean and which of them are compared stand in the
// folder autism of the library, with the names of columns and breakdowns. It
// reads no other figures of the same data set, whose files look alike, and it
// does not add up or subtract. What has not been confirmed in the publisher's own
// text is marked (check) there.
//
// # The file
//
// A release has one file of comma-separated values for each level: England,
// regions, ICBs, sub-ICB locations and providers; older ones stack them all. A
// row is one figure of one month:
//
//	REPORTING_PERIOD_START,REPORTING_PERIOD_END,STATUS,BREAKDOWN,PRIMARY_LEVEL,
//	PRIMARY_LEVEL_DESCRIPTION,SECONDARY_LEVEL,SECONDARY_LEVEL_DESCRIPTION,
//	METRIC,METRIC_DESCRIPTION,METRIC_VALUE
//
// Columns are found by their headings. Until June 2022 there are clinical
// commissioning groups in the place of sub-ICB locations, under the same codes.
//
// # Traps
//
//   - The scope: referrals to mental-health services whose reason is suspected
//     autism (25). Most children are assessed by community paediatrics, which do
//     not send to this data set. Where a partnership's own pathway sits there,
//     its published figure is near nothing and says nothing. The scope goes with
//     every figure, in its source.
//   - England, areas and groups of people are stacked in one column, and ages
//     again in a second one. Nine rows in ten are parts of other rows: only those
//     that are not split are read.
//   - Open means not discharged at some time in the month, seen or not; a local
//     wait ends when the assessment starts. Waits are counted from the referral,
//     and 13 weeks are reached on the 91st day.
//   - Below England counts are rounded to the nearest 5, and * stands for
//     anything under 5, none included. A share can be * while the counts it is
//     made of are not; it is not worked out then, for the publisher withheld it.
//     Shares are whole numbers there.
//   - Somebody with several referrals can be in several groups of ASD18: they add
//     up to more than ASD16c, and none of them is the rest of the others.
//   - A share of ASD19 is out of ASD16c, not out of all who are open.
//   - A sub-ICB location is one, even where the name is that of an ICB; a release
//     has had a row that ends on the day it begins.
//   - Providers leave and come back: in 2025 one that sent nothing for a quarter
//     brought England's figure down. Compare months with that in mind.
package autism
