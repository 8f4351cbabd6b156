// Package ees reads what DfE publishes of EHC plans on Explore Education
// Statistics: a file of a release, or the release's zip. It yields
// comparators, and says what it left out and why.
//
// Nothing about a release is known here. Which columns of which file make
// which figure, what they were called in which release, which row is the
// headline and what the signs for missing values mean, all stand in
// evidence/library/ees:
//
//	table "requests" {
//	  title  = "Requests for an EHC needs assessment"
//	  source = "DfE, Education, health and care plans, requests"
//
//	  layout "2025" {
//	    headlines = ["All requests for EHC needs assessments"]
//	    columns = {
//	      within_6 = "request_outcome_six_weeks"
//	      over_6   = "^request_outcome_over_(6|six)_weeks$"   # ^ begins a pattern
//	    }
//	  }
//	  layout "2022" {                    # no headlines: every row is one
//	    columns = { }
//	    omits   = { ehc_decision_6_weeks_rate = "First published in 2025." }
//	  }
//	  figure "ehc_decision_6_weeks_rate" {
//	    numerator   = ["within_6"]
//	    denominator = ["within_6", "over_6"]
//	    value       = "pc_within_6"      # as published; else worked out
//	  }
//	}
//
// A layout is told by its columns, whatever the file is called and whatever
// the order of its columns. Headings are matched in any capitals.
//
// # What is taken
//
// Only headline rows: their topic and their breakdown are both one of the
// layout's headlines. Nothing is ever added up across rows. A layout without
// headlines is of a release that had no breakdowns, and a file that has them
// is another layout.
//
// A percentage is taken as it was published, its parts beside it, and where
// the two do not agree that is noted. Where no percentage is published it
// is worked out from the parts, rounded half-up to one decimal.
//
// # What is refused
//
// A file is taken whole or not at all. A heading that stands twice with other
// values below it, a row given twice, a number below zero in a column that is
// no residual, a word where a number belongs, a row with another number of
// fields, a period that its identifier denies: each is a mistake with its line.
// Of a zip nothing is taken where a name in it leads out of its folder or
// stands twice, where there are too many files, or where it unpacks to more
// than an honest release.
package ees
