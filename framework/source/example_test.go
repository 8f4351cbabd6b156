package source_test

import (
	"fmt"
	"testing/fstest"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

// A folder of files becomes plain structs, and keeps its places.
func Example() {
	type partner struct {
		ID      string       `hcl:"id,label"`
		Name    string       `hcl:"name"`
		Sectors []source.Ref `hcl:"sectors"`
		Place   hcl.Range    `hcl:",place"`
	}
	type workspace struct {
		Partners []partner `hcl:"partner,block"`
	}
	fsys := fstest.MapFS{"area/partners.hcl": {Data: []byte(`
		partner "icb" {
		  name    = "Integrated care board"
		  sectors = ["health", "halth"]
		}
	`)}}
	files, diags, err := source.Folder(fsys, "area", source.Files{})
	if err != nil {
		fmt.Println(err)
		return
	}
	var w workspace
	for _, file := range files {
		diags = append(diags, source.Decode(file.Body, &w)...)
	}
	p := w.Partners[0]
	fmt.Println(p.ID, p.Name, source.Names(p.Sectors), diags.HasErrors())
	fmt.Println("the second sector stands at", p.Sectors[1].Range)
	// Output:
	// icb Integrated care board [health halth] false
	// the second sector stands at area/partners.hcl:4,26-33
}
