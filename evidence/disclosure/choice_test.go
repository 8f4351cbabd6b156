package disclosure

import "testing"

func TestApart(t *testing.T) {
	for name, test := range map[string]struct {
		a, b Choice
		want bool
	}{
		"nothing is said":        {nil, Choice{"x": {"a"}}, false},
		"of other columns":       {Choice{"x": {"a"}}, Choice{"y": {"b"}}, false},
		"the same value":         {Choice{"x": {"a"}}, Choice{"x": {"a"}}, false},
		"another value":          {Choice{"x": {"a"}}, Choice{"x": {"b"}}, true},
		"one value in common":    {Choice{"x": {"a", "b"}}, Choice{"x": {"b", "c"}}, false},
		"one column is enough":   {Choice{"x": {"a"}, "y": {"c"}}, Choice{"x": {"b"}, "y": {"c"}}, true},
		"absent and a value":     {Choice{"x": {Absent}}, Choice{"x": {"a"}}, true},
		"absent and present":     {Choice{"x": {Absent}}, Choice{"x": {Present}}, true},
		"absent twice":           {Choice{"x": {Absent}}, Choice{"x": {Absent}}, false},
		"present and a value":    {Choice{"x": {Present}}, Choice{"x": {"a"}}, false},
		"present twice":          {Choice{"x": {Present}}, Choice{"x": {Present}}, false},
		"absent or a value":      {Choice{"x": {Absent, "a"}}, Choice{"x": {Present}}, false},
		"absent or another":      {Choice{"x": {Absent, "a"}}, Choice{"x": {"b"}}, true},
		"absent or, and present": {Choice{"x": {Present}}, Choice{"x": {"a", Absent}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := test.a.apart(test.b); got != test.want {
				t.Errorf("apart is %v", got)
			}
			if got := test.b.apart(test.a); got != test.want {
				t.Errorf("the other way round it is %v", got)
			}
		})
	}
}
