package main

import "testing"

func TestPercent(t *testing.T) {
	tests := []struct {
		alive uint64
		want  int
	}{
		{0, usual},
		{4 << 20, 2300},    // may grow to the floor
		{32 << 20, 200},    // likewise
		{floor / 2, usual}, // doubling reaches it anyway
		{1 << 30, usual},
	}
	for _, test := range tests {
		if got := percent(test.alive); got != test.want {
			t.Errorf("percent(%d) = %d, want %d", test.alive, got, test.want)
		}
	}
}
