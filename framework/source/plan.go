package source

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
)

var refType = reflect.TypeFor[Ref]()

// plan is what the tags of a struct type say, worked out once. Fields are
// given by their index; -1 stands for none.
type plan struct {
	schema   *hcl.BodySchema
	attrs    map[string]int
	order    []string // of attributes, so that mistakes come in one
	blocks   map[string]int
	labels   []int
	required []string
	place    int
	others   int
}

var plans sync.Map // reflect.Type → *plan

func planOf(t reflect.Type) *plan {
	if p, ok := plans.Load(t); ok {
		return p.(*plan)
	}
	p, _ := plans.LoadOrStore(t, newPlan(t))
	return p.(*plan)
}

func newPlan(t reflect.Type) *plan {
	p := &plan{
		schema: &hcl.BodySchema{},
		attrs:  map[string]int{},
		blocks: map[string]int{},
		place:  -1,
		others: -1,
	}
	for i := range t.NumField() {
		if tag, ok := t.Field(i).Tag.Lookup("hcl"); ok {
			p.add(t.Field(i), i, tag)
		}
	}
	p.order = slices.Sorted(maps.Keys(p.attrs))
	return p
}

func (p *plan) add(field reflect.StructField, i int, tag string) {
	name, kind, _ := strings.Cut(tag, ",")
	switch kind {
	case "", "optional":
		p.attrs[name] = i
		p.schema.Attributes = append(p.schema.Attributes,
			hcl.AttributeSchema{Name: name})
		if kind == "" {
			p.required = append(p.required, name)
		}
	case "label":
		p.labels = append(p.labels, i)
	case "block":
		p.blocks[name] = i
		p.schema.Blocks = append(p.schema.Blocks, hcl.BlockHeaderSchema{
			Type: name, LabelNames: labelNames(field.Type)})
	case "place":
		p.place = i
	case "others":
		p.others = i
	default:
		panic(fmt.Sprintf("source: field %s has the unknown tag %q",
			field.Name, tag))
	}
}

// attributes lists the names of a type's attributes.
func (p *plan) attributes() []string { return slices.Sorted(maps.Keys(p.attrs)) }

// labelNames lists the labels of the struct behind a block field.
func labelNames(t reflect.Type) []string {
	var names []string
	for field := range fields(t.Elem()) {
		tag := field.Tag.Get("hcl")
		if name, ok := strings.CutSuffix(tag, ",label"); ok {
			names = append(names, name)
		}
	}
	return names
}

func fields(t reflect.Type) func(func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for i := range t.NumField() {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}
