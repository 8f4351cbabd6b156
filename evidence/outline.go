package evidence

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// outline is what messages need of a file once it is decoded: where its blocks
// stand. The syntax tree itself is ten times the size of the text, and
// workspaces are large.
type outline struct {
	text   []byte
	blocks []hcl.Range // in order
	heads  []hcl.Range // of the same blocks
}

// outlined keeps the text and the outline of a file.
func outlined(file *hcl.File) *hcl.File {
	o := outline{text: file.Bytes}
	if body, ok := file.Body.(*hclsyntax.Body); ok {
		for _, block := range body.Blocks {
			o.blocks = append(o.blocks, block.Range())
			o.heads = append(o.heads, block.DefRange())
		}
	}
	return &hcl.File{Bytes: file.Bytes, Nav: o}
}

// block is the index of the block at the offset, or -1.
func (o outline) block(offset int) int {
	after, _ := slices.BinarySearchFunc(o.blocks, offset, func(r hcl.Range, at int) int {
		if r.Start.Byte <= at {
			return -1
		}
		return 1
	})
	if after == 0 || !o.blocks[after-1].ContainsOffset(offset) {
		return -1
	}
	return after - 1
}

// ContextString is the header of the block at the offset; whoever prints
// a diagnostic asks for it, and makes it harmless.
func (o outline) ContextString(offset int) string {
	i := o.block(offset)
	if i < 0 || !o.heads[i].CanSliceBytes(o.text) {
		return ""
	}
	return string(o.heads[i].SliceBytes(o.text))
}
