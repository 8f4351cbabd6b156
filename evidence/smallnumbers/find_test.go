package smallnumbers_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/smallnumbers"
)

func words(t testing.TB) *smallnumbers.Words {
	t.Helper()
	w, diags, err := smallnumbers.Library(evidence.Shipped())
	if err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	return &w
}

// show writes hits as "1:5 count", those of tables as "2/3 count".
func show(hits []smallnumbers.Hit) string {
	var out []string
	for _, h := range hits {
		if h.Cell > 0 {
			out = append(out, fmt.Sprintf("%d/%d %s", h.Line, h.Cell, h.Kind))
		} else {
			out = append(out, fmt.Sprintf("%d:%d %s", h.Line, h.Column, h.Kind))
		}
	}
	return strings.Join(out, ", ")
}

// What people write that gives a small number away.
func TestFind(t *testing.T) {
	f := words(t).For(evidence.LT5)
	for _, c := range []struct{ text, want string }{
		// Counts.
		{"Three children wait for a place.", "1:1 count"},
		{"We saw 3 children in the autumn.", "1:8 count"},
		{"There were 4 pupils, 2 boys and two girls.", "1:12 count, 1:22 count, 1:33 count"},
		{"one child was moved", "1:1 count"},
		{"One young person with SEND moved away.", "1:1 count"},
		{"Only one pupil attended.", "1:6 count"},
		{"in all, one family", "1:9 count"},
		{"three autistic children", "1:1 count"},
		{"4 looked-after children", "1:1 count"},
		{"two home-educated, non-verbal young people", "1:1 count"},
		{"2 black and Asian pupils", "1:1 count"},
		{"There are 3 Year 6 pupils.", "1:11 count"},
		{"*three* children", "1:2 count"},
		{"three\nchildren", "1:1 count"},
		{"four 16-year-olds", "1:1 count"},
		{"three children and young people", "1:1 count"},
		{"Two parent carers left the forum.", "1:1 count"},
		{"3 EHC plans were ceased", "1:1 count"},
		{"There was 1 permanent exclusion.", "1:11 count"},
		{"4 families' and carers' views; 3 families", "1:32 count"},
		{"last year three pupils were excluded", "1:11 count"},
		{"During the year 3 pupils were excluded.", "1:17 count"},
		{"this term 2 children left", "1:11 count"},
		{"three children in 2023", "1:1 count"},
		{"Two children in three special schools", "1:1 count"},
		{"one child in 12 months", "1:1 count"},
		{"2 (5%) pupils", "1:1 count"},
		{"Girls did well (n = 3).", "1:21 count"},
		{"about 3 children", "1:7 count"},
		{"It fell from 9 to 4 children.", "1:14 count"},
		{"a group of four young people", "1:12 count"},
		{"a caseload of 3 children", "1:15 count"},
		{"two Year 11 girls", "1:1 count"},
		{"each week 3 children were seen", "1:11 count"},
		{"3 CYP were moved", "1:1 count"},
		{"There were two permanent exclusions.", "1:12 count"},
		{"2 appeals were upheld", "1:1 count"},

		// Parts of a whole.
		{"2 of 40 pupils", "1:1 count"},
		{"3 of the 40 children", "1:1 count"},
		{"Two out of 60 families", "1:1 count"},
		{"three of our young people", "1:1 count"},
		{"one of the children", "1:1 count"},
		{"6% (3) of the pupils", "1:5 count"},
		{"45 of the 4 children", "1:11 count"},
		{"Of the 50 pupils, 3 were late.", "1:19 count"},

		// Complements.
		{"48 of 50 children were seen", "1:1 complement"},
		{"forty-eight of fifty children", "1:1 complement"},
		{"1,198 of 1,200 pupils", "1:1 complement"},
		{"48 out of the 50 children", "1:1 complement"},
		{"48 children (96%) were seen", "1:1 complement"},
		{"48 (96%) of children", ""},
		{"48 children out of 50", "1:1 complement"},
		{"48 children of the 50", "1:1 complement"},
		{"Of 50 children, 48 were seen.", "1:17 complement"},
		{"96% of 50 children", "1:1 percentage"},
		{"96 per cent of the 50 children", "1:1 percentage"},
		{"4.0% of 50 pupils", "1:1 percentage"},
		{"60% of 3 pupils", "1:1 percentage, 1:8 count"},

		{"nearly all (97%) of 100 children", "1:13 percentage"},
		{"100 children, 97 of whom were seen", "1:15 complement"},
		{"Eight children, of whom two are in care", "1:25 count"},
		{"38/40 pupils", "1:1 complement"},
		{"all but two children", "1:9 count"},

		// Ranges and limits.
		{"one or two families", "1:1 count"},
		{"2-3 pupils", "1:1 count"},
		{"2 – 3 pupils", "1:1 count"},
		{"between two and three children", "1:9 count"},
		{"fewer than three children", "1:12 count"},
		{"fewer than two children", "1:12 count"},
		{"<3 pupils", "1:2 count"},

		// Where it stands.
		{"Much is better.\n\n* Waits fell.\n* Now 3 children wait.", "4:7 count"},
		{"é three children", "1:3 count"},
	} {
		t.Run(c.text, func(t *testing.T) {
			if diff := cmp.Diff(c.want, show(f.Find(c.text))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What people write all the time and that counts nobody, or not few.
func TestFindNothing(t *testing.T) {
	f := words(t).For(evidence.LT5)
	for _, text := range []string{
		// Large enough, or none.
		"5 children were seen.", "twelve pupils", "No children wait.", "0 children",
		"Zero pupils were excluded", "40 of 60 pupils", "twenty-two families",
		"one hundred and two children", "three hundred children", "1,003 pupils",
		"0 of 50 children", "50 of 50 children", "three thousand families",
		"80% of 50 children", "45 children (90%)", "300 pupils (100%)",

		// What tells no more than the limit.
		"fewer than five children", "fewer than 5 pupils", "less than 5 children",
		"<5 pupils", "1-4 children", "one to four children", "more than 3 children",
		"at least two pupils", "more than one child", "up to three children",
		"3+ children", "3 or more children", "two children or more", "four to nine children",
		"2-6 pupils", "no more than 3 pupils at a time", "over 3 children",

		// Organisations, time and things.
		"3 schools", "four services for children", "two weeks", "Five actions for children",
		"two teams of parents", "two settings where pupils learn", "three family hubs",
		"two parent workshops", "two children's centres", "four pupil referral units",
		"one family hub", "one parent champion joined", "one pupil referral unit",
		"three children and families teams", "two children and young people's services",
		"one child protection plan", "two parent carer forums", "two parents' groups",
		"three young people's panels", "2 nurses see children", "three times as many children",
		"two more children than last year", "3 children's homes",
		"two community paediatricians, who see children",
		"Two of four posts are filled; weekly clinics begin in July.",
		"Groups run in three localities.", "one learner journey record", "one patient portal",

		// Ages, years, names and lists.
		"3-year-old children", "three-year-olds", "two year old children",
		"four year old girls", "aged 4", "children aged 2 to 4", "children of two, three or four",
		"Year 2 pupils", "Years 3 and 4 pupils", "Key stage 4 pupils", "key stages 3 and 4 children",
		"KS1 pupils", "the Year 3 children", "age 2 children", "ages 2 to 4 children",
		"Tier 3 patients", "level 2 learners", "Recommendation 4 families are heard",
		"1. Children are seen.", "2) Parents are heard", "(3) families", "3 Children and families",
		"In 2024 pupils", "2023-24 pupils", "2023/24 pupils", "3 May children were asked",
		"Table 4 Children with a plan", "section 23 children", "COVID-19 children", "post-16 learners",
		"under-5s", "between 2 and 4\n\nChildren are seen", "by 4\nChildren who wait",
		"The service opens at 3. Children like it.", "1:1 support for pupils",
		"one-to-one pupils' support", "Section 3.2 children", "priority 3: children",
		"two-thirds of pupils", "two thirds of children", "one third of families",
		"one quarter of pupils", "£3 children", "half of the children",

		"Goal 2 children are safe", "Standards 1 and 2 children", "Term 3 pupils", "Week 3 parents met",
		"1 Families know", "2024/25 pupils", "1/3 of pupils", "9/10 parents",
		"two EHC plan coordinators", "one EHC plan format", "2 full-time parent advisers",

		// Rates, sizes and sayings.
		"families of three children", "families with two children", "these two groups of children",
		"both children", "a handful of pupils", "In three of four schools children wait.",
		"3% of children", "3 per cent of pupils", "4% of families", "2.5 children",
		"one in three children", "Two families in three feel heard.", "One child in five was known",
		"Two parents sit on the board.", "Two parents decide with officers.", "one child in ten", "nine out of ten parents", "3 in 5 pupils",
		"4 out of 5 children", "one child at a time", "two children at once", "each child",
		"two pupils per class", "groups of three children", "no two children are alike",
		"not one child was asked", "every one child", "one child's story", "two pupils each",
		"three children a week", "One parent said that it helps.", "One mother told us why.",
		"a ratio of 2 pupils to each adult", "Children first", "the first of the children",
	} {
		t.Run(text, func(t *testing.T) {
			if got := show(f.Find(text)); got != "" {
				t.Errorf("found %s", got)
			}
		})
	}
}
