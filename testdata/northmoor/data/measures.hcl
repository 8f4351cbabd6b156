# Measures of our own, beside those that come with the program.

measure "autism_waiting_over_13_weeks" {
  shape       = "waits"
  title       = "Waiting more than 13 weeks for an autism assessment to start"
  where       = "service_group = 'autism'"
  numerator   = "count(*) filter (where waiting and wait_days > 91)"
  denominator = "count(*) filter (where waiting)"
  unit        = "percent"
  better      = "lower"
  criteria    = ["E1", "L4"]
  note        = "As it stands on the day of the extract, from the day the autism team received the referral."
}

measure "social_care_not_known_rate" {
  shape       = "ehc_advice"
  title       = "Social care answers that say the child is not known"
  where       = "advice_type = 'social-care'"
  numerator   = "count(*) filter (where return_kind = 'not-known')"
  denominator = "count(*) filter (where returned_on is not null)"
  unit        = "percent"
  better      = "lower"
  period      = { on = "requested_on", is = "calendar-year" }
  criteria    = ["E1", "L6"]
}

measure "audit_answers_no_rate" {
  shape       = "audit_answers"
  title       = "Audit questions answered no"
  numerator   = "count(*) filter (where answer = 'no')"
  denominator = "count(*) filter (where answer <> 'na')"
  unit        = "percent"
  better      = "lower"
  by          = ["round", "question"]
  criteria    = ["E3", "L5"]
}
