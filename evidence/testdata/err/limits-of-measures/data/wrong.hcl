measure "upside_down" {
  shape       = "waits"
  title       = "Seen in time"
  numerator   = "count(*)"
  denominator = "count(*)"
  unit        = "percent"
  better      = "higher"
  amber       = 60
  red         = 75
}

measure "either_way" {
  shape  = "waits"
  title  = "Referrals"
  value  = "count(*)"
  unit   = "count"
  better = "neither"
  red    = 10
}

threshold "waits_over_18_week" {
  red    = 40
  reason = "A slip of the keyboard"
}

threshold "waits_over_18_weeks" {
  amber  = "ten"
  purple = 40
  reason = "Agreed"
}

threshold "waits_over_52_weeks" {
  amber  = 20
  reason = "Amber is now past red"
}
