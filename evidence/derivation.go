package evidence

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// checkDerivation reports evidence that is derived from itself, directly or
// through others.
func (w *Workspace) checkDerivation() hcl.Diagnostics {
	walk := derivation{byID: map[string]*Evidence{}, state: map[string]int{}}
	for i := range w.Evidence {
		walk.byID[w.Evidence[i].ID] = &w.Evidence[i]
	}
	for i := range w.Evidence {
		walk.visit(&w.Evidence[i], nil)
	}
	return walk.diags
}

// spelledOut is how many items of a circle a message names.
const spelledOut = 10

const (
	unseen = iota
	onPath
	done
)

type derivation struct {
	byID  map[string]*Evidence
	state map[string]int
	diags hcl.Diagnostics
}

func (d *derivation) visit(e *Evidence, path []string) {
	if d.state[e.ID] != unseen {
		return
	}
	d.state[e.ID] = onPath
	path = append(path, e.ID)
	for _, ref := range e.DerivedFrom {
		from, ok := d.byID[ref.Name]
		if !ok {
			continue // reported as unknown
		}
		if d.state[from.ID] == onPath {
			d.diags = append(d.diags, circular(ref, path))
		}
		d.visit(from, path)
	}
	d.state[e.ID] = done
}

// circular reports the link that closes a circle of the path's last items.
func circular(closing source.Ref, path []string) *hcl.Diagnostic {
	circle := slices.Clone(path[slices.Index(path, closing.Name):])
	if last := len(circle) - 1; last >= spelledOut {
		circle = append(circle[:spelledOut-1:spelledOut-1], "…", circle[last])
	}
	return diag.Error(closing.Range, "Circular reference",
		"%s is derived from itself: %s. Remove one of these links.", closing.Name,
		strings.Join(append(circle, closing.Name), " → "))
}

// Independence groups evidence that rests on the same thing: equal files, one
// dataset, one item derived from another. It maps each item's id to the id of
// its group, which is the first item of the group in the workspace. Items of
// one group count once.
func (w *Workspace) Independence() map[string]string {
	groups := union{}
	byHash, byDataset := map[string]string{}, map[string]string{}
	for _, e := range w.Evidence {
		groups.add(e.ID)
		groups.share(byHash, e.FileHash, e.ID)
		groups.share(byDataset, e.Dataset.Name, e.ID)
	}
	for _, e := range w.Evidence {
		for _, from := range e.DerivedFrom {
			groups.join(e.ID, from.Name)
		}
	}
	first := map[string]string{}
	out := make(map[string]string, len(w.Evidence))
	for _, e := range w.Evidence {
		root := groups.root(e.ID)
		if first[root] == "" {
			first[root] = e.ID
		}
		out[e.ID] = first[root]
	}
	return out
}

// union is a set of trees; each item points at its parent.
type union map[string]string

func (u union) add(id string) { u[id] = id }

func (u union) root(id string) string {
	for u[id] != id {
		u[id] = u[u[id]]
		id = u[id]
	}
	return id
}

func (u union) join(a, b string) {
	if _, ok := u[b]; ok {
		u[u.root(a)] = u.root(b)
	}
}

// share joins an item with the first that had the same mark.
func (u union) share(seen map[string]string, mark, id string) {
	switch first, ok := seen[mark]; {
	case mark == "":
	case ok:
		u.join(id, first)
	default:
		seen[mark] = id
	}
}

func join(ids []string) string { return strings.Join(ids, ", ") }

func joinSectors(sectors []framework.Sector) string {
	words := make([]string, len(sectors))
	for i, s := range sectors {
		words[i] = string(s)
	}
	return join(words)
}
