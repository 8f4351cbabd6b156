package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/sef-engine/sef/"

// line is the order of our packages: each may import those before it and none
// behind it.
var line = []string{
	"framework/diag",
	"framework/source",
	"framework",
	"evidence",
	"evidence/evidencetest",
	"evidence/evidencetest/write",
	"evidence/intake",
	"evidence/intake/ees",
	"evidence/intake/neighbours",
	"evidence/intake/autism",
	"evidence/intake/chs",
	"evidence/intake/sen2",
	"evidence/duckdb",
	"evidence/disclosure",
	"evidence/identifiers/pdf",
	"evidence/identifiers",
	"evidence/smallnumbers",
	"policies/figures",
	"policies/input",
	"policies",
	"policies/opa",
	"reports/markdown",
	"reports",
	"reports/console",
	"cmd/sef",
}

// addresses says which packages may import a heavy dependency.
var addresses = map[string][]string{
	"github.com/hashicorp/hcl/v2":      {"framework", "evidence"},
	"github.com/zclconf/go-cty":        {"framework", "evidence"},
	"github.com/open-policy-agent/opa": {"policies/opa"},
	"github.com/yuin/goldmark":         {"reports/markdown", "evidence/narrative"},
	"github.com/spf13/cobra":           {"cmd/sef"},
	"github.com/spf13/viper":           {"cmd/sef"},
	"github.com/google/jsonschema-go":  {"policies/input", "reports"},
	"github.com/mitchellh/go-wordwrap": {"reports"},
	"github.com/duckdb/duckdb-go":      {"evidence/duckdb"},
	"github.com/xuri/excelize":         {"evidence/intake", "reports/sheet"},
	"github.com/hbollon/go-edlib":      {"framework/diag"},
	"github.com/schollz/progressbar":   {"cmd/sef"},
}

type listed struct {
	ImportPath string
	Imports    []string
}

func TestImportsRunOneWay(t *testing.T) {
	for _, p := range packages(t) {
		self := strings.TrimPrefix(p.ImportPath, module)
		at := slices.Index(line, self)
		if at < 0 {
			t.Errorf("package %s has no place in the line; give it one", self)
			continue
		}
		for _, imported := range p.Imports {
			other, ours := strings.CutPrefix(imported, module)
			if ours && slices.Index(line, other) >= at {
				t.Errorf("%s imports %s, which stands behind it", self, other)
			}
			if !ours {
				checkAddress(t, self, imported)
			}
		}
	}
}

func checkAddress(t *testing.T, self, imported string) {
	t.Helper()
	for dependency, allowed := range addresses {
		if imported != dependency && !strings.HasPrefix(imported, dependency+"/") {
			continue
		}
		at := slices.ContainsFunc(allowed, func(address string) bool {
			return self == address || strings.HasPrefix(self, address+"/")
		})
		if !at {
			t.Errorf("%s imports %s, which lives behind %s", self, dependency,
				strings.Join(allowed, " and "))
		}
	}
}

func packages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []listed
	d := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p listed
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}
