package main

import (
	"fmt"
	"slices"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// declared is a release or a version of the neighbours that is known.
type declared struct {
	id, title string
	on        framework.Date
}

func (k *keeper) knownReleases() []declared {
	var out []declared
	for _, r := range k.workspace.Releases {
		out = append(out, declared{r.ID, r.Title, r.PublishedOn})
	}
	return out
}

func (k *keeper) knownSets() []declared {
	var out []declared
	for _, s := range k.workspace.NeighbourSets {
		out = append(out, declared{s.ID, s.Title, s.PublishedOn})
	}
	return out
}

// chooseRelease finds out what the figures come from: what was asked for, or
// what the file says of itself, where that is known.
func (k *keeper) chooseRelease(block string, known []declared) error {
	if k.options.release == "" {
		k.options.release = k.taken.ID
	}
	o := k.options
	on, err := dayOf("published-on", o.publishedOn)
	if err != nil {
		return err
	}
	if on.IsZero() {
		on = k.taken.On
	}
	at := slices.IndexFunc(known, func(d declared) bool {
		return d.id == o.release || o.release == "" && k.taken.Title != "" && d.title == k.taken.Title
	})
	if at >= 0 {
		d := known[at]
		if !on.IsZero() && on != d.on {
			return usagef("%s %s was published on %s, and not on %s; a corrected release has "+
				"an id of its own", block, d.id, d.on, on)
		}
		k.release = origin{block: block, id: d.id, on: d.on}
		return nil
	}
	return k.newRelease(block, on, known)
}

// newRelease declares what is not known yet.
func (k *keeper) newRelease(block string, on framework.Date, known []declared) error {
	o := k.options
	title := o.title
	if title == "" {
		title = k.taken.Title
	}
	if o.release == "" {
		return usagef("the files do not say which %s they are of. Give --release: one of %s, or "+
			"an id of your own with --title and --published-on", block, ids(known))
	}
	if ds := source.CheckID(block, o.release, diag.Range{}); len(ds) > 0 {
		return usagef("--release: %s", ds[0].Detail)
	}
	if title == "" || on.IsZero() {
		return usagef("the %s %q is new: give --title and --published-on. Known are %s",
			block, o.release, ids(known))
	}
	next, err := dayOf("next-expected", o.nextExpected)
	if err != nil {
		return err
	}
	k.release = origin{block: block, id: o.release, on: on,
		text: k.declaration(block, title, on, next)}
	return nil
}

// declaration is the block that is written.
func (k *keeper) declaration(block, title string, on, next framework.Date) string {
	q := source.Quote
	text := fmt.Sprintf("%s %s {\ntitle = %s\npublisher = %s\npublished_on = %s\n", block,
		q(k.options.release), q(title), q(k.taken.publisher), q(on.String()))
	if !next.IsZero() && block == "release" {
		text += fmt.Sprintf("next_expected = %s\n", q(next.String()))
	}
	return text + fmt.Sprintf("licence = %s\n}\n",
		q(fmt.Sprintf("%s: %s, %s.", k.taken.licence, k.taken.publisher, title)))
}

func ids(known []declared) string {
	out := ""
	for i, d := range known {
		if i > 0 {
			out += ", "
		}
		out += d.id
	}
	if out == "" {
		return "none yet"
	}
	return out
}

func dayOf(flag, text string) (framework.Date, error) {
	if text == "" {
		return framework.Date{}, nil
	}
	day, err := framework.ParseDate(text)
	if err != nil {
		return day, usagef("--%s: %w", flag, err)
	}
	return day, nil
}
