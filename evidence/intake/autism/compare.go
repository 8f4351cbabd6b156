package autism

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework"
)

// compared makes the rows: each measure in the order of the library, for each
// month and area in the order of the file.
func (r *reading) compared(published framework.Date) []evidence.Comparator {
	var out []evidence.Comparator
	for _, c := range r.layout.comparators {
		for _, f := range r.figures {
			row := evidence.Comparator{Measure: c.Measure,
				Period: f.month.Time().Format("2006-01"), AreaCode: f.area,
				AreaName: f.name, Level: evidence.Level(f.level), Unit: evidence.Unit(c.Unit),
				Source: r.layout.source(), PublishedOn: published,
				Release: "published " + published.Long()}
			f.fill(&row, c)
			out = append(out, row)
		}
	}
	return out
}

// fill puts in what is published, and works out only what is not: a share of
// two figures that both are.
func (f figure) fill(row *evidence.Comparator, c comparator) {
	numerator, denominator := f.cell(c.Numerator), f.cell(c.Denominator)
	row.Numerator, row.Denominator = numerator.value(), denominator.value()
	if c.Value != "" {
		value := f.cell(c.Value)
		row.Value, row.Missing = value.value(), value.missing
		return
	}
	switch {
	case numerator.missing != "":
		row.Missing = numerator.missing
	case denominator.missing != "":
		row.Missing = denominator.missing
	case denominator.number == 0:
		row.Missing = evidence.MissingNotApplicable // nobody waits
	case numerator.number > denominator.number:
		row.Missing = evidence.MissingUnavailable // rounding can do that to small numbers
	default:
		share := intake.Share(int(numerator.number), int(denominator.number))
		row.Value = &share
	}
}

// cell is a metric of the area; one that does not stand in the file is
// unavailable.
func (f figure) cell(metric string) cell {
	if c, ok := f.values[metric]; ok {
		return c
	}
	return cell{missing: evidence.MissingUnavailable}
}

func (c cell) value() *float64 {
	if c.missing != "" {
		return nil
	}
	return &c.number
}

// notes says what was seen and left as it was.
func (r *reading) notes() []intake.Note {
	var out []intake.Note
	if r.odd > 0 {
		out = append(out, intake.Note{Count: r.odd, Of: r.kept,
			Says: "Rows whose period ends before its month does. They are taken for the month."})
	}
	return append(out, r.asked.Absent("file")...)
}
