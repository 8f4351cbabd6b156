package chs

import (
	"io/fs"
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Folder is where the words stand in the library.
const Folder = "chs"

// Layout is how the publisher writes the workbook: its services, and the words
// by which tables, columns and organisations are known. [Library] reads the
// shipped one; the zero value reads nothing.
type Layout struct {
	says        says
	services    map[Audience]intake.Names[Service]
	listed      []Service
	marks       []audience
	footprints  intake.Names[footprint]
	labels      map[Footprint]string
	codes       map[Footprint]string
	symbols     map[string]evidence.Missing
	comparators []comparator
}

// Service is one line of the publication.
type Service struct {
	Audience     Audience   `hcl:"audience,label"`
	ID           string     `hcl:"id,label"`
	Label        string     `hcl:"label"`                  // as published, without the mark of its audience
	Also         []string   `hcl:"also,optional"`          // other ways to write it
	Group        string     `hcl:"service_group,optional"` // our word for the kind of service, for children
	NationalOnly bool       `hcl:"national_only,optional"` // published for England alone, without bands
	Place        diag.Range `hcl:",place"`
}

// Audience is whose service it is.
type Audience string

// Words lists the closed set.
func (Audience) Words() []string { return []string{Children, Adults} }

// The audiences.
const (
	Children = "children"
	Adults   = "adults"
)

// Footprint is whom a figure covers. It is never a council's area.
type Footprint string

// The footprints.
const (
	England  Footprint = "england"
	Region   Footprint = "region"
	ICB      Footprint = "icb"
	Provider Footprint = "provider"
)

// Words lists the closed set.
func (Footprint) Words() []string {
	return []string{string(England), string(Region), string(ICB), string(Provider)}
}

// says is what stands in the workbook, in the publisher's words.
type says struct {
	Source    string     `hcl:"source"`
	Total     []string   `hcl:"total"`     // how the title of the table of totals begins
	Band      []string   `hcl:"band"`      // and those of the tables of bands
	Published []string   `hcl:"published"` // beside the day of publication
	Revised   []string   `hcl:"revised"`
	Contents  []string   `hcl:"contents"` // how a line of the list of contents begins
	Type      []string   `hcl:"type"`     // headings of the columns
	Code      []string   `hcl:"code"`
	Name      []string   `hcl:"name"`
	Place     diag.Range `hcl:",place"`
}

type audience struct {
	ID    Audience   `hcl:"id,label"`
	Mark  string     `hcl:"mark"` // before the label of each service
	Place diag.Range `hcl:",place"`
}

type footprint struct {
	ID    Footprint  `hcl:"id,label"`
	Words []string   `hcl:"words"`
	Label string     `hcl:"label,optional"`
	Code  string     `hcl:"code,optional"` // where the workbook has none
	Place diag.Range `hcl:",place"`
}

type symbol struct {
	Text    string           `hcl:"text,label"`
	Missing evidence.Missing `hcl:"missing"`
	Place   diag.Range       `hcl:",place"`
}

type comparator struct {
	Measure   string     `hcl:"measure,label"`
	Unit      string     `hcl:"unit"`
	OverWeeks int        `hcl:"over_weeks,optional"`
	Place     diag.Range `hcl:",place"`
}

// file is the grammar of the library's folder.
type file struct {
	Publications []says       `hcl:"publication,block"`
	Services     []Service    `hcl:"service,block"`
	Audiences    []audience   `hcl:"audience,block"`
	Footprints   []footprint  `hcl:"footprint,block"`
	Symbols      []symbol     `hcl:"symbol,block"`
	Comparators  []comparator `hcl:"comparator,block"`
}

// Library reads the layout in the chs folder of a library, such as
// [evidence.Shipped]. A library without one is a mistake: whoever knows no
// services finds none.
func Library(fsys fs.FS) (Layout, diag.Diagnostics, error) {
	var all file
	diags, err := source.DecodeFolder(fsys, Folder, source.Files{}, &all)
	if err != nil {
		return Layout{}, nil, err
	}
	if len(all.Publications) != 1 || len(all.Services) == 0 {
		diags = append(diags, diag.Error(diag.InFile(Folder), "No layout of the workbook",
			"The library says in one block named publication, and in blocks "+
				"named service, how the workbook on community waits is laid out. "+
				"Write them."))
		return Layout{}, diag.Sort(diags), nil
	}
	l := Layout{says: all.Publications[0], marks: all.Audiences, listed: all.Services,
		comparators: all.Comparators, services: map[Audience]intake.Names[Service]{},
		footprints: intake.Names[footprint]{}, symbols: map[string]evidence.Missing{},
		labels: map[Footprint]string{}, codes: map[Footprint]string{}}
	diags = append(diags, l.addServices(all.Services)...)
	diags = append(diags, l.addFootprints(all.Footprints)...)
	for _, s := range all.Symbols {
		l.symbols[s.Text] = s.Missing
	}
	return l, diag.Sort(diags), nil
}

// addServices files each service under all its names.
func (l *Layout) addServices(services []Service) diag.Diagnostics {
	var diags diag.Diagnostics
	for _, s := range services {
		if !slices.Contains(s.Audience.Words(), string(s.Audience)) {
			diags = append(diags, diag.Unknown("audience", string(s.Audience),
				s.Audience.Words(), s.Place))
		}
		if l.services[s.Audience] == nil {
			l.services[s.Audience] = intake.Names[Service]{}
		}
		names := append([]string{s.Label}, s.Also...)
		diags = append(diags, l.services[s.Audience].Add("service", s, s.Place, names...)...)
	}
	return diags
}

func (l *Layout) addFootprints(footprints []footprint) diag.Diagnostics {
	var diags diag.Diagnostics
	for _, f := range footprints {
		if !slices.Contains(f.ID.Words(), string(f.ID)) {
			diags = append(diags, diag.Unknown("footprint", string(f.ID), f.ID.Words(), f.Place))
		}
		l.labels[f.ID], l.codes[f.ID] = f.Label, f.Code
		diags = append(diags, l.footprints.Add("footprint", f, f.Place, f.Words...)...)
	}
	return diags
}

// Service is what is known of a service by any of its names, and whether it is
// known at all.
func (l Layout) Service(a Audience, label string) (Service, bool) {
	return l.services[a].Find(label)
}

// Services are all that are known, in the order of the library.
func (l Layout) Services() []Service { return slices.Clone(l.listed) }
