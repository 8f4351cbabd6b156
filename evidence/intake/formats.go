package intake

import (
	"regexp"
	"strings"

	"github.com/xuri/excelize/v2"
)

// A workbook holds days as numbers, and only the format of the cell tells
// that 45413 is a day, or that 0.95 is 95%. So formats that show a day or
// percent are replaced by one each, and all others by none: what a cell holds
// is then read as it is, and neither rounded nor written the American way.
const (
	isoFormat     = "yyyy-mm-dd hh:mm:ss"
	percentFormat = "0.000000%"
	noFormat      = -1
)

// shown takes off what these formats add to every cell.
func shown(cell string) string {
	if number, ok := strings.CutSuffix(cell, "%"); ok && sixPlaces.MatchString(number) {
		return strings.TrimRight(strings.TrimRight(number, "0"), ".") + "%"
	}
	return strings.TrimSuffix(cell, " 00:00:00")
}

var sixPlaces = regexp.MustCompile(`^-?\d+\.\d{6}$`)

// format adds a format to the workbook and returns its number.
func (b book) format(code string) (int, error) {
	style, err := b.NewStyle(&excelize.Style{CustomNumFmt: &code})
	if err != nil {
		return 0, err
	}
	return *b.Styles.CellXfs.Xf[style].NumFmtID, nil
}

// unformat replaces the formats of the workbook as it lies in memory.
func (b book) unformat() error {
	day, err := b.format(isoFormat)
	if err != nil {
		return err
	}
	percent, err := b.format(percentFormat)
	if err != nil {
		return err
	}
	formats, none := b.Styles.CellXfs.Xf, noFormat
	codes := map[int]string{9: "0%", 10: "0.00%"} // those that only have a number
	for _, f := range b.Styles.NumFmts.NumFmt {
		codes[f.NumFmtID] = f.FormatCode
	}
	for i := range formats {
		id := 0
		if formats[i].NumFmtID != nil {
			id = *formats[i].NumFmtID
		}
		formats[i].NumFmtID = &none
		switch code, known := codes[id]; {
		case known && strings.Contains(letters(code), "%"):
			formats[i].NumFmtID = &percent
		case known && showsDay(code), !known && builtInDay(id):
			formats[i].NumFmtID = &day
		}
	}
	return nil
}

// builtInDay knows the formats that have only a number: 14 to 17 and 22 are
// days everywhere, 27 to 31, 36, 50 to 54, 57 and 58 in East Asia.
func builtInDay(id int) bool {
	switch {
	case id >= 14 && id <= 17, id == 22, id >= 27 && id <= 31, id == 36,
		id >= 50 && id <= 54, id == 57, id == 58:
		return true
	}
	return false
}

// aside is what a format holds beside its letters: quoted and escaped text,
// fillers, and colours or languages in brackets. [h], for hours beyond a day,
// stands in brackets too and is a letter nevertheless.
var (
	aside    = regexp.MustCompile(`"[^"]*"|[\\_*].|\[[^\]]*\]`)
	duration = regexp.MustCompile(`^\[(h+|m+|s+)\]$`)
)

func letters(code string) string {
	return aside.ReplaceAllStringFunc(strings.ToLower(code), func(part string) string {
		if duration.MatchString(part) {
			return "h"
		}
		return ""
	})
}

// showsDay tells formats that show a day, or at least a month, from times,
// durations and numbers. Only the first section counts: the others are for
// negative numbers and text.
func showsDay(code string) bool {
	section, _, _ := strings.Cut(letters(code), ";")
	section = strings.ReplaceAll(section, "general", "")
	if strings.ContainsAny(section, "yd") {
		return true
	}
	return strings.Contains(section, "m") && !strings.ContainsAny(section, "hs")
}
