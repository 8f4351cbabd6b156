package identifiers_test

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
)

func words(t testing.TB) *identifiers.Words {
	t.Helper()
	w, diags, err := identifiers.Library(evidence.Shipped())
	if err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	return &w
}

// show writes hits as "3:5 upn labelled refused".
func show(hits []identifiers.Hit) string {
	var b strings.Builder
	for _, h := range hits {
		fmt.Fprintf(&b, "%d:%d %s %s%s\n", h.Line, h.Column, h.Kind, h.Reason,
			map[bool]string{true: " refused"}[h.Refused])
	}
	return b.String()
}

const (
	nhs = "9434765919"
	upn = "B801200005001"
	uln = "9276308686"
)

func TestScan(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		// Identifiers.
		{"labelled", "His NHS number is " + nhs + ".", "1:19 nhs-number labelled refused\n"},
		{"label behind", nhs + " (NHS No.)", "1:1 nhs-number labelled refused\n"},
		{"in groups", "NHS number: 943 476 5919", "1:13 nhs-number labelled refused\n"},
		{"hard spaces", "NHS number:\u00a0943\u00a0476\u00a05919",
			"1:13 nhs-number labelled refused\n"},
		{"label on the line before", "the NHS\nnumber\n" + nhs,
			"3:1 nhs-number labelled refused\n"},
		{"as a spreadsheet writes it", "NHS number " + nhs + ".0",
			"1:12 nhs-number labelled refused\n"},
		{"UPN", "UPN " + upn, "1:5 upn labelled refused\n"},
		{"UPN in small letters", "upn=" + strings.ToLower(upn), "1:5 upn labelled refused\n"},
		{"temporary UPN", "unique pupil number E33140002501A",
			"1:21 upn labelled refused\n"},
		{"ULN", "ULN: " + uln, "1:6 uln labelled refused\n"},
		{"no label", "Order " + nhs + " came.", ""},
		{"another's label", "ULN " + nhs, ""},
		{"check fails", "NHS number 9434765918", ""},
		{"label too far away", "NHS number" + strings.Repeat(" of", 20) + " " + nhs, ""},
		{"part of a longer number", "NHS number 1" + nhs + ", 0." + nhs + ", " + nhs + ".5", ""},
		{"part of a word", "NHS number a" + nhs + " " + nhs + "b", ""},
		{"telephone", "NHS number line: +943 476 5919", ""},
		{"three of a kind", nhs + "\n4010232137\n9990000018\n",
			"1:1 nhs-number several refused\n2:1 nhs-number several refused\n" +
				"3:1 nhs-number several refused\n"},
		{"three in groups on a line", "943 476 5919, 401 023 2137 and 999 000 0018",
			"1:1 nhs-number several refused\n1:15 nhs-number several refused\n" +
				"1:32 nhs-number several refused\n"},
		{"labelled and one of three", "NHS number " + nhs + strings.Repeat("\n", 50) + "4010232137\n9990000018\n",
			"1:12 nhs-number labelled refused\n51:1 nhs-number several refused\n" +
				"52:1 nhs-number several refused\n"},
		{"the same three times", strings.Repeat(nhs+"\n", 5), ""},
		{"two of a kind", nhs + "\n4010232137\n", ""},
		{"three among many is chance", chance(40) + nhs + "\n4010232137\n9990000018\n", ""},

		// Birth dates.
		{"birth label", "Date of birth: 03/03/2012", "1:16 birth-date beside refused\n"},
		{"DOB", "(DOB 3.3.12)", "1:6 birth-date beside refused\n"},
		{"D.O.B.", "D.O.B. 2012-03-03", "1:8 birth-date beside refused\n"},
		{"behind", "03/03/2012 (DOB)", "1:1 birth-date beside refused\n"},
		{"born", "She was born on 3rd March 2012.", "1:17 birth-date beside refused\n"},
		{"born, month first", "born March 3, 2012", "1:6 birth-date beside refused\n"},
		{"form", "Date of birth (dd/mm/yyyy): 03-Mar-2012",
			"1:29 birth-date beside refused\n"},
		{"beside a name", "Child's name: A. Child, 03/03/2012",
			"1:25 birth-date beside refused\n"},
		{"further away", "Date of birth, as the family has written it on the form: 3/3/2012",
			"1:58 birth-date alone\n"},
		{"a year group", "children born between 1 September 2018 and 31 August 2019", ""},
		{"born after", "Those born after 1 September 2020 wait longer.", ""},
		{"another date", "Date of birth recorded on 12/05/2024", ""},
		{"name and date of a signature", "Full name: The Director  Date: 12/05/2024", ""},
		{"no label at all", "Agreed on 12 May 2024; due 2025-06-30.", ""},
		{"no such day", "DOB 31/02/2012", ""},
		{"only a year", "born in 2012", ""},

		// Postcodes.
		{"alone", "near CV2 2AB", "1:6 postcode alone\n"},
		{"beside a name", "Surname Child, 1 Road, CV2 2AB",
			"1:24 postcode beside refused\n"},
		{"beside a birth date", "DOB 03/03/2012, CV2 2AB",
			"1:5 birth-date beside refused\n1:17 postcode beside refused\n"},
		{"office", "Council House, Earl Street,\nTown CV1 5RR", ""},
		{"office behind", "CV1 5RR (head office)", ""},
		{"office and name", "Surname: X, Hill School, CV2 2AB", "1:26 postcode alone\n"},
		{"small letters", "near cv2 2ab", ""},
		{"small letters with its label", "postcode cv2 2ab", "1:10 postcode alone\n"},
		{"half", "in CV2 and CV3 4", ""},

		// Tables.
		{"column of birth dates", "Ref\tDOB\tSeen\n1\t03/03/2012\t12/05/2024\n",
			"2:3 birth-date labelled refused\n"},
		{"a date below another's heading", "DOB\tX\n-\t12/05/2024\n", ""},
		{"days since 1900", "Ref\tDOB\n1\t41000\n2\t41000.0\n",
			"2:3 birth-date labelled refused\n3:3 birth-date labelled refused\n"},
		{"column of numbers", "Ref\tNHS Number\n1\t" + nhs + "\n2\t9434765918\n",
			"2:3 nhs-number labelled refused\n"},
		{"other columns keep their heads over blank lines",
			"NHS_No\tX\n\n\t\n" + nhs + "\t1\n", "4:1 nhs-number labelled refused\n"},
		{"prose ends a table", "NHS no\tX\n1\t2\n" + strings.Repeat("Words. ", 8) + "\n" +
			nhs + "\t2\n", ""},
		{"names", "ID\tSurname\tForename\n1\tChild\tAnn\n",
			"1:4 name-column headed refused\n1:12 name-column headed refused\n"},
		{"first and last names", "First name\tLast Name\n\t\nA\tB\n",
			"1:1 name-column headed refused\n1:12 name-column headed refused\n"},
		{"Markdown", "| Child's name | Need |\n| --- | --- |\n| Ann | SLCN |\n",
			"1:3 name-column headed refused\n"},
		{"an empty form", "Surname\tForename\n\t\n", ""},
		{"an empty Markdown form", "| Surname | Need |\n| --- | --- |\n", ""},
		{"a list of headings with their numbers", "Surname\tx\nForename\t3\nDOB\t4\n", ""},
		{"a list of headings", "Field\tUse\nx\tSurname\ny\tForename\nz\tDate of birth\n", ""},
		{"names in prose", "The form asks for surname, forename and school.", ""},
		{"indented code", "\tSurname\n\tChild\n", ""},
		{"postcodes of people", "Forename\tPostcode\nAnn\tcv2 2ab\n",
			"1:1 name-column headed refused\n2:5 postcode beside refused\n"},
		{"postcodes of schools", "School\tSchool postcode\nHill\tCV2 2AB\n", ""},
		{"a form", "Date of birth:\t03/03/2012\nReviewed:\t12/05/2024\n",
			"1:16 birth-date beside refused\n"},
		{"a column of chance beside one of numbers",
			"a\tb\n" + chanceBeside(nhs, "4010232137", "9990000018"),
			"2:1 nhs-number several refused\n3:1 nhs-number several refused\n" +
				"4:1 nhs-number several refused\n"},
		{"words in many alphabets", "é’ NHS number ’é " + nhs, "1:18 nhs-number labelled refused\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, show(words(t).Scan(c.text))); diff != "" {
				t.Errorf("(-want +got):\n%s\n%s", diff, c.text)
			}
		})
	}
}

