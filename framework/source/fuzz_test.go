package source_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sef-engine/sef/framework/source"
)

// seed adds every HCL file of the frameworks and of the tests.
func seed(f *testing.F) {
	f.Helper()
	err := filepath.WalkDir("..", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".hcl") {
			return err
		}
		text, err := os.ReadFile(name)
		f.Add(text)
		return err
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(everything))
	f.Add([]byte("a = [\"]\", [\"${[\"}\"]}\", <<E\n%{ if [!-1, b[0]] }\nE\n]]"))
}

// Whatever a file holds, parsing ends, and every message has a place in it.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		file, diags := source.Parse(text, "fuzz.hcl")
		checkRanges(t, string(text), diags)
		if file == nil && !diags.HasErrors() {
			t.Error("no file, and no reason")
		}
	})
}

// So it is for decoding, and nothing is decoded differently the second time.
func FuzzDecode(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		file, _ := source.Parse(text, "fuzz.hcl")
		if file == nil {
			return
		}
		var first, second document
		diags := source.Decode(file.Body, &first)
		checkRanges(t, string(text), diags)
		again := source.Decode(file.Body, &second)
		if len(diags) != len(again) || len(first.Plain) != len(second.Plain) {
			t.Errorf("decoded twice, with different results")
		}
	})
}
