package framework_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/framework"
)

func shipped(t *testing.T, id string) *framework.Framework {
	t.Helper()
	said, lib := load(t, framework.Shipped())
	if said != "" {
		t.Fatal(said)
	}
	f, ok := lib.Framework(id)
	if !ok {
		t.Fatalf("no framework %q", id)
	}
	return f
}

func TestShippedFrameworks(t *testing.T) {
	_, lib := load(t, framework.Shipped())
	want := []string{"area-send-2016", "area-send-2023"}
	if d := cmp.Diff(want, lib.IDs()); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// Titles are names: a letter changed here is a mistake in every report.
func TestShippedCriteria(t *testing.T) {
	want := []string{
		"E1 children and young people's needs are identified accurately and assessed in a timely and effective way",
		"E2 children, young people and their families participate in decision-making about their individual plans and support",
		"E3 children and young people receive the right help at the right time",
		"E4 children and young people are well prepared for their next steps, and achieve strong outcomes",
		"E5 children and young people are valued, visible and included in their communities",
		"L1 leaders are ambitious for children and young people with SEND",
		"L2 leaders actively engage and work with children, young people and families",
		"L3 leaders have an accurate, shared understanding of the needs of children and young people in their local area",
		"L4 leaders commission services and provision to meet the needs and aspirations of children and young people, including commissioning arrangements for those in alternative provision",
		"L5 leaders evaluate services and make improvements",
		"L6 leaders create an environment in which effective practice and multi-agency working can flourish",
	}
	var have []string
	for _, c := range shipped(t, "area-send-2023").Criteria {
		have = append(have, c.ID+" "+c.Title)
	}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// A criterion without these gives nobody anything to answer or to bring.
func TestShippedCriteriaAreComplete(t *testing.T) {
	for _, c := range shipped(t, "area-send-2023").Criteria {
		if n := len(c.Prompts); n < 4 || n > 7 {
			t.Errorf("%s has %d prompts, want 4 to 7", c.ID, n)
		}
		for _, p := range c.Prompts {
			if !strings.HasSuffix(p, "?") {
				t.Errorf("%s: %q is no question", c.ID, p)
			}
		}
		for _, s := range []framework.Sector{
			framework.Education, framework.Health, framework.SocialCare,
		} {
			if !slices.Contains(c.Sectors, s) {
				t.Errorf("%s expects nothing from %s", c.ID, s)
			}
		}
		if len(c.Kinds) < 3 {
			t.Errorf("%s has %d kinds of evidence, want three", c.ID, len(c.Kinds))
		}
		if n := len(strings.Fields(c.Short)); n < 1 || n > 7 {
			t.Errorf("%s has the heading %q", c.ID, c.Short)
		}
		voice := framework.VoiceExpected
		if strings.HasPrefix(c.ID, "E") {
			voice = framework.VoiceRequired
		}
		if c.Voice != voice {
			t.Errorf("%s has voice %q, want %q", c.ID, c.Voice, voice)
		}
		if c.Status == "" || c.Source == "" {
			t.Errorf("%s does not say where it comes from", c.ID)
		}
	}
}

// What has still to be compared with the handbook says so.
func TestShippedStatus(t *testing.T) {
	f := shipped(t, "area-send-2023")
	have := map[string]framework.Status{"cases": f.Cases.Status,
		"recommendations": f.Recommendations.Status}
	for _, c := range f.Criteria {
		have["criterion "+c.ID] = c.Status
	}
	for _, s := range f.Scale.Steps {
		have["step "+s.ID] = s.Status
	}
	for _, d := range f.Documents {
		have["document "+d.ID] = d.Status
	}
	for _, v := range f.Versions {
		have["version "+v.Label] = v.Status
	}
	for _, c := range f.Clocks {
		for _, task := range c.Tasks {
			have["task "+task.ID] = task.Status
		}
	}
	verified := []string{
		"criterion E1", "criterion E2", "criterion E3", "criterion E4",
		"criterion E5", "criterion L1", "criterion L2", "criterion L3",
		"criterion L5", "criterion L6",
		"document commissioning-arrangements",
		"step inconsistent", "step typically-positive",
		"version 2022-11-29", "version 2025-06-06", "version 2025-07-07",
	}
	for name, status := range have {
		want := framework.Check
		if slices.Contains(verified, name) {
			want = framework.Verified
		}
		if status != want {
			t.Errorf("%s has status %q, want %q", name, status, want)
		}
	}
	for _, name := range append(verified, "criterion L4", "step systemic-failings",
		"task priority-action-plan", "document sef", "version 2024-04-05") {
		if _, ok := have[name]; !ok {
			t.Errorf("there is no %s", name)
		}
	}
}

func TestShippedScale(t *testing.T) {
	var have []string
	for _, s := range shipped(t, "area-send-2023").Scale.Steps {
		have = append(have, s.ID+" "+string(s.Supports))
		if s.Meaning == "" || s.NextInspection == "" || len(s.Follows) == 0 {
			t.Errorf("step %s does not say what it means or brings", s.ID)
		}
	}
	want := []string{"typically-positive strong", "inconsistent mixed", "systemic-failings weak"}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	for _, s := range shipped(t, "area-send-2016").Scale.Steps {
		if s.Supports != "" {
			t.Errorf("2016: step %s supports %s, and letters gave no grade", s.ID, s.Supports)
		}
	}
}

func TestShippedRecommendations(t *testing.T) {
	f := shipped(t, "area-send-2023")
	r := f.Recommendations
	if r.Reports != 56 || r.Period.From.String() != "2023-05-01" || r.Period.To.String() != "2026-01-31" {
		t.Errorf("%d reports from %s to %s", r.Reports, r.Period.From, r.Period.To)
	}
	have := map[string][2]int{}
	for _, theme := range r.Themes {
		have[theme.ID] = [2]int{theme.InRecommendation, theme.InDoBetter}
		if len(theme.Criteria) == 0 {
			t.Errorf("theme %s belongs to no criterion", theme.ID)
		}
	}
	want := map[string][2]int{
		"ehc-plan-quality":              {75, 75},
		"impact-and-quality-assurance":  {66, 93},
		"waiting-times":                 {61, 84},
		"neurodevelopmental-pathway":    {52, 75},
		"social-care-contribution":      {52, 71},
		"preparing-for-adulthood":       {50, 55},
		"annual-reviews":                {48, 39},
		"governance-and-accountability": {48, 59},
		"ehc-timeliness":                {46, 32},
		"joint-commissioning":           {41, 64},
		"co-production-and-voice":       {36, 50},
		"local-offer-and-communication": {34, 52},
		"camhs":                         {32, 61},
		"data-and-information-sharing":  {32, 34},
		"alternative-provision":         {27, 50},
		"speech-and-language-therapy":   {27, 50},
	}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

func TestShippedCrosswalk(t *testing.T) {
	crosswalk, ok := shipped(t, "area-send-2023").Crosswalk("area-send-2016")
	if !ok {
		t.Fatal("no crosswalk")
	}
	want := map[string]struct {
		relation framework.Relation
		main     []string // the criteria that share the question's subject
		also     []string // letters put findings on these under it too
	}{
		"A": {framework.Close, []string{"E1"}, []string{"E3", "E4"}},
		"B": {framework.Split, []string{"E1", "E2", "E3", "L4"},
			[]string{"L1", "L2", "L3", "L5", "L6", "E4", "E5"}},
		"C": {framework.Split, []string{"E4", "E5"}, []string{"E2", "E3", "L5"}},
		"M": {framework.Partial, []string{"L1", "L2", "L3", "L4", "L5", "L6"},
			[]string{"E1", "E2", "E3", "E4", "E5"}},
	}
	for _, m := range crosswalk.Maps {
		w := want[m.From.Name]
		have := crosswalk.Targets(m.From.Name)
		if d := cmp.Diff(slices.Concat(w.main, w.also), have); d != "" {
			t.Errorf("%s (-want +have):\n%s", m.From, d)
		}
		if m.Relation != w.relation {
			t.Errorf("%s is %s, want %s", m.From, m.Relation, w.relation)
		}
		for _, id := range w.also {
			if !strings.Contains(m.Rationale, id) && m.From.Name != "M" {
				t.Errorf("%s: the rationale does not say why %s", m.From, id)
			}
		}
	}
	if targets := crosswalk.Targets("Z"); targets != nil {
		t.Errorf("Z carries to %v", targets)
	}
}

// The whole notice clock, as a nominated officer would read it.
func TestShippedClocks(t *testing.T) {
	type days struct {
		From, To, Months int
		After            string
	}
	have := map[string]days{}
	for _, c := range shipped(t, "area-send-2023").Clocks {
		for _, task := range c.Tasks {
			d := days{Months: task.Months, After: task.After}
			if task.Days != nil {
				d.From, d.To = task.Days.From, task.Days.To
			}
			have[c.ID+" "+task.ID] = d
		}
	}
	want := map[string]days{
		"notice set-up":                {From: 0, To: 4},
		"notice surveys":               {From: 0, To: 4},
		"notice forum-meeting":         {From: 5, To: 9},
		"notice lines-of-enquiry":      {From: 5, To: 9},
		"notice cases-chosen":          {From: 5, To: 9},
		"notice cases-uploaded":        {From: 0, To: 2, After: "cases-chosen"},
		"notice fieldwork-starts":      {From: 8, To: 8},
		"notice leaders-meeting":       {From: 10, To: 10},
		"notice final-feedback":        {From: 14, To: 14},
		"report priority-action-plan":  {From: 35, To: 50},
		"report strategic-plan":        {},
		"report monitoring-inspection": {Months: 18},
	}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

func TestShippedCases(t *testing.T) {
	c := shipped(t, "area-send-2023").Cases
	if c.Count != 6 || c.UploadDays != 2 {
		t.Errorf("%d cases, %d days", c.Count, c.UploadDays)
	}
	want := map[string]int{"ap": 1, "sen-support": 2}
	if d := cmp.Diff(want, c.AtLeast); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// Lists of children are asked for by inspectors and never kept here.
func TestShippedPersonLevel(t *testing.T) {
	var have []string
	for _, d := range shipped(t, "area-send-2023").Documents {
		if d.PersonLevel {
			have = append(have, d.ID)
		}
		if d.Status == "" || d.Source == "" {
			t.Errorf("%s does not say where it comes from", d.ID)
		}
	}
	if d := cmp.Diff([]string{"person-level-lists"}, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}
