claim "waits" {
  criterion = "E3"
  kind      = "development"
  statement = "Some wait too long."
  themes    = ["waitng"]
}

action "letters" {
  title  = "Write letters"
  status = "in-progress"
  themes = ["communication", "waiting time"]
}
