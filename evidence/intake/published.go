package intake

// Note is something that a reader of a publication saw and left as it was.
type Note struct {
	Says  string // a plain sentence, without the numbers
	Count int    // how many it is said of
	Of    int    // out of how many; 0 where that means nothing
}

// Share is the numerator out of the denominator in percent, rounded half up
// to one decimal, once. The denominator is above 0, the numerator not below.
func Share(numerator, denominator int) float64 {
	return float64((2000*numerator+denominator)/(2*denominator)) / 10
}
