package policies

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// ErrNothingAssessed is returned where no rule looked at anything: silence
// would read as an all-clear.
var ErrNothingAssessed = errors.New("no rule had anything to judge")

// Assess judges a workspace that loaded without mistakes, with the figures that
// were published of its extracts and what was found in its words and files.
// Every rule is evaluated, or an error says which was not and where it stands.
func Assess(ctx context.Context, w *evidence.Workspace, f *figures.Figures, s Scanned, by Evaluator) (*Assessment, error) {
	a := &Assessment{Workspace: w, Figures: f, Scanned: s,
		Input: input.Build(w, f).With(s), Rules: by.Rules()}
	outcome, err := by.Evaluate(ctx, a.Input)
	if err != nil {
		return nil, fmt.Errorf("judging %s: %w", w.Area.ID, err)
	}
	a.Supported, a.Currency = outcome.Supported, outcome.Currency
	if err := a.collect(outcome); err != nil {
		return nil, fmt.Errorf("judging %s: %w", w.Area.ID, err)
	}
	a.applyWaivers()
	sortFindings(a.Findings, w.Framework.CriterionIDs())
	a.settleReadiness()
	return a, nil
}

// collect gathers every rule's findings and refuses an outcome that leaves a
// rule or a subject unaccounted for.
func (a *Assessment) collect(outcome Outcome) error {
	if len(outcome.Results) != len(a.Rules) {
		return fmt.Errorf("%d rules were expected and %d ran",
			len(a.Rules), len(outcome.Results))
	}
	places := placesOf(a.Workspace)
	places.inFiles(&a.Input)
	judged := 0
	for i, rule := range a.Rules {
		result := outcome.Results[i]
		if result.Rule != rule.ID {
			return fmt.Errorf("the rule %s was expected to run and did not", rule.ID)
		}
		judged += result.Judged
		a.Checks = append(a.Checks, Check{rule.ID, result.Judged, len(result.Findings)})
		if err := a.add(rule, result.Findings, places); err != nil {
			return fmt.Errorf("rule %s (%s:%d): %w",
				rule.ID, rule.Place.File, rule.Place.Line, err)
		}
	}
	if judged == 0 {
		return ErrNothingAssessed
	}
	return nil
}

// add completes a rule's findings with what follows from rule and subject.
func (a *Assessment) add(rule Rule, findings []Finding, places places) error {
	seen := map[string]bool{}
	for _, f := range findings {
		f.Rule, f.Severity = rule.ID, worst(f.Severity, rule.SeverityAt(f.Level))
		if !slices.Contains(severities, f.Severity) {
			return fmt.Errorf("a finding on %s has the severity %q", f.Subject, f.Severity)
		}
		if f.Level != Red && f.Level != Amber {
			return fmt.Errorf("a finding on %s has the level %q; levels are red and amber",
				f.Subject, f.Level)
		}
		if err := a.known(f); err != nil {
			return err
		}
		place, ok := places[f.Subject]
		if !ok {
			return fmt.Errorf("a finding names the subject %q, which is nothing "+
				"in the workspace", f.Subject)
		}
		if f.Line > 0 && !strings.HasPrefix(f.Subject, aFile) {
			return fmt.Errorf("a finding on %s has a line, and is about no file", f.Subject)
		}
		place.Line = max(place.Line, f.Line)
		if seen[f.Key()] {
			return fmt.Errorf("two findings share the key %s; give each a group", f.Key())
		}
		seen[f.Key()] = true
		if err := fits(f.Message, f.Values); err != nil {
			return fmt.Errorf("a finding on %s: %w", f.Subject, err)
		}
		f.Place = place
		a.Findings = append(a.Findings, f)
	}
	return nil
}

// known refuses a finding about a criterion or partner that there is not: it
// would count for nobody.
func (a *Assessment) known(f Finding) error {
	for _, id := range f.Criteria {
		if _, ok := a.Workspace.Framework.Criterion(id); !ok {
			return fmt.Errorf("a finding on %s names the criterion %q, which is none",
				f.Subject, id)
		}
	}
	if _, ok := a.Workspace.Partner(f.Partner); f.Partner != "" && !ok {
		return fmt.Errorf("a finding on %s names the partner %q, who is none",
			f.Subject, f.Partner)
	}
	return nil
}

// worst lets a finding be graver than its rule usually is, and never milder.
func worst(raised, usual Severity) Severity {
	if raised == "" || slices.Contains(severities, raised) && usual.AtLeast(raised) {
		return usual
	}
	return raised // graver, or no severity at all, which is refused
}

// settleReadiness reads it off the open findings. What concerns no criterion
// concerns the area.
func (a *Assessment) settleReadiness() {
	a.Readiness = Ready
	a.ReadyBy = map[string]Readiness{}
	for _, id := range a.Workspace.Framework.CriterionIDs() {
		a.ReadyBy[id] = Ready
	}
	for i := range a.Findings {
		f := &a.Findings[i]
		if !f.Open() {
			continue
		}
		r := readiness(f.Severity)
		a.Readiness = worse(a.Readiness, r)
		for _, id := range f.Criteria {
			a.ReadyBy[id] = worse(a.ReadyBy[id], r)
		}
	}
}

func readiness(s Severity) Readiness {
	switch s {
	case Critical, High:
		return NotReady
	case Medium:
		return NearlyReady
	}
	return Ready
}

func worse(a, b Readiness) Readiness {
	for _, r := range []Readiness{NotReady, NearlyReady} {
		if a == r || b == r {
			return r
		}
	}
	return Ready
}
