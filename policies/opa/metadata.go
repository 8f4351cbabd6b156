package opa

import (
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies"
)

// Every rule is a package below rulesPath, a workspace's own below localPath.
var (
	rulesPath = ast.MustParseRef("data.sef.rules")
	localPath = ast.MustParseRef("data.sef.rules.local")
	localLib  = ast.MustParseRef("data.sef.lib.local")
)

// custom is the part of a rule's metadata that is ours.
type custom struct {
	ID          string            `json:"id"`
	Judges      string            `json:"judges"`
	Severity    policies.Severity `json:"severity"`
	Criteria    criteria          `json:"criteria"`
	Status      policies.Standing `json:"status"`
	Standard    string            `json:"standard"`
	Remedy      string            `json:"remedy"`
	MistakenFor string            `json:"mistaken_for"`
	Unwaivable  bool              `json:"unwaivable"`
	ValidFrom   framework.Date    `json:"valid_from"`
	ValidTo     framework.Date    `json:"valid_to"`
	Thresholds  []threshold       `json:"thresholds"`
}

type threshold struct {
	Name    string `json:"name"`
	Says    string `json:"says"`
	Unit    string `json:"unit"`
	Default any    `json:"default"`
}

// criteria is the word all, or a list.
type criteria []string

func (c *criteria) UnmarshalJSON(text []byte) error {
	if string(text) == `"all"` {
		*c = nil
		return nil
	}
	err := json.Unmarshal(text, (*[]string)(c))
	if err == nil && len(*c) == 0 {
		return errors.New("criteria is the word all, or a list that is not empty")
	}
	return err
}

// owned leaves out a workspace's modules that would add to a shipped package,
// and says so: a rule that can be added to can be softened unseen.
func owned(modules []module) ([]module, diag.Diagnostics) {
	var kept []module
	var diags diag.Diagnostics
	for _, m := range modules {
		path := m.parsed.Package.Path
		if !m.local || path.HasPrefix(localPath) || path.HasPrefix(localLib) {
			kept = append(kept, m)
			continue
		}
		diags = append(diags, diag.Error(rangeOf(m.parsed.Package.Location),
			"Package not your own", "A workspace's rules stand in packages "+
				"below sef.rules.local, their helpers below sef.lib.local. "+
				"Rename %s.", strings.TrimPrefix(path.String(), "data.")))
	}
	return kept, diags
}

// collectRules reads the metadata of every rule package and sorts the rules
// by id.
func (p *Policies) collectRules(modules []module) diag.Diagnostics {
	var diags diag.Diagnostics
	for _, m := range modules {
		if m.parsed.Package.Path.HasPrefix(rulesPath) {
			r, ds := ruleOf(m)
			diags = append(diags, ds...)
			p.rules = append(p.rules, r)
		}
	}
	slices.SortFunc(p.rules, func(a, b rule) int { return strings.Compare(a.ID, b.ID) })
	return append(diags, p.duplicates()...)
}

func (p *Policies) duplicates() diag.Diagnostics {
	var diags diag.Diagnostics
	for i := 1; i < len(p.rules); i++ {
		a, b := p.rules[i-1], p.rules[i]
		if a.ID == b.ID {
			diags = append(diags, diag.Duplicate("rule", a.ID, a.at, b.at))
		}
	}
	return diags
}

// ruleOf reads one rule. The id of a rule is its package, said with a slash
// and hyphens.
func ruleOf(m module) (rule, diag.Diagnostics) {
	path := m.parsed.Package.Path
	at := rangeOf(m.parsed.Package.Location)
	r := rule{path: path, at: at, Rule: policies.Rule{
		ID: idOf(path), Local: m.local,
		Place: policies.Place{File: m.file, Line: at.Start.Line, Column: at.Start.Column},
	}}
	note := annotation(m.parsed)
	if note == nil {
		return r, diag.Diagnostics{diag.Error(at, "Rule without metadata",
			"The rule %s has no METADATA comment above its package. Add one "+
				"with title and custom id, severity, status and remedy.", r.ID)}
	}
	var c custom
	if err := reread(note.Custom, &c); err != nil {
		return r, diag.Diagnostics{diag.Error(at, "Unsuitable metadata",
			"The custom metadata of %s cannot be read: %s. Correct it.", r.ID, err)}
	}
	r.fill(note, c)
	return r, r.check(c, at)
}

