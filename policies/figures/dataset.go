package figures

import (
	"slices"

	"github.com/sef-engine/sef/evidence"
)

// datasets says of every dataset of the workspace where its figures come from.
func (p *pool) datasets(loaded []evidence.Loaded, saved Saved) {
	for i := range p.w.Datasets {
		d := &p.w.Datasets[i]
		out := Dataset{ID: d.ID, Shape: d.Shape.Name, AsOf: d.AsOf.String(),
			Partner: d.Partner.Name, Refresh: string(d.Refresh), From: Nowhere, Extract: nothing(d)}
		if partner, ok := p.w.Partner(d.Partner.Name); ok {
			out.Partner = partner.Name
		}
		at := slices.IndexFunc(loaded, func(l evidence.Loaded) bool { return l.Dataset == d.ID })
		if at >= 0 {
			out.From, out.Extract = FromExtract, extract(d, &loaded[at])
		} else if position, fault := saved.position(p.w, d); position != nil {
			out.From, out.Extract = FromResults, position.Extract
		} else {
			out.NotSaved = fault
		}
		p.out.Datasets = append(p.out.Datasets, out)
	}
}

// nothing is an extract of which nothing is known.
func nothing(d *evidence.Dataset) Extract {
	return Extract{Tolerated: tolerated(d), Rejected: map[string]int{},
		Dropped: map[string]int{}, Missing: map[string]map[string]int{},
		NotCollected: []string{}}
}

func tolerated(d *evidence.Dataset) float64 {
	if d.Tolerance != nil {
		return *d.Tolerance
	}
	return evidence.DefaultTolerance
}

func extract(d *evidence.Dataset, l *evidence.Loaded) Extract {
	out := nothing(d)
	out.Rows, out.RejectedRows, out.SetAside = l.Read, l.RejectedRows, l.SetAside
	out.SHA256 = l.SHA256
	out.NotCollected = append(out.NotCollected, l.NotCollected...)
	for reason, n := range l.Rejected {
		out.Rejected[string(reason)] = n
	}
	for reason, n := range l.Dropped {
		out.Dropped[reason] = n
	}
	for column, kinds := range l.Missing {
		out.Missing[column] = map[string]int{}
		for kind, n := range kinds {
			out.Missing[column][string(kind)] = n
		}
	}
	return out
}
