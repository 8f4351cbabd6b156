package sen2

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// setName is how the files of a set are called: one name for all, and the table.
var setName = regexp.MustCompile(`(?i)^(.*_)?([a-z0-9]+)\.csv$`)

// set reads the nine files of an export, which are found by their names and told
// by their headings.
func (o *opening) set(t *tables) error {
	names, err := o.setFiles()
	if err != nil {
		return err
	}
	for _, m := range o.schema.inOrder() {
		if err := o.setFile(t, m, names[m.at]); err != nil {
			return err
		}
	}
	return nil
}

// setFiles finds the file of every module.
func (o *opening) setFiles() ([]string, error) {
	entries, err := fs.ReadDir(o.fsys, o.source)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(o.schema.modules))
	var sets []string
	for _, entry := range entries {
		parts := setName.FindStringSubmatch(entry.Name())
		if parts == nil {
			continue
		}
		for _, m := range o.schema.modules {
			if !strings.EqualFold(parts[2], m.Table) {
				continue
			}
			names[m.at] = path.Join(o.source, entry.Name())
			if !slices.Contains(sets, parts[1]) {
				sets = append(sets, parts[1])
			}
		}
	}
	return names, o.oneSet(names, sets)
}

func (o *opening) oneSet(names, sets []string) error {
	var lacking []string
	for _, m := range o.schema.inOrder() {
		if names[m.at] == "" {
			lacking = append(lacking, m.Table+".csv")
		}
	}
	switch {
	case len(sets) == 0:
		return o.aside(evidence.NotATable, "Not a SEN2 return",
			"The folder %q holds no files of a SEN2 "+
				"export, such as ..._person.csv. Name the file or folder of the return.", o.source)
	case len(sets) > 1:
		return o.wrong("Several exports", "The folder %q holds the files of %d "+
			"exports. Give each export a folder of its own.", o.source, len(sets))
	case len(lacking) > 0:
		return o.aside(evidence.NotATable, "Incomplete export",
			"The folder %q lacks %s. Put all %d files of "+
				"the export there.", o.source, strings.Join(lacking, ", "), len(names))
	}
	return nil
}

func (o *opening) setFile(t *tables, m *module, name string) error {
	f := o.file(name)
	var c *columns
	var own, up int
	for row, err := range f.Rows() {
		if err != nil {
			return err
		}
		if c != nil {
			if err := t.add(m, key(row, own), key(row, up), c.cell(row)); err != nil {
				return err
			}
			continue
		}
		found := headings(m, row)
		c, own, up = &found, found.named([]string{m.Table + "tableid"}), -1
		if m.under != nil {
			up = found.named([]string{m.under.Table + "tableid"})
		}
		if found.known() == 0 || own < 0 && len(m.kids) > 0 || up < 0 && m.under != nil {
			return f.Aside(evidence.NoHeadings, "Other headings",
				"%q does not have the headings of the table "+
					"%s of a SEN2 export. Draw the export again.", name, m.Table)
		}
		t.note(c)
	}
	return nil
}
