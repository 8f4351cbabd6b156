package opa

import (
	"io/fs"
	"slices"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// manifestFile lists the rules that a library promises. It repeats what the
// files say, on purpose: a rule that disappears must not pass in silence.
const manifestFile = "manifest.hcl"

type promised struct {
	Rules []source.Ref `hcl:"rules"`
}

func manifest(library fs.FS, files source.Files) ([]source.Ref, diag.Diagnostics, error) {
	file, diags, err := source.File(library, manifestFile, files)
	if err != nil || file == nil {
		return nil, diags, err
	}
	var p promised
	diags = append(diags, source.Decode(file.Body, &p)...)
	return p.Rules, diags, nil
}

// compare holds the rules found against those promised, both ways.
func (p *Policies) compare(expected []source.Ref) diag.Diagnostics {
	var diags diag.Diagnostics
	var have []string
	for _, r := range p.rules {
		if !r.Local {
			have = append(have, r.ID)
		}
	}
	for _, ref := range expected {
		if !slices.Contains(have, ref.Name) {
			diags = append(diags, diag.Error(ref.Range, "Missing rule",
				"The rule %s is promised here and has no policy. Restore its "+
					"file, or retire it from the manifest.", ref.Name))
		}
	}
	for _, r := range p.rules {
		if !r.Local && !slices.Contains(source.Names(expected), r.ID) {
			diags = append(diags, diag.Error(r.at, "Rule not promised",
				"The rule %s is not in %s. Add it there.", r.ID, manifestFile))
		}
	}
	return diags
}
