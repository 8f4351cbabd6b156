claim "wrong" {
  criterion = "E3"
  kind      = "strength"
  statement = "Something."
  measures  = ["waits_over_18_week"]
}
