package framework

// Status says how far a text can be trusted: verified against the publisher's
// own words, or still to be checked there. What is to be checked is never
// shown as a quotation.
type Status string

// The two states of a text.
const (
	Verified Status = "verified"
	Check    Status = "check"
)

// Words lists the closed set.
func (Status) Words() []string { return []string{"verified", "check"} }

// Sector is a part of the local area partnership.
type Sector string

// The sectors. Lived experience is what children and families themselves
// bring; oversight is who inspects, scrutinises or holds to account.
const (
	Education       Sector = "education"
	Health          Sector = "health"
	SocialCare      Sector = "social-care"
	LivedExperience Sector = "lived-experience"
	Oversight       Sector = "oversight"
)

// Words lists the closed set.
func (Sector) Words() []string {
	return []string{"education", "health", "social-care", "lived-experience",
		"oversight"}
}

// Kind is the form that a piece of evidence takes.
type Kind string

// The kinds of evidence.
const (
	Document    Kind = "document"
	Data        Kind = "data"
	Audit       Kind = "audit"
	Survey      Kind = "survey"
	Voice       Kind = "voice"
	CaseStudy   Kind = "case-study"
	Observation Kind = "observation"
	Inspection  Kind = "inspection"
)

// Words lists the closed set.
func (Kind) Words() []string {
	return []string{"document", "data", "audit", "survey", "voice",
		"case-study", "observation", "inspection"}
}

// Support is how strong the evidence must be for a step of a scale.
type Support string

// The three strengths of evidence that a step can stand for.
const (
	Strong Support = "strong"
	Mixed  Support = "mixed"
	Weak   Support = "weak"
)

// Words lists the closed set.
func (Support) Words() []string { return []string{"strong", "mixed", "weak"} }

// Relation says how a criterion of one framework carries over to another.
type Relation string

// The relations of a crosswalk: nearly the same subject, one subject divided
// among several, or only a part of it.
const (
	Close   Relation = "close"
	Split   Relation = "split"
	Partial Relation = "partial"
)

// Words lists the closed set.
func (Relation) Words() []string { return []string{"close", "split", "partial"} }

// VoiceNeed says how badly a criterion needs lived experience behind it.
type VoiceNeed string

// Required: without voice the criterion is not shown at all. Expected: its
// absence is a weakness.
const (
	VoiceRequired VoiceNeed = "required"
	VoiceExpected VoiceNeed = "expected"
)

// Words lists the closed set.
func (VoiceNeed) Words() []string { return []string{"required", "expected"} }
