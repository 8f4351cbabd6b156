package framework

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Amounts that a slip of the keyboard makes impossible are reported where
// they were written, once per block.

func notNegative(at source.Places, attribute string, n int) hcl.Diagnostics {
	return within(at, attribute, n, 0, 1_000_000)
}

func within(at source.Places, attribute string, n, least, most int) hcl.Diagnostics {
	if n >= least && n <= most {
		return nil
	}
	return hcl.Diagnostics{diag.Error(at.Of(attribute), "Impossible amount",
		"%q is %d, and can only be from %d to %d. Correct the number.",
		attribute, n, least, most)}
}

func forwards(at source.Places, attribute string, p Period) hcl.Diagnostics {
	if !p.Backwards() {
		return nil
	}
	return hcl.Diagnostics{diag.Error(at.Of(attribute), "Period runs backwards",
		"%q ends on %s, before it begins on %s. Swap the dates.",
		attribute, p.To, p.From)}
}

// Check refuses a period that runs backwards.
func (h *header) Check(at source.Places) hcl.Diagnostics {
	return forwards(at, "in_force", h.InForce)
}

// Check refuses a document that may be a negative number of months old.
func (d *DocumentRequest) Check(at source.Places) hcl.Diagnostics {
	return notNegative(at, "current_months", d.CurrentMonths)
}

// Check refuses numbers of children and days that could not be.
func (c *Cases) Check(at source.Places) hcl.Diagnostics {
	diags := within(at, "count", c.Count, 1, 1000)
	diags = append(diags, notNegative(at, "upload_days", c.UploadDays)...)
	wanted := 0
	for _, n := range c.AtLeast {
		wanted += max(0, n)
		diags = append(diags, notNegative(at, "at_least", n)...)
	}
	if wanted > c.Count {
		diags = append(diags, diag.Error(at.Of("at_least"), "Too many cases",
			"Together these ask for %d children, and only %d are followed. "+
				"Lower a number, or raise count.", wanted, c.Count))
	}
	return diags
}

// Check refuses a negative count of reports and a period that runs backwards.
func (r *Recommendations) Check(at source.Places) hcl.Diagnostics {
	return append(notNegative(at, "reports", r.Reports),
		forwards(at, "period", r.Period)...)
}

// Check refuses shares that are no percentages.
func (t *RecommendationTheme) Check(at source.Places) hcl.Diagnostics {
	return append(within(at, "in_recommendations", t.InRecommendation, 0, 100),
		within(at, "in_do_better", t.InDoBetter, 0, 100)...)
}
