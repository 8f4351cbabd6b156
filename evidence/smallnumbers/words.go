package smallnumbers

import (
	"cmp"
	"io/fs"
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Folder is where the words stand in the library.
const Folder = "smallnumbers"

// Words are those by which a count of people is told from any other number.
// The zero value knows none and finds nothing. [Library] reads the shipped
// ones.
type Words struct {
	first map[string][]phrase // by their first word, longest phrase first
	value map[string]int      // of numbers written as words
}

type phrase struct {
	words []string
	lists list
}

// list says what a phrase stands for; a set of them is a number.
type list uint32

const (
	people    list = 1 << iota // many of them, or of what belongs to one each
	person                     // one
	kind                       // may stand between the number and the people
	article                    // may stand between "of" and the people
	label                      // after it, a number is a name
	period                     // before a label, makes a time of it
	atLeast                    // before it, a count has no end or no beginning
	fewerThan                  // before it, a count has an end
	rate                       // after the people, they are so many of each
	body                       // after the people, they are a name
	role                       // after the people, they hold an office
	place                      // after "in" and a number, it is no ratio
	follows                    // after one person who is counted
	quoted                     // after one person who is quoted
	verb                       // after a number that stands for people
	large                      // after a number, makes it larger or a fraction
	counted                    // heading of a column that counts
	uncounted                  // heading of a column that counts nobody
	percent
)

// vocabulary is the grammar of the words.
type vocabulary struct {
	People    []string  `hcl:"people"`
	Person    []string  `hcl:"person"`
	Records   []string  `hcl:"records"`
	Record    []string  `hcl:"record"`
	Kinds     []string  `hcl:"kinds"`
	Articles  []string  `hcl:"articles"`
	Labels    []string  `hcl:"labels"`
	Times     []string  `hcl:"times"`
	AtLeast   []string  `hcl:"at_least"`
	FewerThan []string  `hcl:"fewer_than"`
	Rates     []string  `hcl:"rates"`
	Bodies    []string  `hcl:"bodies"`
	Roles     []string  `hcl:"roles"`
	Places    []string  `hcl:"places"`
	Follows   []string  `hcl:"follows"`
	Quoted    []string  `hcl:"quoted"`
	Verbs     []string  `hcl:"verbs"`
	Percent   []string  `hcl:"percent"`
	Ones      []string  `hcl:"ones"`
	Tens      []string  `hcl:"tens"`
	Large     []string  `hcl:"large"`
	Counts    []string  `hcl:"counts"`
	NoCounts  []string  `hcl:"no_counts"`
	Place     hcl.Range `hcl:",place"`
}

func (v vocabulary) lists() map[list][]string {
	return map[list][]string{
		people: slices.Concat(v.People, v.Records), person: slices.Concat(v.Person, v.Record),
		kind: v.Kinds, article: v.Articles, label: v.Labels, period: v.Times,
		atLeast: v.AtLeast, fewerThan: v.FewerThan, rate: v.Rates, body: v.Bodies, role: v.Roles,
		place: v.Places, follows: v.Follows, quoted: v.Quoted, verb: v.Verbs, percent: v.Percent,
		large: v.Large, counted: v.Counts, uncounted: v.NoCounts,
	}
}

// Library reads the words in the smallnumbers folder of a library, such as
// [evidence.Shipped]. A library without them is a mistake, not an empty list:
// whoever looks with no words finds nothing.
func Library(fsys fs.FS) (Words, hcl.Diagnostics, error) {
	files, diags, err := source.Folder(fsys, Folder, source.Files{})
	if err != nil {
		return Words{}, nil, err
	}
	var all struct {
		Blocks []vocabulary `hcl:"small_numbers,block"`
	}
	for _, file := range files {
		diags = append(diags, source.Decode(file.Body, &all)...)
	}
	if len(all.Blocks) == 0 {
		diags = append(diags, noWords())
	}
	w := Words{first: map[string][]phrase{}, value: map[string]int{}}
	for _, block := range all.Blocks {
		diags = append(diags, w.add(block)...)
	}
	for _, phrases := range w.first {
		slices.SortFunc(phrases, func(a, b phrase) int {
			return cmp.Or(len(b.words)-len(a.words), slices.Compare(a.words, b.words))
		})
	}
	return w, diag.Sort(diags), nil
}

func noWords() *hcl.Diagnostic {
	place := hcl.Range{Filename: Folder, Start: hcl.InitialPos, End: hcl.InitialPos}
	return diag.Error(place, "No words of small numbers",
		"The library says in a block named small_numbers how a count of people "+
			"is told from other numbers, and there is none. Add one.")
}

func (w *Words) add(v vocabulary) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for l, texts := range v.lists() {
		for _, text := range texts {
			if !w.addPhrase(l, text) {
				diags = append(diags, diag.Error(v.Place, "Phrase without words",
					"%q holds no word. Remove it.", text))
			}
		}
	}
	for i, text := range v.Ones {
		w.value[text] = i + 1
	}
	for i, text := range v.Tens {
		w.value[text] = 10 * (i + 1)
	}
	return diags
}

// addPhrase reads a phrase as texts are read. One phrase may be in several
// lists.
func (w *Words) addPhrase(l list, text string) bool {
	var words []string
	for _, t := range tokenise(nil, text, 0, len(text)) {
		words = append(words, t.text)
	}
	if len(words) == 0 {
		return false
	}
	phrases := w.first[words[0]]
	for i := range phrases {
		if slices.Equal(phrases[i].words, words) {
			phrases[i].lists |= l
			return true
		}
	}
	w.first[words[0]] = append(phrases, phrase{words, l})
	return true
}

// match is the longest phrase of any of the lists that begins at a token, and
// where it ends; its lists are none where there is no such phrase.
func (w *Words) match(tokens []token, at int, wanted list) (list, int) {
	if at >= len(tokens) {
		return 0, at
	}
	for _, p := range w.first[tokens[at].text] {
		if p.lists&wanted != 0 && p.begins(tokens[at:]) {
			return p.lists, at + len(p.words)
		}
	}
	return 0, at
}

func (p phrase) begins(tokens []token) bool {
	if len(tokens) < len(p.words) {
		return false
	}
	for i, word := range p.words {
		if tokens[i].text != word || i > 0 && tokens[i].kind == stop {
			return false
		}
	}
	return true
}
