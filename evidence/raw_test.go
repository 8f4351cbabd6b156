package evidence

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A raw number has no way out but publication.
func TestRawCannotBePrinted(t *testing.T) {
	raw := NewRaw(41)
	held := struct{ N Raw }{raw}
	for _, verb := range []string{"%v", "%d", "%f", "%s", "%x", "%#v", "%+v", "%q", "%g", "%5.2f"} {
		for _, v := range []any{raw, &raw, held} {
			if got := fmt.Sprintf(verb, v); strings.Contains(got, "41") ||
				strings.Contains(got, "29") {
				t.Errorf("%s prints %q", verb, got)
			}
		}
	}
	if text, err := json.Marshal(held); err == nil {
		t.Errorf("JSON holds %s", text)
	}
}

// Whoever reads a raw number is named here and argues for it: a value of a
// message, and a figure on its way into disclosure.
func TestWhoRevealsRawNumbers(t *testing.T) {
	want := []string{"policies/figures/publish.go cell", "policies/publish.go publishValue"}
	var got []string
	err := filepath.WalkDir("..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") ||
			strings.HasSuffix(name, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return nil // not ours to complain of
		}
		for _, d := range file.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok && reveals(fn) {
				rel, _ := filepath.Rel("..", name)
				got = append(got, filepath.ToSlash(rel)+" "+fn.Name.Name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("functions that reveal raw numbers (-want +got):\n%s", diff)
	}
}

func reveals(fn *ast.FuncDecl) bool {
	found := false
	ast.Inspect(fn, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "Reveal" {
			found = true
		}
		return true
	})
	return found
}
