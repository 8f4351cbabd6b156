# Annual health checks and two-year reviews, from counts that others publish.

measure "ld_health_checks_14_plus_rate" {
  shape       = "ld_health_checks"
  title       = "People aged 14 and over on the learning disability register with a health check"
  numerator   = "sum(checks) filter (where age_band = '14+' and register is not null)"
  denominator = "sum(register) filter (where age_band = '14+' and checks is not null)"
  unit        = "percent"
  better      = "higher"
  amber       = 75
  red         = 60
  by          = ["area_level"]
  period      = { on = "period_end", is = "calendar-year" }
  criteria    = ["E4", "L4"]
  note        = "One level of area at a time. There is no official denominator for 14 and over."
  source      = "NHS England, learning disability health check scheme"
}

measure "early_years_two_year_review_rate" {
  shape       = "early_years_reviews"
  title       = "Children who had their two-year review"
  numerator   = "sum(reviewed) filter (where eligible is not null)"
  denominator = "sum(eligible) filter (where reviewed is not null)"
  unit        = "percent"
  better      = "higher"
  amber       = 85
  red         = 75
  period      = { on = "period_end", is = "calendar-year" }
  criteria    = ["E1"]
  source      = "OHID, health visitor service delivery metrics, C6i"
}

measure "early_years_asq3_rate" {
  shape       = "early_years_reviews"
  title       = "Two-year reviews with the ASQ-3 questionnaire"
  numerator   = "sum(asq3) filter (where reviewed is not null)"
  denominator = "sum(reviewed) filter (where asq3 is not null)"
  unit        = "percent"
  better      = "higher"
  period      = { on = "period_end", is = "calendar-year" }
  criteria    = ["E1"]
  source      = "OHID, health visitor service delivery metrics, C6ii"
}
