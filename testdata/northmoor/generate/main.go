// Command generate makes the synthetic extracts of the invented area
// Northmoor, and what is true of them.
//
//	go run ./testdata/northmoor/generate
//
// It writes extracts/, messy/ and expected.json below testdata/northmoor. Every
// run writes the same bytes: the dice are seeded, and nothing is taken from
// the clock, from the machine or from anybody's data. The extracts look like
// what partners send, title rows, totals, encodings, dates and slips included;
// expected.json says what a reader should make of them.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", "testdata/northmoor", "folder to write into")
	flag.Parse()
	if err := write(*out, everything()); err != nil {
		log.Fatal(err)
	}
}

// everything makes all extracts, each by dice of its own, so that a change in
// one leaves the others as they are.
func everything() []extract {
	audits, answers := auditExtracts()
	return []extract{
		therapyWaits(), autismWaits(), adhdWaits(), camhsWaits(), continenceWaits(),
		adviceLog(), audits, answers,
		familySurvey(), childrenSurvey(), practitionerSurvey(),
		alternativeProvision(), complaintsLog(), wheelchairWaits(),
	}
}

func write(folder string, extracts []extract) error {
	for _, x := range extracts {
		if err := writeFile(filepath.Join(folder, x.File), x.text); err != nil {
			return err
		}
	}
	return writeFile(filepath.Join(folder, "expected.json"), expectations(extracts))
}

func writeFile(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o644)
}
