package sen2_test

import (
	"bytes"
	"encoding/xml"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// asLayouts wants the same as every layout gives.
func asLayouts(t *testing.T, content string) {
	t.Helper()
	want, err := os.ReadFile("testdata/layouts/want")
	if err != nil {
		t.Fatal(err)
	}
	got := told(t, inFile(t, content).want(t))
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestEncodings(t *testing.T) {
	const declared = `encoding="UTF-8"`
	tests := []struct {
		name, says string // how it is declared; "" is not at all
		in         encoding.Encoding
	}{
		{"UTF-8", `encoding="UTF-8"`, encoding.Nop},
		{"UTF-8 in small letters", `encoding='utf-8'`, encoding.Nop},
		{"not declared", ``, encoding.Nop},
		{"UTF-8 with a mark", declared, unicode.UTF8BOM},
		{"ISO-8859-1", `encoding="ISO-8859-1"`, charmap.ISO8859_1},
		{"Windows-1252", `encoding="windows-1252"`, charmap.Windows1252},
		{"UTF-16 with a mark", `encoding="UTF-16"`, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)},
		{"UTF-16 the other way round", `encoding="UTF-16"`, unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
		{"UTF-16 without a mark", `encoding="UTF-16LE"`, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
		{"the same the other way round", ``, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := strings.Replace(sound(t), declared, test.says, 1)
			coded, err := test.in.NewEncoder().String(text)
			if err != nil {
				t.Fatal(err)
			}
			asLayouts(t, coded)
		})
	}
}

// What a letter is counts in a code, and in nothing that is handed over, so the
// encoding shows only where a field is damaged by it.
func TestEncodingIsHonoured(t *testing.T) {
	text := changed(t, sound(t), `encoding="UTF-8"`, `encoding="ISO-8859-1"`, 1)
	if inFile(t, text).want(t) == nil { // "Zoë" is two letters then, and no mistake
		t.Error("refused")
	}
	text = strings.ReplaceAll(text, "Zoë", "Zo\xeb")
	asLayouts(t, text)
}

// Prefixes, attributes, comments, instructions, CDATA and elements of a supplier's
// own change nothing.
func TestDecorated(t *testing.T) {
	text := sound(t)
	text = strings.NewReplacer(
		"<Message>", `<s:Message xmlns:s="urn:sen2" xmlns:xsi="urn:xsi" xsi:schemaLocation="urn:sen2 http://example.org/sen2.xsd">`,
		"</Message>", "</s:Message><!-- the end -->\n",
		"<Person>", `<s:Person id="Secret"><?page break?>`, "</Person>", "</s:Person>",
		"<RequestOutcome>Y", "<RequestOutcome xsi:type='code'><![CDATA[Y]]>",
		"<UPN>", "<Supplier><UPN>B999000000009</UPN><Requests/></Supplier><UPN> \n",
		"<EntryDate>", "<EntryDate><!-- here -->",
		"900001", "9000&#48;1",
	).Replace(text)
	asLayouts(t, text)
}

// node is an element with all that is in it.
type node struct {
	XMLName xml.Name
	Text    string `xml:",chardata"`
	Kids    []node `xml:",any"`
}

// Elements are taken in any order, as long as what there are several of keep
// theirs.
func TestAnyOrder(t *testing.T) {
	var root node
	if err := xml.Unmarshal([]byte(sound(t)), &root); err != nil {
		t.Fatal(err)
	}
	root.turn()
	var out bytes.Buffer
	if err := xml.NewEncoder(&out).Encode(root); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "</Persons><Header>") {
		t.Fatal("the order is as it was")
	}
	asLayouts(t, out.String())
}

func (n *node) turn() {
	for i := range n.Kids {
		n.Kids[i].turn()
	}
	slices.Reverse(n.Kids)
	slices.SortStableFunc(n.Kids, func(a, b node) int {
		return strings.Compare(b.XMLName.Local, a.XMLName.Local)
	})
	for from := 0; from < len(n.Kids); {
		to := from
		for to < len(n.Kids) && n.Kids[to].XMLName == n.Kids[from].XMLName {
			to++
		}
		slices.Reverse(n.Kids[from:to])
		from = to
	}
}
