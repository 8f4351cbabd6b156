package source

import (
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// decodeAttribute fills the field of an attribute. One that is required is not
// there as long as nobody can see it.
func (p *plan) decodeAttribute(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	field := into.Field(p.attrs[name])
	diags := decodeValue(expr, field, name)
	if diags.HasErrors() || !slices.Contains(p.required, name) || !blank(field) {
		return diags
	}
	field.SetZero() // so that nobody looks for a thing without a name
	return append(diags, diag.Error(expr.Range(), "Empty text",
		"%q is required, and nothing that can be seen is written here. "+
			"Write it out.", name))
}

// blank tells a text or a name without any visible character.
func blank(field reflect.Value) bool {
	switch {
	case field.Type() == refType:
		return invisible(field.Interface().(Ref).Name)
	case field.Kind() == reflect.String:
		return invisible(field.String())
	}
	return false
}

// invisible covers spaces, controls, marks of direction and width, and the
// letters that Unicode draws as nothing.
func invisible(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool {
		return unicode.IsGraphic(r) && !unicode.IsSpace(r) &&
			!unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r)
	})
}

// repeatedNames reports what a list of references names again, which would
// count twice.
func repeatedNames(list reflect.Value, name string) hcl.Diagnostics {
	refs, ok := list.Interface().([]Ref)
	if !ok {
		return nil
	}
	var diags hcl.Diagnostics
	seen := map[string]bool{}
	for _, ref := range refs {
		if seen[ref.Name] {
			diags = append(diags, diag.Error(ref.Range, "Named twice",
				"%q holds %q already. Remove one of the two.", name, ref.Name))
		}
		seen[ref.Name] = true
	}
	return diags
}
