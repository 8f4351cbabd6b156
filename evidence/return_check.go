package evidence

// ReturnCheck is a rule that the records of a return should keep, and how many do
// not.
type ReturnCheck struct {
	ID     string
	Says   string
	Level  CheckLevel
	Judged int // how many could be judged
	Broken int // how many of them break it
}

// CheckLevel is how sure it is that a broken check is a mistake.
type CheckLevel string

// The levels: what cannot be right, and what somebody should look at.
const (
	ErrorLevel CheckLevel = "error"
	QueryLevel CheckLevel = "query"
)

// Words lists the closed set.
func (CheckLevel) Words() []string { return []string{"error", "query"} }
