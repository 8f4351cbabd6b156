package markdown

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"text/template"
	"text/template/parse"
)

// Templates is a folder of parsed templates.
type Templates struct{ set *template.Template }

// Extension is how the name of a template file ends.
const Extension = ".md.tmpl"

// Parse reads every template in the top folder of fsys. All of them can use
// each other's definitions.
func Parse(fsys fs.FS) (*Templates, error) {
	t := &Templates{set: template.New("").Option("missingkey=error")}
	t.set.Funcs(functions).Funcs(template.FuncMap{
		"say": t.say, "sayeach": t.sayEach,
	})
	if _, err := t.set.ParseFS(fsys, "*"+Extension); err != nil {
		return nil, fmt.Errorf("reading the templates: %w", err)
	}
	for _, one := range t.set.Templates() {
		if one.Tree != nil {
			escapeActions(one.Tree, one.Tree.Root)
		}
	}
	return t, nil
}

// Render fills the template of that name, such as sef for sef.md.tmpl.
func (t *Templates) Render(name string, data any) ([]byte, error) {
	var out bytes.Buffer
	if err := t.set.ExecuteTemplate(&out, name+Extension, data); err != nil {
		return nil, fmt.Errorf("writing %s: %w", name, err)
	}
	return tidy(out.Bytes()), nil
}

// say runs a definition and returns its words on one line.
func (t *Templates) say(name string, data any) (Markup, error) {
	var out strings.Builder
	err := t.set.ExecuteTemplate(&out, name, data)
	return Markup(strings.Join(strings.Fields(out.String()), " ")), err
}

func (t *Templates) sayEach(name string, items []string) ([]Markup, error) {
	out := make([]Markup, len(items))
	for i, item := range items {
		words, err := t.say(name, item)
		if err != nil {
			return nil, err
		}
		out[i] = words
	}
	return out, nil
}

// escapeActions ends every action that prints with the function that escapes,
// as html/template does. So a template cannot forget it.
func escapeActions(tree *parse.Tree, node parse.Node) {
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, child := range n.Nodes {
			escapeActions(tree, child)
		}
	case *parse.ActionNode:
		if len(n.Pipe.Decl) == 0 {
			n.Pipe.Cmds = append(n.Pipe.Cmds, escaping(tree, n.Pos))
		}
	case *parse.IfNode:
		escapeBranches(tree, &n.BranchNode)
	case *parse.RangeNode:
		escapeBranches(tree, &n.BranchNode)
	case *parse.WithNode:
		escapeBranches(tree, &n.BranchNode)
	}
}

func escapeBranches(tree *parse.Tree, n *parse.BranchNode) {
	escapeActions(tree, n.List)
	escapeActions(tree, n.ElseList)
}

func escaping(tree *parse.Tree, pos parse.Pos) *parse.CommandNode {
	name := parse.NewIdentifier("text").SetPos(pos).SetTree(tree)
	return &parse.CommandNode{NodeType: parse.NodeCommand, Pos: pos,
		Args: []parse.Node{name}}
}
