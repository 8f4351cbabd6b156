# How fast the council decides on requests, advice, plans and refusals. Where DfE
# publishes the figure, the measure is worked out DfE's way: plans not yet issued
# are in neither part, and the backlog has a measure of its own. Statutory are those
# that count what the law demands: of the two 20-week figures the one that leaves
# lawful exceptions out, and no band, since the law knows no other weeks.

measure "ehc_20_week_rate_excluding_exceptions" {
  shape       = "ehc_assessments"
  title       = "EHC plans issued within 20 weeks, exceptions left out"
  numerator   = "count(*) filter (where assessment_outcome = 'Y' and not coalesce(week20, false) and days_to_outcome <= 140)"
  denominator = "count(*) filter (where assessment_outcome = 'Y' and not coalesce(week20, false))"
  unit        = "percent"
  better      = "higher"
  statutory   = true
  amber       = 90
  period      = { on = "assessment_outcome_on", is = "calendar-year" }
  criteria    = ["E1"]
  note        = "A blank exception flag counts as no exception."
  source      = "DfE, Education, health and care plans"
  shown_with  = ["ehc_20_week_rate_including_exceptions", "ehc_20_week_exception_rate"]
  context     = ["dfe_ehc_plans_issued_timed", "dfe_ehc_plans_started", "dfe_ehc_assessments_ending_in_plan"]
}

measure "ehc_20_week_rate_including_exceptions" {
  shape       = "ehc_assessments"
  title       = "EHC plans issued within 20 weeks, exceptions counted"
  numerator   = "count(*) filter (where assessment_outcome = 'Y' and days_to_outcome <= 140)"
  denominator = "count(*) filter (where assessment_outcome = 'Y')"
  unit        = "percent"
  better      = "higher"
  period      = { on = "assessment_outcome_on", is = "calendar-year" }
  criteria    = ["E1"]
  source      = "DfE, Education, health and care plans"
  shown_with  = ["ehc_20_week_rate_excluding_exceptions", "ehc_20_week_exception_rate"]
  context     = ["dfe_ehc_plans_issued_timed", "dfe_ehc_plans_started", "dfe_ehc_assessments_ending_in_plan"]
}

measure "ehc_20_week_exception_rate" {
  shape       = "ehc_assessments"
  title       = "EHC plans issued with an exception to 20 weeks"
  numerator   = "count(*) filter (where assessment_outcome = 'Y' and coalesce(week20, false))"
  denominator = "count(*) filter (where assessment_outcome = 'Y')"
  unit        = "percent"
  better      = "lower"
  period      = { on = "assessment_outcome_on", is = "calendar-year" }
  criteria    = ["E1", "L5"]
  note        = "England follows from the two denominators that DfE publishes."
  source      = "DfE, Education, health and care plans"
  shown_with  = ["ehc_20_week_rate_excluding_exceptions", "ehc_20_week_rate_including_exceptions"]
}

measure "ehc_issued_over_20_to_52_weeks_rate" {
  shape       = "ehc_assessments"
  title       = "EHC plans issued after more than 20 and up to 52 weeks"
  numerator   = "count(*) filter (where assessment_outcome = 'Y' and days_to_outcome > 140 and days_to_outcome <= 364)"
  denominator = "count(*) filter (where assessment_outcome = 'Y')"
  unit        = "percent"
  better      = "lower"
  period      = { on = "assessment_outcome_on", is = "calendar-year" }
  criteria    = ["E1"]
  note        = "A band of all plans issued, exceptions counted."
  source      = "DfE, Education, health and care plans"
}

measure "ehc_issued_over_52_weeks_rate" {
  shape       = "ehc_assessments"
  title       = "EHC plans issued after more than 52 weeks"
  numerator   = "count(*) filter (where assessment_outcome = 'Y' and days_to_outcome > 364)"
  denominator = "count(*) filter (where assessment_outcome = 'Y')"
  unit        = "percent"
  better      = "lower"
  period      = { on = "assessment_outcome_on", is = "calendar-year" }
  criteria    = ["E1"]
  note        = "A band of all plans issued, exceptions counted."
  source      = "DfE, Education, health and care plans"
}

measure "ehc_refusal_16_weeks_rate" {
  shape       = "ehc_assessments"
  title       = "Refusals to issue a plan told within 16 weeks"
  numerator   = "count(*) filter (where assessment_outcome = 'N' and days_to_outcome <= 112)"
  denominator = "count(*) filter (where assessment_outcome = 'N')"
  unit        = "percent"
  better      = "higher"
  statutory   = true
  period      = { on = "assessment_outcome_on", is = "calendar-year" }
  criteria    = ["E1"]
  source      = "DfE, Education, health and care plans"
}

measure "ehc_median_weeks_to_plan" {
  shape    = "ehc_assessments"
  title    = "Median weeks from request to EHC plan"
  value    = "percentile_cont(0.5) within group (order by days_to_outcome) filter (where assessment_outcome = 'Y') / 7.0"
  unit     = "weeks"
  figure   = "quantile"
  rank     = 0.5
  better   = "lower"
  period   = { on = "assessment_outcome_on", is = "calendar-year" }
  criteria = ["E1"]
  note     = "For groups of 10 or more, in whole weeks."
}

measure "ehc_open_over_20_weeks" {
  shape    = "ehc_assessments"
  title    = "Assessments still open after 20 weeks"
  value    = "count(*) filter (where assessment_outcome in ('Y', 'A') and assessment_outcome_on is null and days_to_outcome > 140)"
  unit     = "count"
  better   = "lower"
  criteria = ["E1"]
  note     = "As it stands on the day of the extract. These plans are in no published rate until they are issued."
}

measure "ehc_decision_6_weeks_rate" {
  shape       = "ehc_requests"
  title       = "Decisions whether to assess told within 6 weeks"
  numerator   = "count(*) filter (where request_outcome in ('Y', 'N') and days_to_decision <= 42)"
  denominator = "count(*) filter (where request_outcome in ('Y', 'N'))"
  unit        = "percent"
  better      = "higher"
  statutory   = true
  period      = { on = "request_outcome_on", is = "calendar-year" }
  criteria    = ["E1"]
  source      = "DfE, Education, health and care plans"
  context     = ["dfe_ehc_requests_received"]
}

measure "ehc_advice_6_weeks_rate" {
  shape       = "ehc_advice"
  title       = "Advice returned within 6 weeks"
  numerator   = "count(*) filter (where returned_on is not null and days_to_return <= 42)"
  denominator = "count(*) filter (where returned_on is not null or days_to_return > 42)"
  unit        = "percent"
  better      = "higher"
  statutory   = true
  period      = { on = "requested_on", is = "calendar-year" }
  criteria    = ["E1", "E3", "L6"]
  note        = "Advice still inside its 6 weeks is not counted."
}
