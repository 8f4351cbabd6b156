package sen2

// tree judges a record and all below it by the rules for every record.
func (j *judging) tree(r *record, n int) {
	j.required(r, n)
	j.written(r, n)
	j.kinds(r, n)
	for _, m := range r.module.kids {
		if m.Most > 0 && r.count(m) > 0 {
			j.tally("V3").count(r.count(m) <= m.Most && ranked(r, m), n)
		}
	}
	if r.module == j.named || r.module == j.attended {
		j.tally("V14").count(r.somewhere(), n)
	}
	if r.module == j.attended {
		j.follows(&r.values[j.entry.field], &r.values[j.leaving.field], n)
	}
	for _, kid := range r.kids {
		j.tree(kid, n)
	}
}

// ranked tells whether records of a module are first and second, or one is first.
func ranked(r *record, m *module) bool {
	if m.rank < 0 {
		return true
	}
	seen := map[string]bool{}
	for _, kid := range r.kids {
		if kid.module == m && seen[kid.rank()] {
			return false
		}
		if kid.module == m {
			seen[kid.rank()] = true
		}
	}
	return seen["1"]
}

// somewhere tells whether a placement has a number or a setting.
func (r *record) somewhere() bool {
	for _, name := range []string{"URN", "UKPRN", "SENSetting"} {
		if i, ok := r.module.element[name]; ok && r.values[i].state != blank {
			return true
		}
	}
	return false
}

// required judges V2 for a record and all below it.
func (j *judging) required(r *record, request int) {
	t := j.tally("V2")
	for i := range r.module.fields {
		if f := &r.module.fields[i]; f.required && f.asked {
			t.count(r.values[i].state != blank, request)
		}
	}
	for _, m := range r.module.kids {
		if m.Required {
			t.count(r.count(m) > 0, request)
		}
	}
}

// written judges V1 and V4: how values are written, and codes.
func (j *judging) written(r *record, request int) {
	texts, codes := j.tally("V1"), j.tally("V4")
	for i := range r.values {
		f, v := &r.module.fields[i], &r.values[i]
		switch {
		case v.state == blank:
		case f.Type == "code":
			codes.count(v.state == good, request)
		case f.Type != "text" || f.pattern != nil:
			texts.count(v.state == good, request)
		}
	}
}

// kinds counts the codes of V17 that say nothing: too many of them are asked
// about.
func (j *judging) kinds(r *record, request int) {
	parts := j.parts["V17"]
	one := func(t *tally, at place, others ...string) {
		if r.module.at != at.module || r.values[at.field].state != good {
			return
		}
		said := r.values[at.field].text
		t.count(said != others[0] && said != others[len(others)-1], request)
	}
	one(parts[0], j.reason, "9")
	one(parts[1], j.setting, "OTH", "NIEO")
	one(parts[2], j.source, "5")
}
