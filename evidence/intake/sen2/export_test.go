package sen2

// HoldAtMost lets sorters hold so many bytes, and so many files, until the function
// is called.
func HoldAtMost(bytes, files int) (restore func()) {
	oldBytes, oldRuns := sorterBytes, mostRuns
	sorterBytes, mostRuns = bytes, files
	return func() { sorterBytes, mostRuns = oldBytes, oldRuns }
}
