# Whether plans are reviewed, and decided on, in time. The law demands both; the
# rates say how often it is kept and can be set beside England's, counts cannot.

measure "review_decision_4_weeks_rate" {
  shape       = "ehc_plans"
  title       = "Review decisions within 4 weeks of the meeting"
  numerator   = "count(*) filter (where cease_on is null and last_review_on - review_meeting_on <= 28)"
  denominator = "count(*) filter (where cease_on is null and last_review_on is not null)"
  unit        = "percent"
  better      = "higher"
  statutory   = true
  period      = { on = "review_meeting_on", is = "calendar-year" }
  criteria    = ["E3"]
  source      = "DfE, Education, health and care plans"
  context     = ["dfe_ehc_plans_in_january", "dfe_review_decisions_outstanding"]
}

measure "reviews_expected_no_meeting_rate" {
  shape       = "ehc_plans"
  title       = "Plans of a year or more without a review meeting"
  numerator   = "count(*) filter (where cease_on is null and start_on <= as_of - interval '12 months' and review_meeting_on is null)"
  denominator = "count(*) filter (where cease_on is null and start_on <= as_of - interval '12 months')"
  unit        = "percent"
  better      = "lower"
  statutory   = true
  criteria    = ["E3", "E4"]
  note        = "As it stands on the day of the extract. Whether DfE expects a review of the same plans is to be checked."
  source      = "DfE, Education, health and care plans"
  context     = ["dfe_ehc_plans_in_january"]
}

measure "reviews_overdue" {
  shape    = "ehc_plans"
  title    = "Plans whose review is overdue"
  value    = "count(*) filter (where cease_on is null and days_past_review_due > 0)"
  unit     = "count"
  better   = "lower"
  criteria = ["E3", "E4"]
  note     = "As it stands on the day of the extract."
}
