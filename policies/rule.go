package policies

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// Severity orders findings by what they mean for an inspection.
type Severity string

// The severities, worst first.
const (
	Critical Severity = "critical"
	High     Severity = "high"
	Medium   Severity = "medium"
	Low      Severity = "low"
	Info     Severity = "info"
)

var severities = []Severity{Critical, High, Medium, Low, Info}

// Severities lists them, worst first.
func Severities() []Severity { return append([]Severity{}, severities...) }

// Rank is 0 for critical and grows as severity falls. A word that is no
// severity ranks behind all.
func (s Severity) Rank() int {
	for i, known := range severities {
		if s == known {
			return i
		}
	}
	return len(severities)
}

// AtLeast reports whether s is as severe as o or more.
func (s Severity) AtLeast(o Severity) bool { return s.Rank() <= o.Rank() }

// Lower is the next severity down; info stays.
func (s Severity) Lower() Severity {
	return severities[min(s.Rank()+1, len(severities)-1)]
}

// Level is how far a rule's limit was passed: red has the rule's own severity,
// amber the next one down.
type Level string

// The two levels of a finding.
const (
	Red   Level = "red"
	Amber Level = "amber"
)

// Standing says what kind of standard a rule holds people to. It is printed
// beside every finding, so that nobody takes a default of ours for the law.
type Standing string

// The standings, from law to our own default.
const (
	Statutory         Standing = "ST"
	StatutoryGuidance Standing = "SG"
	QualityStandard   Standing = "QS"
	NationalAmbition  Standing = "NA"
	SectorPractice    Standing = "SP"
	ProductDefault    Standing = "PD"
)

// Words is the standing spelled out; unknown codes are "".
func (s Standing) Words() string {
	switch s {
	case Statutory:
		return "law"
	case StatutoryGuidance:
		return "statutory guidance"
	case QualityStandard:
		return "quality standard"
	case NationalAmbition:
		return "national ambition"
	case SectorPractice:
		return "sector practice"
	case ProductDefault:
		return "our own default"
	}
	return ""
}

// Rule is what a rule says of itself in its metadata, which is the only place
// where any of it is written.
type Rule struct {
	ID          string
	Title       string   // the duty, as a sentence
	Description string   // how it is judged
	Judges      string   // plural noun: what it looks at
	Severity    Severity // when red
	Criteria    []string // empty is all
	Standing    Standing
	Standard    string // where duty and number come from
	Remedy      string // what to do
	MistakenFor string // what is not a breach
	Unwaivable  bool
	ValidFrom   framework.Date // law is in force from
	ValidTo     framework.Date
	Thresholds  []Limit
	Local       bool // the workspace's own
	Place       Place
}

// Waivable reports whether a finding of the rule may be accepted for a time.
// What the law demands may not be.
func (r Rule) Waivable() bool { return !r.Unwaivable && r.Standing != Statutory }

// Severity at a level of the rule.
func (r Rule) SeverityAt(l Level) Severity {
	if l == Amber {
		return r.Severity.Lower()
	}
	return r.Severity
}

// Limit is one named threshold of a rule: a number, a switch or a word.
type Limit struct {
	Name    string
	Says    string
	Unit    string
	Default any
	Value   any    // in force in this run
	Reason  string // why the workspace overrides the default, if it does
}

// Place is a position in a file of the workspace or the library.
type Place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// Override is a workspace's own limits for one rule.
type Override = evidence.Threshold
