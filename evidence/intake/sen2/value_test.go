package sen2

import (
	"testing"

	"github.com/sef-engine/sef/evidence"
)

func TestDates(t *testing.T) {
	tests := []struct {
		text, want string
		state      state
	}{
		{"2022-09-28", "2022-09-28", good},
		{" 2022-09-28 ", "2022-09-28", good},
		{"2022-09-28T00:00:00", "2022-09-28", good},
		{"2022-09-28 00:00:00.000", "2022-09-28", good},
		{"2022-09-28Z", unread, malformed},
		{"2022-Sep-28 00:00:00", "2022-09-28", good},
		{"2022-OCT-28 00:00:00", "2022-10-28", good},
		{"28/09/2022", "2022-09-28", good},
		{"1/9/2022 00:00", "2022-09-01", good},
		{"28-Sep-2022", "2022-09-28", good},
		{"45413", "2024-05-01", good},
		{"45413.0", "2024-05-01", good},
		{"45413.5", "2024-05-01", good},
		{"45413.x", unread, malformed},
		{"10000", unread, malformed},
		{"2024-02-29", "2024-02-29", good},
		{"2023-02-29", noSuchDate, impossible},
		{"1899-12-31", noSuchDate, impossible},
		{"2200-01-01", noSuchDate, impossible},
		{"09/28/2022", unread, malformed},
		{"28/09/22", unread, malformed},
		{"O'Secret", unread, malformed},
	}
	for _, test := range tests {
		f := field{SEN2Field: &evidence.SEN2Field{Type: "date"}}
		v := f.value(test.text)
		if v.state != test.state || v.text != test.want || v.state == good && v.day.String() != test.want {
			t.Errorf("%q is %q (%d, %s)", test.text, v.text, v.state, v.day)
		}
	}
}

func TestMissing(t *testing.T) {
	for text, want := range map[string]bool{"": true, " \n": true, "NULL": true, "null": true,
		"0": false, "nullx": false, "-": false} {
		if missing(text) != want {
			t.Errorf("%q", text)
		}
	}
}

func TestYesOrNo(t *testing.T) {
	for text, want := range map[string]string{"1": "1", "1.0": "1", "true": "1", "TRUE": "1",
		"Y": "1", "0": "0", "0.00": "0", "False": "0", "no": "0",
		"2": unread, "1.5": unread, "Secret": unread} {
		if got := yesOrNo(text).text; got != want {
			t.Errorf("%q is %q", text, got)
		}
	}
}

// Shorter keys come first, so that numbers come in their order.
func TestKeysInOrder(t *testing.T) {
	keys := []string{"", "2", "9", "10", "100", "a-1", "zz-9", "00001"}
	for i := 1; i < len(keys); i++ {
		if compareKeys(keys[i-1], keys[i]) >= 0 {
			t.Errorf("%q does not come before %q", keys[i-1], keys[i])
		}
	}
}
