# Whether alternative provision is looked after.

measure "ap_checked_12_months_rate" {
  shape       = "ap_placements"
  title       = "Placements whose provider was checked in the last 12 months"
  numerator   = "count(*) filter (where end_on is null and days_since_check <= 365)"
  denominator = "count(*) filter (where end_on is null)"
  unit        = "percent"
  better      = "higher"
  criteria    = ["L4", "E5"]
  note        = "As it stands on the day of the extract. Both quality and safeguarding have to be checked."
}
