package console

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/mitchellh/go-wordwrap"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies"
)

// width is how wide prose is set.
const width = 80

// writeText is for a person: the findings worst first, then where each
// criterion stands, then the verdict, which a terminal leaves in sight.
func writeText(w io.Writer, r Result) error {
	p := &printer{w: w}
	for _, f := range r.Findings {
		p.finding(f, r)
	}
	p.criteria(r)
	p.waivers(r)
	p.verdict(r)
	p.note(r.Note)
	return p.err
}

// printer writes until something fails and then keeps the first error.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err != nil {
		return
	}
	_, p.err = fmt.Fprintln(p.w, diag.Plain(fmt.Sprintf(format, args...)))
}

// prose sets a paragraph below a mark.
func (p *printer) prose(mark, text string) {
	indent := strings.Repeat(" ", len(mark))
	wrapped := wordwrap.WrapString(text, uint(width-len(mark)))
	for i, line := range strings.Split(wrapped, "\n") {
		if i > 0 {
			mark = indent
		}
		p.line("%s%s", mark, line)
	}
}

func (p *printer) finding(f policies.PublishedFinding, r Result) {
	about := strings.Join(f.Criteria, " ")
	if about == "" {
		about = "area"
	}
	p.line("%s  %s  %s", strings.ToUpper(string(f.Severity)), about, f.Rule)
	p.line("  %s:%d:%d  %s", f.Place.File, f.Place.Line, f.Place.Column, f.Subject)
	p.prose("  ", f.Message)
	p.prose("  do: ", f.Remedy)
	p.prose("  why: ", standard(f.Rule, r))
	if f.Waiver != "" {
		p.prose("  waived: ", f.Waiver)
	}
	p.line("")
}

// standard says what kind of standard a rule holds people to.
func standard(rule string, r Result) string {
	for _, c := range r.Checks {
		if c.Rule == rule {
			return c.Standing.Words() + ". " + c.Standard
		}
	}
	return ""
}

func (p *printer) criteria(r Result) {
	if p.err != nil {
		return
	}
	t := tabwriter.NewWriter(p.w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(t, "criterion\tour grade\tevidence supports\treadiness\topen findings")
	for _, c := range r.Criteria {
		grade := c.SelfGrade
		if grade == "" {
			grade = "none yet"
		}
		fmt.Fprintf(t, "%s %s\t%s\t%s\t%s\t%d\n", c.ID, diag.Plain(c.Short),
			diag.Plain(grade), diag.Plain(c.Supported), words(c.Readiness), c.Findings)
	}
	p.err = t.Flush()
	p.line("")
}

func (p *printer) waivers(r Result) {
	for _, w := range r.Waivers {
		p.prose("waiver ", fmt.Sprintf("%s (%s on %s, until %s): %s. %s", w.ID,
			w.Rule, w.Subject, long(w.Expires), w.State, w.Reason))
	}
	if len(r.Waivers) > 0 {
		p.line("")
	}
}

// note is what an area says of itself, such as that it is invented.
func (p *printer) note(text string) {
	if text != "" {
		p.prose("", text)
	}
}

// verdict counts what was found and what was looked at: silence alone must
// not read as an all-clear.
func (p *printer) verdict(r Result) {
	p.line("%s, as at %s, against %s: %s", r.Area, long(r.AsOf), r.Framework,
		words(r.Readiness))
	var counts []string
	for _, c := range r.Counts {
		if c.Findings > 0 {
			counts = append(counts, fmt.Sprintf("%d %s", c.Findings, c.Severity))
		}
	}
	found := "no open findings"
	if len(counts) > 0 {
		found = fmt.Sprintf("%s (%s)", Plural(r.Open(), "open finding"),
			strings.Join(counts, ", "))
	}
	p.line("%s from %s on %s; %d waived", found, Plural(len(r.Checks), "check"),
		Plural(r.Judged, "thing"), r.Waived)
	var idle []string
	for _, c := range r.Checks {
		if c.Judged == 0 {
			idle = append(idle, c.Rule)
		}
	}
	if len(idle) > 0 {
		p.prose("not judged, for want of anything to judge: ", strings.Join(idle, ", "))
	}
}

// words says a readiness as people do.
func words(r policies.Readiness) string {
	return strings.ReplaceAll(string(r), "-", " ")
}

// Plural counts things in words: 1 check, 2 checks.
func Plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// long writes a day for people; what is no day stays as it is.
func long(day string) string {
	d, err := framework.ParseDate(day)
	if err != nil {
		return day
	}
	return d.Long()
}
