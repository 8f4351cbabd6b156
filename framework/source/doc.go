// Package source reads folders of HCL and turns blocks into plain structs.
//
// It is the one way in for everything people write by hand: frameworks,
// workspaces and the shipped library. It opens files through an [fs.FS], so
// that the embedded library, a workspace behind [os.Root] and a test in memory
// look the same; it refuses what cannot be a person's file (a line of many
// megabytes, thousands of nested brackets, text that is not UTF-8) before a
// parser sees it; and it decodes by struct tags:
//
//	type Evidence struct {
//		ID       string       `hcl:"id,label"`
//		Title    string       `hcl:"title"`
//		Criteria []source.Ref `hcl:"criteria"`
//		Dated    Date         `hcl:"dated,optional"`
//		SignOffs []SignOff    `hcl:"sign_off,block"`
//		Place    hcl.Range    `hcl:",place"`
//	}
//
// # Tags
//
//   - "name" and "name,optional" are attributes. A string, bool, int, float64,
//     [Ref], [Literal], [encoding.TextUnmarshaler], a slice, a map with string
//     keys, or a struct of such fields for an object in braces.
//   - "name,label" is a block label: a string or a [Ref].
//   - "name,block" is a slice of structs, or a pointer to one.
//   - ",others" is a map that takes the attributes that no other field names.
//   - ",place" is an [hcl.Range]: where the block's header stands.
//
// A string type with a method Words() []string is an enumeration: any other
// word is a mistake that earns the nearest match. A struct with a method
// Check([Places]) hcl.Diagnostics is asked, once it is filled, whether it
// makes sense; Places tells where each attribute stands.
//
// Values are constants: there are no variables, functions, sums or templates,
// so that what a reviewer reads is what the program sees, and no file can keep
// the program busy.
package source
