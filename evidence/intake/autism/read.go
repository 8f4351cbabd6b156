package autism

import (
	"cmp"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

// Options are what the file does not say.
type Options struct {
	// Areas are the codes to read beside England: of ICBs, sub-ICB locations,
	// regions and providers, such as QWU or B2M3M.
	Areas []string
	// PublishedOn is the day of publication, which no file has. It is needed.
	PublishedOn framework.Date
}

// Read takes the comparators out of a file: those of every month in it, for
// England and the areas asked for, as far as they stand there; a release has a
// file for each level. What it left as it was is in the notes. With an error
// among the diagnostics there are no comparators.
func (l Layout) Read(f intake.File, o Options) (
	[]evidence.Comparator, []intake.Note, diag.Diagnostics, error,
) {
	r := &reading{layout: l, from: f.Published(), wanted: map[string]bool{},
		asked: intake.AskedFor(o.Areas), at: map[key]int{}}
	for _, c := range l.comparators {
		for _, id := range c.metrics() {
			r.wanted[id] = true
		}
	}
	_, diags, err := r.from.Settle(r.read(o))
	if err != nil || len(diags) > 0 {
		return nil, nil, diags, err
	}
	return r.compared(o.PublishedOn), r.notes(), nil, nil
}

// Recognise tells whether a file is one of these, by its headings and the code
// of a metric. Files on other subjects have the same headings.
func (l Layout) Recognise(files fs.FS, name string) bool {
	r := &reading{layout: l, from: intake.File{Files: files, Name: name}}
	for fields, err := range r.from.Rows() {
		switch {
		case err != nil:
			return false
		case r.places != nil:
			return len(fields) >= r.width &&
				strings.HasPrefix(fields[r.places["metric"]], l.says.Family)
		}
		if r.headings(fields); len(r.diags) > 0 {
			return false
		}
	}
	return false
}

// reading is the work on one file.
type reading struct {
	layout Layout
	from   intake.File
	wanted map[string]bool // metrics
	asked  intake.Asked    // areas

	places  map[string]int // of the columns, by our names
	width   int            // the fields that a row must have
	figures []figure       // in the order of the file
	at      map[key]int
	odd     int // rows whose period is not a whole month
	kept    int
	diags   diag.Diagnostics
}

// figure is one area in one month.
type figure struct {
	key
	name   string
	values map[string]cell // by metric
}

type key struct {
	month framework.Date // its last day
	level string
	area  string
}

// cell is a number, or the reason why there is none.
type cell struct {
	number  float64
	missing evidence.Missing
}

// most mistakes are enough to see what is wrong with a file.
const most = 20

func (r *reading) read(o Options) error {
	row := 0
	for fields, err := range r.from.Rows() {
		if err != nil {
			return err
		}
		switch row++; {
		case row == 1:
			if r.headings(fields); len(r.diags) > 0 {
				return intake.Mistakes(r.diags)
			}
		case len(fields) == 1 && strings.TrimSpace(fields[0]) == "":
		default:
			r.take(row, fields)
		}
		if len(r.diags) == most {
			break
		}
	}
	r.finish(o)
	return intake.Mistakes(r.diags)
}

// headings finds the columns. All that are missing are told at once.
func (r *reading) headings(fields []string) {
	r.places = map[string]int{}
	for _, id := range needed {
		found := 0
		for i, field := range fields {
			if intake.Among(field, r.layout.columns[id].Headings) {
				found++
				r.places[id], r.width = i, max(r.width, i+1)
			}
		}
		name := strings.Join(r.layout.columns[id].Headings, " or ")
		switch {
		case found == 0:
			r.wrong("Missing heading", "The first row of %q has no heading %q. Name a "+
				"file of monthly figures of the autism statistics.", r.from.Name, name)
		case found > 1:
			r.wrong("Heading twice", "The first row of %q has the heading %q more than "+
				"once. Fetch the file again from its publisher.", r.from.Name, name)
		}
	}
}

// filter tells whether a row is compared, and what it is about.
func (r *reading) filter(text func(string) string) (breakdown, bool) {
	if !r.wanted[text("metric")] || !intake.Among(text("within"), r.layout.says.Whole) {
		return breakdown{}, false
	}
	b, known := r.layout.breakdowns.Find(text("breakdown"))
	if !known {
		return breakdown{}, false
	}
	asked := r.asked.Meets(text("area"))
	return b, asked || b.Level == england
}

// take filters first: most of a file is groups of people within areas.
func (r *reading) take(row int, fields []string) {
	if len(fields) < r.width {
		r.wrong("Row too short", "%q, row %d, ends before the last heading. Fetch the "+
			"file again from its publisher.", r.from.Name, row)
		return
	}
	text := func(id string) string { return strings.TrimSpace(fields[r.places[id]]) }
	b, wanted := r.filter(text)
	if !wanted {
		return
	}
	month, ok := r.month(text("start"), text("end"))
	if !ok {
		r.wrong("Not a month", "%q, row %d, is about another period than one month. Name "+
			"a file of monthly figures.", r.from.Name, row)
		return
	}
	c, ok := r.value(text("metric"), text("value"))
	if !ok {
		r.wrong("Not a figure", "%q, row %d, has something else than a figure for %s. "+
			"Fetch the file again from its publisher.", r.from.Name, row, text("metric"))
		return
	}
	name := text("area_name")
	if b.Label != "" {
		name += " (" + b.Label + ")"
	}
	k := key{month, b.Level, cmp.Or(b.Code, strings.ToUpper(text("area")))}
	if !r.keep(k, name, text("metric"), c) {
		r.wrong("Figure twice", "%q, row %d, gives %s of an area and a month that a row "+
			"above gives otherwise. Fetch the file again from its publisher.",
			r.from.Name, row, text("metric"))
	}
}

// keep files a cell, unless another stands in its place.
func (r *reading) keep(k key, name, metric string, c cell) bool {
	at, ok := r.at[k]
	if !ok {
		at = len(r.figures)
		r.at[k] = at
		r.figures = append(r.figures, figure{key: k, name: name, values: map[string]cell{}})
	}
	before, twice := r.figures[at].values[metric]
	r.figures[at].values[metric] = c
	r.kept++
	return !twice || before == c
}

// month reads a period of one month. A release has had rows that end on the
// day they begin; they are about the month all the same, and counted.
func (r *reading) month(start, end string) (framework.Date, bool) {
	from, ok := day(start)
	to, also := day(end)
	if !ok || !also || from.Time().Day() != 1 {
		return framework.Date{}, false
	}
	last := from.AddMonths(1).AddDays(-1)
	if to.Before(from) || to.After(last) {
		return framework.Date{}, false
	}
	if to != last {
		r.odd++
	}
	return last, true
}

func day(text string) (framework.Date, bool) {
	for _, layout := range []string{"02/01/2006", "2006-01-02"} {
		if t, err := time.Parse(layout, text); err == nil {
			return framework.DateOf(t), true
		}
	}
	return framework.Date{}, false
}

// mostPeople is a count that no population has.
const mostPeople = 1e9

// value reads a count of people or a share in percent.
func (r *reading) value(metric, text string) (cell, bool) {
	if text == "" {
		return cell{missing: evidence.MissingUnavailable}, true
	}
	if why, ok := r.layout.symbols[strings.ToLower(text)]; ok {
		return cell{missing: why}, true
	}
	n, err := strconv.ParseFloat(text, 64)
	most, whole := float64(mostPeople), n == float64(int64(n))
	if r.layout.metrics[metric].Kind == share {
		most, whole = 100, true
	}
	return cell{number: n}, err == nil && n >= 0 && n <= most && whole
}

func (r *reading) wrong(summary, detail string, args ...any) {
	r.diags = append(r.diags, diag.Error(r.from.Place, summary, detail, args...))
}

// finish says what is wrong with the file as a whole.
func (r *reading) finish(o Options) {
	switch {
	case len(r.diags) > 0:
	case len(r.places) == 0:
		r.wrong("No rows", "%q has no rows. Fetch the file again from its publisher.", r.from.Name)
	case len(r.figures) == 0:
		r.wrong("No figures", "%q has no figure that is compared, for England or for an "+
			"area that was asked for. Name the file of the level that is meant, and check "+
			"the codes of the areas.", r.from.Name)
	case o.PublishedOn.IsZero():
		r.wrong("No day of publication", "%q does not say when it was published. Say "+
			"when.", r.from.Name)
	default:
		if last := r.lastMonth(); !o.PublishedOn.After(last) {
			r.wrong("Published too early", "%q would be published on %s, and its last month "+
				"ends on %s. Check which of the two is right.", r.from.Name, o.PublishedOn, last)
		}
	}
}

func (r *reading) lastMonth() framework.Date {
	var last framework.Date
	for _, f := range r.figures {
		if f.month.After(last) {
			last = f.month
		}
	}
	return last
}
