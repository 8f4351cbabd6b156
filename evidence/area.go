package evidence

import (
	"regexp"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Area is whose self-evaluation this is, against which framework, as of when.
type Area struct {
	ID         string         `hcl:"id,label"`
	Name       string         `hcl:"name"`
	LACode     string         `hcl:"la_code,optional"`  // DfE number, e.g. 331
	ONSCode    string         `hcl:"ons_code,optional"` // e.g. E08000026
	ICBCode    string         `hcl:"icb_code,optional"` // NHS code of the integrated care board whose footprint it lies in, e.g. QWU
	Framework  source.Ref     `hcl:"framework" ref:"framework"`
	ReviewedOn framework.Date `hcl:"framework_reviewed_on,optional"` // mappings last read against the framework's text
	AsOf       framework.Date `hcl:"as_of"`
	Expects    []source.Ref   `hcl:"expects,optional" ref:"shape"`
	Note       string         `hcl:"note,optional"` // shown on the front of every report
	Place      hcl.Range      `hcl:",place"`
}

var icbPattern = regexp.MustCompile(`^Q[A-Z0-9]{2}$`)

// Check refuses what cannot be an integrated care board's code: figures of some
// other body would be taken for those of the footprint.
func (a *Area) Check(at source.Places) hcl.Diagnostics {
	if a.ICBCode == "" || icbPattern.MatchString(a.ICBCode) {
		return nil
	}
	return hcl.Diagnostics{diag.Error(at.Of("icb_code"), "Unsuitable code of a board",
		"%q is no code of an integrated care board. The NHS gives each three characters, "+
			"of which the first is Q, such as QWU.", a.ICBCode)}
}

// Role is what a partner is by law or by the framework, where the rules must
// know: who signs, who is asked.
type Role string

// The roles that rules refer to.
const (
	LocalAuthority   Role = "local-authority"
	ICB              Role = "icb"
	ParentCarerForum Role = "parent-carer-forum"
)

// Words lists the closed set.
func (Role) Words() []string {
	return []string{"local-authority", "icb", "parent-carer-forum"}
}

// Partner is a body of the local area partnership, or one that oversees it.
// Its role defaults to its id where the id is the name of a role.
type Partner struct {
	ID      string             `hcl:"id,label"`
	Name    string             `hcl:"name"`
	Sectors []framework.Sector `hcl:"sectors"`
	Role    Role               `hcl:"role,optional"`
	Contact string             `hcl:"contact,optional"` // a role, never a person
	Place   hcl.Range          `hcl:",place"`
}

// Check demands a sector and settles the role.
func (p *Partner) Check(at source.Places) hcl.Diagnostics {
	for _, role := range p.Role.Words() {
		if p.Role == "" && p.ID == role {
			p.Role = Role(role)
		}
	}
	if len(p.Sectors) > 0 {
		return nil
	}
	return hcl.Diagnostics{diag.Error(at.Of("sectors"), "Partner without a sector",
		"Say what %q works in: one or more of education, health, "+
			"social-care, lived-experience, oversight.", p.ID)}
}

// Board is where the partners meet and agree.
type Board struct {
	ID                string    `hcl:"id,label"`
	Name              string    `hcl:"name"`
	IntervalWeeks     int       `hcl:"interval_weeks,optional"`
	Oversight         string    `hcl:"oversight,optional"`           // the body above it
	ReportsEveryWeeks int       `hcl:"reports_every_weeks,optional"` // to that body
	Place             hcl.Range `hcl:",place"`
}

// Check refuses intervals that no board can keep.
func (b *Board) Check(at source.Places) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for name, weeks := range map[string]int{"interval_weeks": b.IntervalWeeks,
		"reports_every_weeks": b.ReportsEveryWeeks} {
		if weeks < 0 || weeks > longestInterval {
			diags = append(diags, diag.Error(at.Of(name), "Unsuitable interval",
				"%q is a number of weeks from 1 to %d, and here stands %d. "+
					"Leave it out where there is none.", name, longestInterval, weeks))
		}
	}
	return diags
}

// longestInterval is ten years; what is longer is a slip of the keyboard.
const longestInterval = 520 // weeks

// SEF is the self-evaluation itself: which board agreed it and who signed.
type SEF struct {
	AgreedByBoard source.Ref `hcl:"agreed_by_board,optional" ref:"board"`
	SignOffs      []SignOff  `hcl:"sign_off,block"`
	Place         hcl.Range  `hcl:",place"`
}

// Check lets every partner sign once.
func (s *SEF) Check(source.Places) hcl.Diagnostics {
	return oncePerPartner("sign_off", s.SignOffs,
		func(o SignOff) (source.Ref, hcl.Range) { return o.Partner, o.Place })
}

// SignOff is a partner's agreement on a day.
type SignOff struct {
	Partner source.Ref     `hcl:"partner,label" ref:"partner"`
	On      framework.Date `hcl:"on"`
	Place   hcl.Range      `hcl:",place"`
}