// chance is n lines of ten digits that fail the check.
func chance(n int) string {
	var b strings.Builder
	for i := 0; n > 0; i++ {
		if s := tenDigits(5_000_000_000 + i*13); !identifiers.NHSNumber(s) && !identifiers.ULN(s) {
			b.WriteString(s + "\n")
			n--
		}
	}
	return b.String()
}

func chanceBeside(values ...string) string {
	var b strings.Builder
	other := strings.Fields(chance(40))
	for i, o := range other {
		value := "-"
		if i < len(values) {
			value = values[i]
		}
		b.WriteString(value + "\t" + o + "\n")
	}
	return b.String()
}

// A hit has nowhere to keep what it found.
func TestHitHoldsNoValue(t *testing.T) {
	hits := words(t).Scan("NHS number " + nhs + ", UPN " + upn + ", DOB 03/03/2012, CV2 2AB")
	if len(hits) != 4 {
		t.Fatalf("%d hits, want 4", len(hits))
	}
	printed := fmt.Sprintf("%v %+v %#v", hits, hits, hits)
	for _, value := range []string{nhs, upn, "2012", "CV2"} {
		if strings.Contains(printed, value) {
			t.Errorf("%s is printed: %s", value, printed)
		}
	}
}

func TestLibraryWithoutWords(t *testing.T) {
	for name, fsys := range map[string]fs.FS{
		"no folder": os.DirFS("testdata"),
		"a list is missing": mapFS("identifiers/labels.hcl",
			"identifiers {\n  nhs_number = [\"NHS number\"]\n}\n"),
		"a word without letters": mapFS("identifiers/labels.hcl", strings.Replace(
			read(t, "../library/identifiers/labels.hcl"), `"UPN",`, `"--",`, 1)),
	} {
		_, diags, err := identifiers.Library(fsys)
		if err != nil || !diags.HasErrors() {
			t.Errorf("%s: no mistake is reported (%v)", name, err)
		}
	}
}
