package sen2

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// ageBand fills a column with the band of a person's age on a day.
func (s *schema) ageBand(ages *evidence.SEN2Ages, on framework.Date) func(*writing) string {
	born := s.place(s.person.ID, ages.From)
	return func(w *writing) string {
		v := at(w.first, born)
		if v.state != good || v.day.After(on) {
			return ""
		}
		age := years(v.day, on)
		for _, band := range ages.Bands {
			if band.To == 0 || age <= band.To {
				return band.Name
			}
		}
		return ""
	}
}

// years are those that were completed; who was born on 29 February is a year
// older on 1 March.
func years(born, on framework.Date) int {
	by, bm, bd := born.Time().Date()
	y, m, d := on.Time().Date()
	age := y - by
	if m < bm || m == bm && d < bd {
		age--
	}
	return age
}

// setting fills a column with the kind of the setting attended.
func (s *schema) setting(settings *evidence.SEN2Settings) func(*writing) string {
	kinds := make([]place, len(settings.Kinds))
	for i, kind := range settings.Kinds {
		kinds[i] = s.place(settings.Module, kind.When)
	}
	otherwise := s.place(settings.Module, settings.Otherwise)
	return func(w *writing) string {
		for i, p := range kinds {
			if v := at(w.first, p); v.state == good && v.text != "0" {
				return settings.Kinds[i].Name
			}
		}
		if v := at(w.first, otherwise); v.state == good {
			return v.text
		}
		return ""
	}
}
