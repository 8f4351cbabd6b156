package sen2

// HoldAtMost lets sorters hold so many bytes, until the function is called.
func HoldAtMost(bytes int) (restore func()) {
	old := sorterBytes
	sorterBytes = bytes
	return func() { sorterBytes = old }
}
