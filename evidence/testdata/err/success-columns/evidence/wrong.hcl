action "wrong" {
  title   = "Do something"
  status  = "in-progress"
  success = { measure = "waits_over_18_weeks", where = { servise = "OT" } }
}
