package framework

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

// Recommendations says how often inspectors recommend on a theme nationally,
// and how that was counted. It tells a partnership where to look first; it
// judges nobody.
type Recommendations struct {
	Method  string                `hcl:"method"`
	Reports int                   `hcl:"reports"` // how many were read
	Period  Period                `hcl:"period"`
	Status  Status                `hcl:"status,optional"`
	Source  string                `hcl:"source"`
	Themes  []RecommendationTheme `hcl:"theme,block"`
	Place   hcl.Range             `hcl:",place"`
}

// RecommendationTheme is one subject and the share of reports that mention
// it, in percent, among recommendations and in the text on what to do better.
type RecommendationTheme struct {
	ID               string       `hcl:"id,label"`
	Title            string       `hcl:"title"`
	InRecommendation int          `hcl:"in_recommendations"`
	InDoBetter       int          `hcl:"in_do_better"`
	Criteria         []source.Ref `hcl:"criteria"`
	Place            hcl.Range    `hcl:",place"`
}
