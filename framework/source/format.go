package source

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

// Format sets a file in HCL's usual form: aligned equals signs, two spaces.
// Comments and values stay. A file that cannot be parsed comes back with the
// reasons.
func Format(text []byte, name string) ([]byte, hcl.Diagnostics) {
	if _, diags := Parse(text, name); diags.HasErrors() {
		return nil, diags
	}
	return hclwrite.Format(text), nil
}

// Quote writes text as an HCL string.
func Quote(s string) string {
	return string(hclwrite.TokensForValue(cty.StringVal(s)).Bytes())
}
