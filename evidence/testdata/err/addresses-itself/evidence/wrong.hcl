action "round" {
  title     = "Round"
  status    = "in-progress"
  addresses = ["action.round", "action.clinic"]
}
