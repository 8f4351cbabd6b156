package chs_test

import (
	"bytes"
	"fmt"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/chs"
)

func ExampleLayout_Read() {
	layout, _, err := chs.Library(evidence.Shipped())
	if err != nil {
		fmt.Println(err)
		return
	}
	f := excelize.NewFile() // a release of two tables, with invented figures
	small(f)
	var workbook bytes.Buffer
	if err := f.Write(&workbook); err != nil {
		fmt.Println(err)
		return
	}
	files := fstest.MapFS{"october.xlsx": {Data: workbook.Bytes()}}
	release, notes, diags, err := layout.Read(intake.File{
		Files: files, Name: "october.xlsx"}, chs.Options{})
	if err != nil || diags.HasErrors() {
		fmt.Println(diags, err)
		return
	}
	fmt.Println(release.Source, "published", release.PublishedOn)
	fmt.Println(release.Waits[0].Fields()[:9])
	fmt.Println(notes[0].Count, "of", notes[0].Of, notes[0].Says)
	rows, _ := layout.Comparators(release, nil)
	fmt.Println(rows[0].Measure, rows[0].Breakdown, *rows[0].Value)
	// Output:
	// NHS England, Community Health Services SitRep, October 2023 published 2023-12-14
	// [2023-10-31 Audiology adults E92000001 England england   4]
	// 2 of 2 Totals that are not the sum of their bands. Some providers do not count by weeks. Both are kept as published.
	// waits_waiting Audiology 1
}
