package source

import (
	"maps"
	"reflect"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/sef-engine/sef/framework/diag"
)

// Decode fills the struct that into points at from the body. Blocks are
// appended, so that several files can be decoded into one value. Whatever
// could be read is there even when diagnostics are returned. A type that
// cannot be decoded is a mistake of the program and panics.
func Decode(body hcl.Body, into any) hcl.Diagnostics {
	v := reflect.ValueOf(into)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		panic("source.Decode: want a pointer to a struct, have " + v.Type().String())
	}
	diags, _ := decodeBody(body, v.Elem(), hcl.Range{})
	return inside(diags)
}

// decodeBody returns the attributes that were written beside the mistakes.
func decodeBody(body hcl.Body, into reflect.Value, header hcl.Range) (hcl.Diagnostics, hcl.Attributes) {
	p := planOf(into.Type())
	content, diags := contentOf(body, p)
	for _, name := range p.order {
		if attr, ok := content.Attributes[name]; ok {
			diags = append(diags, p.decodeAttribute(attr.Expr, into, name)...)
		}
	}
	for _, block := range content.Blocks {
		if field, ok := p.blocks[block.Type]; ok {
			diags = append(diags, decodeBlock(block, into.Field(field))...)
		}
	}
	if p.others >= 0 {
		diags = append(diags, decodeOthers(p, content, into)...)
	}
	if p.place >= 0 {
		into.Field(p.place).Set(reflect.ValueOf(header))
	}
	return diags, content.Attributes
}

// contentOf splits a body into what the plan names, and reports in this
// project's words what it does not name and what is missing.
func contentOf(body hcl.Body, p *plan) (*hcl.BodyContent, hcl.Diagnostics) {
	content, _, diags := body.PartialContent(p.schema)
	attrs, _ := body.JustAttributes() // whose diagnostics are about blocks
	content.Attributes = attrs
	if p.others < 0 {
		diags = append(diags, unknownAttributes(attrs, p)...)
	}
	diags = append(diags, unknownBlocks(body, p)...)
	return content, append(diags, missing(p, content.MissingItemRange, func(name string) bool {
		_, ok := attrs[name]
		return ok
	})...)
}

func unknownAttributes(attrs hcl.Attributes, p *plan) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, name := range slices.Sorted(maps.Keys(attrs)) {
		_, known := p.attrs[name]
		_, block := p.blocks[name]
		switch place := attrs[name].NameRange; {
		case block:
			diags = append(diags, diag.Error(place, "Attribute for a block",
				"%q is a block. Write it without the equals sign.", name))
		case !known:
			diags = append(diags,
				diag.Unknown("attribute", name, p.attributes(), place))
		}
	}
	return diags
}

func unknownBlocks(body hcl.Body, p *plan) hcl.Diagnostics {
	written, ok := body.(*hclsyntax.Body)
	if !ok {
		return nil
	}
	var diags hcl.Diagnostics
	for _, block := range written.Blocks {
		if d := p.unknownBlock(block); d != nil {
			diags = append(diags, d)
		}
	}
	return diags
}

func (p *plan) unknownBlock(block *hclsyntax.Block) *hcl.Diagnostic {
	_, known := p.blocks[block.Type]
	_, attribute := p.attrs[block.Type]
	switch {
	case known:
		return nil
	case attribute:
		return diag.Error(block.TypeRange, "Block for an attribute",
			"%q is an attribute. Write an equals sign after it.", block.Type)
	case len(p.blocks) == 0:
		return diag.Error(block.TypeRange, "Unknown block",
			"There is no block %q here, nor any other. Remove it.", block.Type)
	}
	return diag.Unknown("block", block.Type,
		slices.Sorted(maps.Keys(p.blocks)), block.TypeRange)
}

// missing reports the attributes that must be there and are not.
func missing(p *plan, place hcl.Range, has func(string) bool) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, name := range p.required {
		if !has(name) {
			diags = append(diags, diag.Error(place, "Missing attribute",
				"The attribute %q is required here. Add it inside the braces.",
				name))
		}
	}
	return diags
}

func decodeOthers(p *plan, content *hcl.BodyContent, into reflect.Value) hcl.Diagnostics {
	var diags hcl.Diagnostics
	field := into.Field(p.others)
	for _, name := range slices.Sorted(maps.Keys(content.Attributes)) {
		if _, named := p.attrs[name]; named {
			continue
		}
		element := reflect.New(field.Type().Elem()).Elem()
		ds := decodeValue(content.Attributes[name].Expr, element, name)
		diags = append(diags, ds...)
		if ds.HasErrors() {
			continue
		}
		if field.IsNil() {
			field.Set(reflect.MakeMap(field.Type()))
		}
		field.SetMapIndex(reflect.ValueOf(name), element)
	}
	return diags
}

// decodeBlock fills a new element of a slice, or the one struct that a
// pointer may hold.
func decodeBlock(block *hcl.Block, field reflect.Value) hcl.Diagnostics {
	if field.Kind() == reflect.Slice {
		element := reflect.New(field.Type().Elem()).Elem()
		diags := fillBlock(block, element)
		field.Set(reflect.Append(field, element))
		return diags
	}
	if !field.IsNil() {
		return hcl.Diagnostics{diag.Error(block.DefRange,
			"Repeated "+block.Type+" block",
			"Only one %s block has a place here. Put everything into one.",
			block.Type)}
	}
	field.Set(reflect.New(field.Type().Elem()))
	return fillBlock(block, field.Elem())
}

func fillBlock(block *hcl.Block, into reflect.Value) hcl.Diagnostics {
	p := planOf(into.Type())
	for i, field := range p.labels {
		setLabel(into.Field(field), block.Labels[i], block.LabelRanges[i])
	}
	diags, attrs := decodeBody(block.Body, into, block.DefRange)
	checker, ok := into.Addr().Interface().(Checker)
	if !ok || diags.HasErrors() {
		return diags
	}
	return append(diags, checker.Check(Places{block.DefRange, attrs})...)
}

func setLabel(field reflect.Value, label string, place hcl.Range) {
	if field.Type() == refType {
		field.Set(reflect.ValueOf(Ref{label, place}))
		return
	}
	field.SetString(label)
}
