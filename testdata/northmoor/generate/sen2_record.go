package main

import (
	"fmt"
	"strconv"
)

// record is a record of a return: the values of its fields by element, days as
// 2024-12-31, and the records in it.
type record struct {
	module string
	values map[string]string
	kids   []*record
}

func newRecord(module string, kids ...*record) *record {
	return &record{module: module, values: map[string]string{}, kids: kids}
}

// set gives fields their values, an element and its value in turn.
func (r *record) set(words ...string) *record {
	for i := 0; i < len(words); i += 2 {
		if words[i+1] != "" {
			r.values[words[i]] = words[i+1]
		}
	}
	return r
}

// head says that the return is synthetic wherever its layout has room for it, and
// that it is of council 999, which is none.
func head() *record {
	return newRecord("header").set("Collection", "SEN2", "Year", "2025", "ReferenceDate", census.iso(),
		"SourceLevel", "L", "LEA", "999", "SoftwareCode", "Synthetic", "Release", "Invented",
		"SerialNo", "001", "DateTime", census.iso()+"T09:00:00", "DMO", "Y", "DCO", "R", "DSCO", "N")
}

// person is the nth pupil as a record. The name says that nobody is meant, and the
// postcode is the one for no abode. The pupil number has a check letter that is
// right, so that whatever of the return found its way into the workspace would be
// refused like a child's; it belongs to nobody, for it begins with council 999.
// There are no learner numbers, for nothing in them could say the same.
func person(n int, p *pupil) *record {
	r := newRecord("person", p.asked()).set("Surname", "Synthetic", "Forename", "Invented "+strconv.Itoa(n),
		"PersonBirthDate", p.born.iso(), "Sex", p.sex, "Ethnicity", p.ethnicity, "PostCode", "ZZ99 9ZZ")
	if n%9 == 0 && p.born > census-6*365 {
		return r.set("UPNunknown", "UN1")
	}
	return r.set("UPN", upn(n))
}

func upn(n int) string {
	const letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
	digits := fmt.Sprintf("999%09d", n)
	sum := 0
	for i, digit := range digits {
		sum += int(digit-'0') * (i + 2)
	}
	return string(letters[sum%len(letters)]) + digits
}

func (p *pupil) asked() *record {
	r := newRecord("requests").set("ReceivedDate", p.received.iso(), "RequestOutcome", p.request,
		"RequestOutcomeDate", p.decided.iso())
	if p.request == "Y" || p.request == "N" {
		r.set("RequestSource", strconv.Itoa(1+int(p.received)%2), "RYA", "0", "RequestMediation", "0", "RequestTribunal", "0")
	}
	if p.assessment != "" {
		r.kids = append(r.kids, p.assessed())
	}
	if p.active() {
		r.kids = append(r.kids, p.inForce())
	}
	return r
}

func (p *pupil) assessed() *record {
	r := newRecord("assessment").set("AssessmentOutcome", p.assessment, "AssessmentOutcomeDate", p.ended.iso())
	if p.ended != 0 {
		r.set("Week20", p.exception, "AssessmentMediation", "0", "AssessmentTribunal", "0")
	}
	if p.start != 0 {
		detail := newRecord("plan_detail").set("PlacementRank", "1", "SENunitIndicator", digit(p.setting.unit),
			"ResourcedProvisionIndicator", "0", "URN", p.setting.number)
		if p.setting.number == "" {
			detail.set("SENSetting", named(p.setting.kind))
		}
		r.kids = append(r.kids, newRecord("named_plan", detail).set("StartDate", p.start.iso(), "PB", "0", "OA", "0",
			"CeaseDate", p.ceased.iso(), "CeaseReason", p.reason))
	}
	return r
}

// named is the kind of a setting in a plan, which cannot be nowhere.
func named(kind string) string {
	if kind == "NEET" {
		return "OTH"
	}
	return kind
}

func (p *pupil) inForce() *record {
	r := newRecord("active_plans").set("TransferLA", p.from, "ReviewMeeting", p.meeting.iso(),
		"ReviewOutcome", p.review, "LastReview", p.letter.iso(), "ReviewDraft", p.draft.iso(),
		"PhaseTransferDueDate", p.phaseDue.iso(), "PhaseTransferFinalDate", p.phaseFinal.iso())
	r.kids = append(r.kids, newRecord("placement_detail").set("URN", p.setting.number, "SENSetting", p.setting.kind,
		"PlacementRank", "1", "EntryDate", p.setting.entered.iso(), "SENunitIndicator", digit(p.setting.unit),
		"ResourcedProvisionIndicator", "0"))
	for i, need := range []string{p.need, p.further} {
		if need != "" {
			r.kids = append(r.kids, newRecord("sen_need").set("SENtype", need, "SENtypeRank", strconv.Itoa(i+1)))
		}
	}
	return r
}
