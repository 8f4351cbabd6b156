// Package evidencetest makes workspaces of any size for tests and benchmarks.
//
// The workspaces are invented but shaped like real ones: a dozen partners, a
// file for every fifty items, sentences of the length that people write, and
// references that all lead somewhere. The same size gives the same bytes.
//
//	w, diags, err := evidence.Load(evidencetest.Workspace(10_000), lib, evidence.Options{})
package evidencetest

import (
	"fmt"
	"io/fs"
	"strings"
	"testing/fstest"
)

// perFile is how many blocks stand in one file.
const perFile = 50

// Workspace is a workspace with n items of evidence, a fifth as many claims
// and a fifth as many actions, spread over all partners and criteria of
// area-send-2023.
func Workspace(n int) fs.FS {
	fsys := fstest.MapFS{}
	put(fsys, "sef.hcl", head())
	spread(fsys, "evidence", n, func(i int) string { return item(i, n) })
	spread(fsys, "claims", n/5, func(i int) string { return claim(i, n) })
	spread(fsys, "actions", n/5, action)
	return fsys
}

// spread writes n blocks into files of perFile blocks each.
func spread(fsys fstest.MapFS, name string, n int, block func(int) string) {
	for from := 0; from < n; from += perFile {
		var b strings.Builder
		for i := from; i < min(n, from+perFile); i++ {
			b.WriteString(block(i))
		}
		put(fsys, fmt.Sprintf("evidence/%s-%06d.hcl", name, from), b.String())
	}
}

func put(fsys fstest.MapFS, name, text string) {
	fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
}

// partners are ids with their sectors. The council has two, so its evidence
// has to say which.
var partners = []struct{ id, sectors string }{
	{"local-authority", `"education", "social-care"`},
	{"icb", `"health"`},
	{"parent-carer-forum", `"lived-experience"`},
	{"community-trust", `"health"`},
	{"acute-trust", `"health"`},
	{"mental-health-trust", `"health"`},
	{"public-health", `"health"`},
	{"schools-forum", `"education"`},
	{"college", `"education"`},
	{"early-years", `"education"`},
	{"youth-voice", `"lived-experience"`},
	{"scrutiny", `"oversight"`},
}

var (
	criteria = []string{"E1", "E2", "E3", "E4", "E5",
		"L1", "L2", "L3", "L4", "L5", "L6"}
	kinds = []string{"document", "data", "audit", "survey", "voice",
		"case-study", "observation", "inspection"}
	reaches  = []string{"activity", "output", "outcome", "impact"}
	verdicts = []string{"strength", "development"}
	states   = []string{"not-started", "in-progress", "completed", "cancelled"}
	levels   = []string{"high", "medium", "low"}
)

// pick takes the i-th word, going round.
func pick(words []string, i int) string { return words[i%len(words)] }

func head() string {
	var b strings.Builder
	b.WriteString(`area "bulk" {
  name      = "Bulk"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}

board "board" {
  name           = "The partnership's board"
  interval_weeks = 6
}
`)
	for _, p := range partners {
		fmt.Fprintf(&b, "\npartner %q {\n  name    = \"The %s\"\n  sectors = [%s]\n}\n",
			p.id, strings.ReplaceAll(p.id, "-", " "), p.sectors)
	}
	return b.String()
}

// day spreads dates over the two years before the last.
func day(i int) string {
	return fmt.Sprintf("%d-%02d-%02d", 2023+i%2, 1+i/2%12, 1+i/24%28)
}

// recent is a day in the ten months before the area's own, but for one item in
// eight, which nobody has refreshed.
func recent(i int) string {
	if i%8 == 0 {
		return day(i)
	}
	month := 8 + i/8%10 // from September 2024 to June 2025
	return fmt.Sprintf("%d-%02d-%02d", 2024+month/12, 1+month%12, 1+i/80%28)
}

func item(i, n int) string {
	p := partners[i%len(partners)]
	sector, derived := "", ""
	if p.id == "local-authority" {
		sector = "  sector   = \"education\"\n"
	}
	if i%10 == 9 {
		derived = fmt.Sprintf("  derived_from = [\"item-%d\"]\n", i-1)
	}
	return fmt.Sprintf(`
evidence "item-%d" {
  title    = "%s, reading %d"
  partner  = "%s"
%s  kind     = "%s"
  shows    = "%s"
  criteria = ["%s", "%s"]
  covers   = { from = "2022-09-01", to = "%s" }
  dated    = "%s"
  says     = "%s"
  limits   = "%s"
  source   = "Report %d to the board, page %d"
%s}
`, i, pick(titles, i), i, p.id, sector, pick(kinds, i), pick(reaches, i/3),
		pick(criteria, i), pick(criteria, i+4), recent(i), recent(i),
		pick(sentences, i)+" "+pick(sentences, i/2+3), pick(limits, i),
		i, 1+i%40, derived)
}

func claim(i, n int) string {
	return fmt.Sprintf(`
claim "claim-%d" {
  criterion = "%s"
  kind      = "%s"
  statement = "%s"
  impact    = "%s"
  evidence  = ["item-%d", "item-%d", "item-%d"]
  actions   = ["action-%d"]
}
`, i, pick(criteria, i), pick(verdicts, i), pick(sentences, i+1),
		pick(sentences, i+5), i, (i*5+1)%n, (i*5+2)%n, i)
}

func action(i int) string {
	status, extra := pick(states, i), ""
	if status == "completed" {
		extra = fmt.Sprintf("  completed_on = \"%s\"\n", day(i))
	}
	return fmt.Sprintf(`
action "action-%d" {
  title      = "%s"
  lead       = "%s"
  owner_role = "Service lead"
  addresses  = ["claim.claim-%d", "criterion.%s"]
  start      = "2022-09-01"
  due        = "%s"
  priority   = "%s"
  status     = "%s"
%s  update "%s" {
    says = "%s"
  }
}
`, i, pick(titles, i+2), partners[i%len(partners)].id, i, pick(criteria, i),
		day(i+5), pick(levels, i), status, extra, day(i), pick(sentences, i+2))
}
