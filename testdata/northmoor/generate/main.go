// Command generate makes the synthetic extracts of the invented area
// Northmoor, and what is true of them.
//
//	go run ./testdata/northmoor/generate
//	go run ./testdata/northmoor/generate -private /tmp/northmoor/private
//
// It writes extracts/, messy/ and expected.json below testdata/northmoor. Every
// run writes the same bytes: the dice are seeded, and nothing is taken from
// the clock, from the machine or from anybody's data. The extracts look like
// what partners send, title rows, totals, encodings, dates and slips included;
// expected.json says what a reader should make of them.
//
// With -private it writes the council's SEN2 return into a folder, in each of its
// four layouts, and nothing else. A return holds names, birth dates and pupil
// numbers. These are invented, and marked so, and still no workspace may keep such
// things: git ignores the folder private, and what the workspace keeps of the return
// are its saved results, as that of a real area would.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("out", "testdata/northmoor", "folder to write into")
	private := flag.String("private", "", "folder to write the SEN2 return into, in every layout, and nothing else")
	flag.Parse()
	if *private != "" {
		if err := writeReturn(*private); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := write(*out, everything()); err != nil {
		log.Fatal(err)
	}
}

// everything makes all extracts, each by dice of its own, so that a change in
// one leaves the others as they are.
func everything() []extract {
	audits, answers := auditExtracts()
	return append([]extract{
		therapyWaits(), autismWaits(), adhdWaits(), camhsWaits(), continenceWaits(),
		adviceLog(), audits, answers,
		familySurvey(), childrenSurvey(), practitionerSurvey(),
		alternativeProvision(), complaintsLog(), wheelchairWaits(),
	}, returnExtracts()...)
}

func write(folder string, extracts []extract) error {
	for _, x := range extracts {
		if x.text == nil {
			continue // made on demand
		}
		if err := writeFile(filepath.Join(folder, x.File), x.text); err != nil {
			return err
		}
	}
	return writeFile(filepath.Join(folder, "expected.json"), expectations(extracts))
}

// writeReturn writes the SEN2 return in every layout.
func writeReturn(folder string) error {
	files, err := returnLayouts(sen2Return())
	if err != nil {
		return err
	}
	for name, text := range files {
		if err := writeFile(filepath.Join(folder, name), text); err != nil {
			return err
		}
	}
	return nil
}

func writeFile(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o644)
}
