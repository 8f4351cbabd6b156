package figures

import "slices"

// sources are the datasets that each figure of a table rests on, as far as it
// can be told: those that have rows in its group.
func (p *pool) sources(m *Measure, t *Table) [][]*Dataset {
	out := make([][]*Dataset, len(t.Cells))
	all := p.ofShape(m.Shape)
	at := slices.Index(t.By, datasetColumn)
	within, pooled := m.Table(append(slices.Clone(t.By), datasetColumn))
	parts := map[string][]*Dataset{}
	if pooled {
		for i := range within.Cells {
			c := &within.Cells[i]
			last := len(c.Group) - 1
			key := c.Period.From + groupKey(c.Group[:last])
			parts[key] = append(parts[key], p.named(all, c.Group[last])...)
		}
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		switch {
		case at >= 0:
			out[i] = p.named(all, c.Group[at])
		case pooled:
			out[i] = parts[c.Period.From+groupKey(c.Group)]
		default:
			out[i] = all
		}
	}
	return out
}

// ofShape are the datasets of a shape whose figures are used.
func (p *pool) ofShape(shape string) []*Dataset {
	var out []*Dataset
	for i := range p.out.Datasets {
		if d := &p.out.Datasets[i]; d.Shape == shape && d.Used() {
			out = append(out, d)
		}
	}
	return out
}

// Used reports whether anything rests on the dataset.
func (d *Dataset) Used() bool { return d.From != Nowhere && !d.SetAside }

// Sent reports whether there is an extract from which a measure can be worked
// out.
func (f *Figures) Sent(m *Measure) bool {
	return slices.ContainsFunc(f.Datasets, func(d Dataset) bool {
		return d.Shape == m.Shape && d.Used()
	})
}

func (p *pool) named(all []*Dataset, id string) []*Dataset {
	at := slices.IndexFunc(all, func(d *Dataset) bool { return d.ID == id })
	if at < 0 {
		return nil
	}
	return all[at : at+1 : at+1]
}

// date gives every figure the day of the oldest extract behind it.
func (p *pool) date() {
	for i := range p.out.Measures {
		m := &p.out.Measures[i]
		for j := range m.Tables {
			t := &m.Tables[j]
			for k, sources := range p.sources(m, t) {
				for _, d := range sources {
					if on := &t.Cells[k].On; *on == "" || d.AsOf < *on {
						*on = d.AsOf
					}
				}
			}
		}
	}
}
