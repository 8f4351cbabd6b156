package figures

import (
	"fmt"
	"math"
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// datasets says of every dataset of the workspace where its figures come from.
func (p *pool) datasets(loaded []evidence.Loaded, saved Saved) error {
	for i := range p.w.Datasets {
		d := &p.w.Datasets[i]
		out := Dataset{ID: d.ID, Shape: d.Shape.Name, AsOf: d.AsOf.String(),
			Partner: d.Partner.Name, Refresh: string(d.Refresh), From: Nowhere, Extract: nothing(d)}
		if partner, ok := p.w.Partner(d.Partner.Name); ok {
			out.Partner = partner.Name
		}
		at := slices.IndexFunc(loaded, func(l evidence.Loaded) bool { return l.Dataset == d.ID })
		if at >= 0 {
			var err error
			out.From = FromExtract
			if out.Extract, err = p.extract(d, &loaded[at]); err != nil {
				return fmt.Errorf("publishing what became of %s: %w", d.ID, err)
			}
		} else if position, fault := saved.position(p.w, d); position != nil {
			shape, _ := p.w.Shape(d.Shape.Name)
			out.From, out.Extract = FromResults, p.inOwnWords(position.Extract, &shape)
		} else {
			out.NotSaved = fault
		}
		p.out.Datasets = append(p.out.Datasets, out)
	}
	return nil
}

// nothing is an extract of which nothing is known.
func nothing(d *evidence.Dataset) Extract {
	return Extract{Tolerated: tolerated(d), Rejected: map[string]int{},
		Dropped: map[string]int{}, Gaps: []Gap{}, Checks: []Check{}, NotCollected: []string{}}
}

func tolerated(d *evidence.Dataset) float64 {
	if d.Tolerance != nil {
		return *d.Tolerance
	}
	return evidence.DefaultTolerance
}

func (p *pool) extract(d *evidence.Dataset, l *evidence.Loaded) (Extract, error) {
	out := nothing(d)
	out.Rows, out.RejectedRows, out.SetAside = l.Read, l.RejectedRows, l.SetAside
	out.Unreadable, out.SHA256 = string(l.Unreadable), l.SHA256
	out.NotCollected = append(out.NotCollected, l.NotCollected...)
	for reason, n := range l.Rejected {
		out.Rejected[string(reason)] = n
	}
	for reason, n := range l.Dropped {
		out.Dropped[reason] = n
	}
	shape, _ := p.w.Shape(d.Shape.Name)
	if err := p.gaps(&out, &shape, l); err != nil {
		return out, err
	}
	if !l.SetAside {
		if err := p.checks(&out, &shape, l); err != nil {
			return out, err
		}
	}
	return out, p.returned(&out, l)
}

// gaps tells of the columns that every row needs. How often others are blank
// is a figure about children, and for measures to tell.
func (p *pool) gaps(out *Extract, s *evidence.Shape, l *evidence.Loaded) error {
	for _, c := range s.Columns {
		missing, gap := 0, Gap{Column: c.Name}
		for kind, n := range l.Missing[c.Name] {
			missing += n
			gap.Kinds = append(gap.Kinds, string(kind))
		}
		if c.Required != "always" || missing == 0 {
			continue
		}
		slices.Sort(gap.Kinds)
		var err error
		if gap.Few, err = p.few(missing, l.Read, l.Read); err != nil {
			return err
		}
		out.Gaps = append(out.Gaps, gap)
	}
	return nil
}

// What the warehouse asks of the rows of every shape.
const (
	codesCheck = "codes"
	idsCheck   = "unique-ids"
)

var ownChecks = map[string]string{
	codesCheck: "every code is one of the list",
	idsCheck:   "every id stands in one row only",
}

// inOwnWords is a saved extract with the checks and columns that there are now,
// in the words of the library: those of the file are anybody's.
func (p *pool) inOwnWords(e Extract, s *evidence.Shape) Extract {
	checks, gaps := e.Checks, e.Gaps
	e.Checks, e.Gaps = []Check{}, []Gap{}
	for _, c := range checks {
		if own, ok := p.check(s, c.ID); ok {
			own.Few = c.Few
			e.Checks = append(e.Checks, own)
		}
	}
	for _, g := range gaps {
		if slices.ContainsFunc(s.Columns, func(c evidence.Column) bool { return c.Name == g.Column }) {
			e.Gaps = append(e.Gaps, g)
		}
	}
	return e
}

// check is what is asked of the rows of a shape, or of a return, without what
// came of it.
func (p *pool) check(s *evidence.Shape, id string) (Check, bool) {
	if says, ok := ownChecks[id]; ok {
		return Check{ID: id, Says: says}, true
	}
	for _, c := range s.Checks {
		if c.ID == id {
			return Check{ID: id, Says: c.Says}, true
		}
	}
	if c, ok := p.w.SEN2.Check(id); ok {
		return Check{ID: c.ID, Says: c.Says, Level: c.Level, Unit: c.Unit}, true
	}
	return Check{}, false
}

// checks tells what the warehouse asked of the rows: of cells that were
// rejected for it, and of rows that were taken.
func (p *pool) checks(out *Extract, s *evidence.Shape, l *evidence.Loaded) error {
	add := func(id, says string, judged, broken int) error {
		few, err := p.few(broken, judged, l.Read)
		if judged > 0 {
			out.Checks = append(out.Checks, Check{ID: id, Says: says, Few: few})
		}
		return err
	}
	err := add(codesCheck, ownChecks[codesCheck], codes(s, l), l.Rejected[evidence.NotACode])
	if s.UniqueKey() != "" && err == nil {
		err = add(idsCheck, ownChecks[idsCheck], l.Read,
			l.Rejected[evidence.DuplicateKey])
	}
	for _, found := range l.Inconsistent {
		i := slices.IndexFunc(s.Checks, func(c evidence.Check) bool { return c.ID == found.Check })
		if i >= 0 && len(found.NotCollected) == 0 && err == nil {
			err = add(found.Check, s.Checks[i].Says, found.Judged, found.Broken)
		}
	}
	return err
}

// returned tells what the checks of a SEN2 return found. They are about all of it,
// and so are told even where the extract that carries them is set aside.
func (p *pool) returned(out *Extract, l *evidence.Loaded) error {
	for _, found := range l.Returned {
		c, ok := p.w.SEN2.Check(found.Check)
		if !ok || found.Judged == 0 {
			continue
		}
		few, err := p.few(found.Broken, found.Judged, l.Read)
		if err != nil {
			return err
		}
		out.Checks = append(out.Checks, Check{c.ID, c.Says, c.Level, c.Unit, few})
	}
	return nil
}

// codes counts the cells that hold something where the shape lists codes.
func codes(s *evidence.Shape, l *evidence.Loaded) int {
	n := 0
	for _, c := range s.Columns {
		if len(c.Codes) == 0 || slices.Contains(l.NotCollected, c.Name) {
			continue
		}
		n += l.Read
		for _, missing := range l.Missing[c.Name] {
			n -= missing
		}
	}
	return n
}

// coarse writes a share so that out of how many it is does not follow from it:
// the rows that hold two dates are children who were seen. Below one per cent
// it keeps one decimal.
func coarse(share float64) float64 {
	switch {
	case share == 0:
		return 0
	case share < 1:
		return max(0.1, math.Round(10*share)/10)
	}
	return math.Round(share)
}

// few publishes a count of rows. Where it is hidden, so is out of how many
// exactly, for that might give it away: their share is then the most that it can
// be of all rows or, where fewer could be judged, of roughly as many.
func (p *pool) few(n, judged, rows int) (Few, error) {
	f, most, err := disclosure.Alone(p.w.Disclosure.Profile, n)
	if err != nil || judged == 0 {
		return Few{}, err
	}
	if f.Hidden != "" {
		if judged < rows {
			rows = roughly(judged)
		}
		return Few{f, min(100, 100*float64(most)/float64(max(rows, 1))), true}, nil
	}
	share := min(100, 100*f.Number/float64(judged))
	if judged != rows {
		share = coarse(share)
	}
	return Few{f, share, false}, nil
}

// roughly is a count with all but its first digit taken away, and so no more than
// it is.
func roughly(n int) int {
	unit := 1
	for n/unit >= 10 {
		unit *= 10
	}
	return n / unit * unit
}
