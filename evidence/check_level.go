package evidence

// CheckLevel is how sure it is that a broken check is a mistake.
type CheckLevel string

// The levels: what cannot be right, and what somebody should look at.
const (
	ErrorLevel CheckLevel = "error"
	QueryLevel CheckLevel = "query"
)

// Words lists the closed set.
func (CheckLevel) Words() []string { return []string{"error", "query"} }
