# Counts that DfE publishes and that help to read a measure. Three of them are
# called "new plans" somewhere, and no two are the same number: each has its own
# id and says what it counts.

published "dfe_ehc_plans_in_january" {
  title  = "EHC plans maintained in January"
  unit   = "count"
  note   = "A stock on census day, which its period names as a month."
  source = "DfE, Education, health and care plans, caseload"
}

published "dfe_ehc_requests_received" {
  title  = "Requests for an EHC needs assessment received in the year"
  unit   = "count"
  note   = "Decisions within and after 6 weeks do not add up to it: they are of decisions made in the year, whenever the request came."
  source = "DfE, Education, health and care plans, requests"
}

published "dfe_ehc_plans_started" {
  title  = "New EHC plans, by the day they start"
  unit   = "count"
  note   = "What DfE publishes as new EHC plans. It is not the count of assessments that ended in a plan, nor that of plans whose 20 weeks are counted."
  source = "DfE, Education, health and care plans, new plans"
}

published "dfe_ehc_assessments_ending_in_plan" {
  title  = "EHC needs assessments in the year that ended in a plan"
  unit   = "count"
  note   = "It counts assessments. It is not the count of plans that started in the year, nor that of plans whose 20 weeks are counted."
  source = "DfE, Education, health and care plans, assessments"
}

published "dfe_ehc_plans_issued_timed" {
  title  = "EHC plans issued in the year whose 20 weeks are counted"
  unit   = "count"
  note   = "The denominator of the 20-week figure, exceptions counted. It is not the count of plans that started in the year, nor that of assessments that ended in a plan."
  source = "DfE, Education, health and care plans, timeliness"
}

published "dfe_review_decisions_outstanding" {
  title    = "Review meetings with no decision although one was due"
  unit     = "count"
  residual = true
  note     = "DfE subtracts to get it, so it is below zero where an authority returned more decisions than meetings."
  source   = "DfE, Education, health and care plans, annual reviews"
}
