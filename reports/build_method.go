package reports

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies"
)

// soon is how many days ahead a board wants to hear of a waiver's end.
const soon = 92

func waiverOf(w *policies.PublishedWaiver) Waiver {
	return Waiver{w.ID, w.Rule, w.Subject, w.Reason, w.ApprovedBy, w.From, w.Expires, w.State}
}

// expiring lists the waivers that a board should renew or let go.
func (b *builder) expiring() []Waiver {
	limit := ""
	if day, err := framework.ParseDate(b.pub.AsOf); err == nil {
		limit = day.AddDays(soon).String()
	}
	return which(each(b.pub.Waivers, waiverOf), func(w *Waiver) bool {
		return w.Expires <= limit
	})
}

func (b *builder) method() Method {
	out := Method{
		Rules: len(b.pub.Checks), Changed: []Limit{},
		Waivers: each(b.pub.Waivers, waiverOf),
		Checks: each(b.pub.Checks, func(c *policies.PublishedCheck) Check {
			return Check{c.Rule, c.Title, c.Standing, c.Standard, c.Remedy,
				c.Judged, c.Judges, c.Findings, c.Local}
		}),
	}
	for _, c := range b.pub.Checks {
		out.Judged += c.Judged
		out.Local += one(c.Local)
		for _, l := range c.Thresholds {
			value, normal := fmt.Sprint(l.Value), fmt.Sprint(l.Default)
			if l.Reason != "" || value != normal {
				out.Changed = append(out.Changed,
					Limit{c.Rule, l.Name, l.Unit, value, normal, l.Reason})
			}
		}
	}
	out.Unchecked, out.Licences = b.unchecked(), b.licences()
	return out
}

// licences are how the licences of releases ask to be named, each once: what
// follows the colon names the release, which the data chapter does.
func (b *builder) licences() []string {
	var out []string
	for _, r := range b.releases() {
		head, _, _ := strings.Cut(r.Licence, ":")
		out = append(out, strings.TrimSuffix(head, "."))
	}
	return unique(out)
}

// unchecked reports whether any text is still to be confirmed.
func (b *builder) unchecked() bool {
	f := b.pub.Framework
	return f.National != nil && f.National.ToBeChecked ||
		slices.ContainsFunc(f.Steps, func(s policies.PublishedStep) bool { return s.ToBeChecked }) ||
		slices.ContainsFunc(b.pub.Criteria, func(c policies.PublishedCriterion) bool { return c.ToBeChecked }) ||
		slices.ContainsFunc(b.pub.Documents, func(d policies.PublishedRequest) bool { return d.ToBeChecked })
}

func (b *builder) national() *National {
	n := b.pub.Framework.National
	if n == nil {
		return nil
	}
	out := &National{Method: n.Method, Reports: n.Reports, From: n.From, To: n.To,
		ToBeChecked: n.ToBeChecked}
	claims := map[string]int{}
	for _, c := range b.pub.Claims {
		claims[c.Criterion] += one(c.Kind == development)
	}
	out.Themes = each(n.Themes, func(t *policies.PublishedNationalTheme) NationalTheme {
		theme := NationalTheme{Title: t.Title, Percent: t.InRecommendations,
			Criteria: some(t.Criteria)}
		for _, id := range unique(t.Criteria) {
			theme.Claims += claims[id]
		}
		return theme
	})
	slices.SortStableFunc(out.Themes, func(x, y NationalTheme) int {
		return y.Percent - x.Percent
	})
	return out
}
