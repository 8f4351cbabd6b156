package policies

import (
	"fmt"
	"math"
	"reflect"
	"strconv"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// Publish turns an assessment into what may leave the program: reports, formats
// and logs take a [Publication] and nothing else.
//
// Numbers about children were published before anything was judged by them;
// see package figures. The other values in findings count items of the register
// (documents, actions, days), never children, so they are written as they are.
func Publish(a *Assessment) (*Publication, error) {
	p := publisher{a: a, w: a.Workspace, places: placesOf(a.Workspace)}
	findings, err := p.findings()
	if err != nil {
		return nil, fmt.Errorf("publishing: %w", err)
	}
	criteria, err := p.criteria()
	if err != nil {
		return nil, fmt.Errorf("publishing: %w", err)
	}
	out := &Publication{
		Format: Format, AsOf: p.w.Area.AsOf.String(), Disclosure: string(p.w.Disclosure.Profile),
		Area: p.area(), Framework: p.framework(), Readiness: a.Readiness,
		Overall:  p.selfGrade(evidence.Overall),
		Partners: p.partners(), Boards: p.boards(), SEF: p.sef(),
		Criteria: criteria, Findings: findings, Claims: p.claims(),
		Evidence: p.evidence(), Inspections: p.inspections(),
		PriorFindings: p.priorFindings(), Actions: p.actions(),
		Documents: p.documents(), Meetings: p.meetings(),
		Rehearsals: p.rehearsals(), Waivers: p.waivers(),
		Measures: p.measures(), Checks: p.checks(),
		Figures: *a.Figures,
	}
	if a.Scanned.Labels != nil {
		withhold(reflect.ValueOf(out), a.Scanned.Labels)
	}
	return out, nil
}

type publisher struct {
	a      *Assessment
	w      *evidence.Workspace
	places places
}

// findings fills the messages.
func (p publisher) findings() ([]PublishedFinding, error) {
	out := make([]PublishedFinding, len(p.a.Findings))
	for i := range p.a.Findings {
		f := &p.a.Findings[i]
		rule, _ := find(p.a.Rules, f.Rule)
		values, err := publishValues(f.Values)
		if err != nil {
			return nil, fmt.Errorf("the finding %s: %w", f.Key(), err)
		}
		out[i] = PublishedFinding{
			Key: f.Key(), Rule: f.Rule, Severity: f.Severity, Level: f.Level,
			Standing: rule.Standing, Subject: f.Subject,
			Criteria: some(f.Criteria), Partner: f.Partner, Group: f.Group,
			Message: fill(f.Message, values), Values: values,
			Remedy: rule.Remedy, Place: f.Place,
		}
		if f.Waiver != nil {
			out[i].Waiver = f.Waiver.ID
		}
	}
	return out, nil
}

func publishValues(values map[string]Value) (map[string]string, error) {
	out := make(map[string]string, len(values))
	for name, v := range values {
		text, err := publishValue(v)
		if err != nil {
			return nil, fmt.Errorf("the value %s: %w", name, err)
		}
		out[name] = text
	}
	return out, nil
}

// publishValue writes one value in words.
func publishValue(v Value) (string, error) {
	switch v.Kind {
	case TextValue:
		return v.Text, nil
	case ListValue:
		return list(v.List), nil
	case DateValue:
		d, err := framework.ParseDate(v.Text)
		return d.Long(), err
	case FigureValue:
		return inUnit(v.Number.Reveal(), v.Unit), nil
	case ItemsValue:
		return number(v.Number.Reveal()), nil
	case PercentValue:
		return number(v.Number.Reveal()) + "%", nil
	case AtMostValue:
		return atMost + number(v.Number.Reveal()) + "%", nil
	case DaysValue:
		return counted(v.Number.Reveal(), "day"), nil
	case WeeksValue:
		return counted(v.Number.Reveal(), "week"), nil
	case MonthsValue:
		return counted(v.Number.Reveal(), "month"), nil
	}
	return "", fmt.Errorf("unknown kind %q", v.Kind)
}

// inUnit writes a figure as its measure counts.
func inUnit(n float64, unit evidence.Unit) string {
	switch unit {
	case "percent":
		return number(n) + "%"
	case "weeks":
		return counted(n, "week")
	}
	return number(n)
}

// number writes at most one decimal, rounded half up.
func number(n float64) string {
	return strconv.FormatFloat(math.Floor(n*10+0.5)/10, 'f', -1, 64)
}

func counted(n float64, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return number(n) + " " + unit + "s"
}

// some makes a list that is never null in JSON.
func some[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}