func (r *rule) fill(note *ast.Annotations, c custom) {
	r.Title, r.Description = note.Title, note.Description
	r.Judges, r.Severity, r.Criteria = c.Judges, c.Severity, c.Criteria
	r.Standing, r.Standard = c.Status, c.Standard
	r.Remedy, r.MistakenFor = c.Remedy, c.MistakenFor
	r.Unwaivable, r.ValidFrom, r.ValidTo = c.Unwaivable, c.ValidFrom, c.ValidTo
	for _, t := range c.Thresholds {
		r.Thresholds = append(r.Thresholds, policies.Limit{Name: t.Name,
			Says: t.Says, Unit: t.Unit, Default: t.Default, Value: t.Default})
	}
}

// check demands everything that a finding shows of its rule.
func (r *rule) check(c custom, at diag.Range) diag.Diagnostics {
	var diags diag.Diagnostics
	wrong := func(advice string, args ...any) {
		diags = append(diags, diag.Error(at, "Unsuitable metadata", advice, args...))
	}
	if c.ID != r.ID {
		wrong("The metadata names the rule %q, and its package makes it %q. "+
			"Make them agree.", c.ID, r.ID)
	}
	if !ruleID.MatchString(r.ID) {
		wrong("%q cannot be the id of a rule. A rule's package is "+
			"sef.rules.local.name, with small letters, digits and underscores.", r.ID)
	}
	for name, text := range map[string]string{"title": r.Title,
		"custom.judges": r.Judges, "custom.standard": r.Standard,
		"custom.remedy": r.Remedy} {
		if strings.TrimSpace(text) == "" {
			wrong("The metadata of %s lacks %s. Add it.", r.ID, name)
		}
	}
	if !slices.Contains(policies.Severities(), r.Severity) {
		wrong("The severity of %s is %q. Use critical, high, medium, low or info.",
			r.ID, r.Severity)
	}
	if r.Standing.Words() == "" {
		wrong("The status of %s is %q. Use ST, SG, QS, NA, SP or PD.",
			r.ID, r.Standing)
	}
	return append(diags, r.checkThresholds(at)...)
}

// ruleID is family and name. Deeper packages are refused, because the limits of
// one rule would stand in the place of another's.
var ruleID = regexp.MustCompile(`^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$`)

func (r *rule) checkThresholds(at diag.Range) diag.Diagnostics {
	var diags diag.Diagnostics
	seen := map[string]bool{}
	for _, t := range r.Thresholds {
		if seen[t.Name] {
			diags = append(diags, diag.Error(at, "Unsuitable threshold",
				"The threshold %q of %s is declared twice. Keep one.", t.Name, r.ID))
		}
		seen[t.Name] = true
		if typeName(t.Default) == "" || t.Name == "" {
			diags = append(diags, diag.Error(at, "Unsuitable threshold",
				"The threshold %q of %s needs a name and a default that is a "+
					"number, true or false, or a word.", t.Name, r.ID))
		}
	}
	return diags
}

// annotation finds the METADATA comment of a package.
func annotation(m *ast.Module) *ast.Annotations {
	for _, a := range m.Annotations {
		if a.Scope == "package" {
			return a
		}
	}
	return nil
}

// idOf says a package as a rule id.
func idOf(path ast.Ref) string {
	var parts []string
	for _, term := range path[len(rulesPath):] {
		word, _ := term.Value.(ast.String)
		parts = append(parts, strings.ReplaceAll(string(word), "_", "-"))
	}
	return strings.Join(parts, "/")
}

// reread moves a loosely typed value into a struct and refuses unknown names.
func reread(from any, into any) error {
	text, err := json.Marshal(from)
	if err != nil {
		return err
	}
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.DisallowUnknownFields()
	return d.Decode(into)
}
