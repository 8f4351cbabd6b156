# What audits of plans say of their quality.

measure "audit_overall_good_rate" {
  shape       = "ehc_audits"
  title       = "Audited plans that are good or better"
  numerator   = "count(*) filter (where subject = 'plan' and grade in ('outstanding', 'good'))"
  denominator = "count(*) filter (where subject = 'plan')"
  unit        = "percent"
  better      = "higher"
  period      = { on = "audited_on", is = "calendar-year" }
  criteria    = ["E3", "L5"]
}

measure "audit_health_good_rate" {
  shape       = "ehc_audits"
  title       = "Audited plans whose health content is good or better"
  numerator   = "count(*) filter (where subject = 'plan' and health_grade in ('outstanding', 'good'))"
  denominator = "count(*) filter (where subject = 'plan' and health_grade is not null)"
  unit        = "percent"
  better      = "higher"
  period      = { on = "audited_on", is = "calendar-year" }
  criteria    = ["E3", "L5", "L6"]
}

measure "audit_care_good_rate" {
  shape       = "ehc_audits"
  title       = "Audited plans whose care content is good or better"
  numerator   = "count(*) filter (where subject = 'plan' and care_grade in ('outstanding', 'good'))"
  denominator = "count(*) filter (where subject = 'plan' and care_grade is not null)"
  unit        = "percent"
  better      = "higher"
  period      = { on = "audited_on", is = "calendar-year" }
  criteria    = ["E3", "L5", "L6"]
}
