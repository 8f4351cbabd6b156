package sen2

import (
	"testing"

	"github.com/sef-engine/sef/framework"
)

func TestYears(t *testing.T) {
	tests := []struct {
		born, on string
		want     int
	}{
		{"2015-01-16", "2025-01-16", 10},
		{"2015-01-17", "2025-01-16", 9},
		{"2015-12-31", "2025-01-16", 9},
		{"2004-02-29", "2025-02-28", 20},
		{"2004-02-29", "2025-03-01", 21},
		{"2025-01-16", "2025-01-16", 0},
	}
	for _, test := range tests {
		born, err := framework.ParseDate(test.born)
		if err != nil {
			t.Fatal(err)
		}
		on, err := framework.ParseDate(test.on)
		if err != nil {
			t.Fatal(err)
		}
		if got := years(born, on); got != test.want {
			t.Errorf("%s is %d on %s", test.born, got, test.on)
		}
	}
}
