package markdown

import (
	"fmt"
	"io/fs"
	"slices"
	"sync"
	"text/template"
	"text/template/parse"
)

// Templates is a folder of parsed templates.
type Templates struct {
	set   *template.Template
	words sync.Map // what definitions made of single words
}

// Extension is how the name of a template file ends.
const Extension = ".md.tmpl"

// Parse reads every template in the top folder of fsys. All of them can use
// each other's definitions.
func Parse(fsys fs.FS) (*Templates, error) {
	t := &Templates{set: template.New("").Option("missingkey=error")}
	t.set.Funcs(functions).Funcs(template.FuncMap{
		"say": t.say, "sayeach": t.sayEach, "word": t.word,
	})
	if _, err := t.set.ParseFS(fsys, "*"+Extension); err != nil {
		return nil, fmt.Errorf("reading the templates: %w", err)
	}
	for _, one := range t.set.Templates() {
		if one.Tree != nil {
			claim(one.Tree.Root)
		}
	}
	return t, nil
}

// Render fills the template of that name, such as sef for sef.md.tmpl. Several
// may be filled at once.
func (t *Templates) Render(name string, data any) ([]byte, error) {
	var out page
	if err := t.set.ExecuteTemplate(pen{&out}, name+Extension, data); err != nil {
		return nil, fmt.Errorf("writing %s: %w", name, err)
	}
	return out.done(), nil
}

// say runs a definition and returns its words on one line.
func (t *Templates) say(name string, data any) (raw, error) {
	var out phrase
	err := t.set.ExecuteTemplate(pen{&out}, name, data)
	return out.line(), err
}

func (t *Templates) sayEach(name string, items []string) ([]raw, error) {
	out := make([]raw, len(items))
	for i, item := range items {
		words, err := t.word(name, item)
		if err != nil {
			return nil, err
		}
		out[i] = words
	}
	return out, nil
}

// word says a word of a closed set, and remembers how.
func (t *Templates) word(name, word string) (raw, error) {
	key := [2]string{name, word}
	if said, ok := t.words.Load(key); ok {
		return said.(raw), nil
	}
	said, err := t.say(name, word)
	if err == nil {
		t.words.Store(key, said)
	}
	return said, err
}

// claim marks the text of a template as its own, so that it is not escaped.
func claim(node parse.Node) {
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, child := range n.Nodes {
			claim(child)
		}
	case *parse.TextNode:
		n.Text = slices.Concat(ours, n.Text)
	case *parse.IfNode:
		claimBoth(&n.BranchNode)
	case *parse.RangeNode:
		claimBoth(&n.BranchNode)
	case *parse.WithNode:
		claimBoth(&n.BranchNode)
	}
}

func claimBoth(n *parse.BranchNode) {
	claim(n.List)
	claim(n.ElseList)
}
