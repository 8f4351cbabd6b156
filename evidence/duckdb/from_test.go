package duckdb_test

import (
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
)

// Appeals are compared with the decisions of the same year, which three other
// shapes record; a year for which one of them is silent has no figure.
func TestDenominatorFromOtherShapes(t *testing.T) {
	appeals := csv(t, "tribunal_appeals", "appeal_id,registered_on,subject,result\n"+
		"1,2024-03-01,content,pending\n2,2024-04-01,content,pending\n3,2023-04-01,content,pending\n")
	requests := csv(t, "ehc_requests", "request_id,received_on,request_outcome,request_outcome_on\n"+
		"1,2024-01-01,N,2024-02-01\n2,2024-01-01,Y,2024-02-01\n3,2022-12-01,N,2023-01-05\n")
	assessments := csv(t, "ehc_assessments", "request_id,received_on,assessment_outcome,assessment_outcome_on\n"+
		"1,2024-01-01,N,2024-06-01\n2,2024-01-01,N,2023-06-01\n")
	plans := csv(t, "ehc_plans", "plan_id,start_on,cease_on,cease_reason\n"+
		"1,2020-01-01,,\n2,2020-01-01,,\n3,2020-01-01,2024-01-10,2\n4,2020-01-01,2023-01-10,2\n")
	plans.Dataset.AsOf = date(t, "2024-01-18") // the census

	w := open(t, duckdb.Options{})
	load(t, w, appeals, requests, assessments, plans)
	a := answer(t, w, evidence.Question{Measure: measure(t, "tribunal_appeal_rate")})[0]
	// 1 refusal to assess, 1 to issue, 2 plans in force, 1 ended.
	equal(t, "cells", []string{"2024-01-01..2024-12-31 2/5 of 2"}, lines(a))
	equal(t, "not collected", []string(nil), a.NotCollected)

	w = open(t, duckdb.Options{})
	load(t, w, appeals, requests)
	a = answer(t, w, evidence.Question{Measure: measure(t, "tribunal_appeal_rate")})[0]
	equal(t, "without plans", []string{"ehc_assessments", "ehc_plans"}, a.NotCollected)
	equal(t, "without plans", 0, len(a.Cells))
}
