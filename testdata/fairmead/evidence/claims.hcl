claim "in-time" {
  criterion = "A1"
  kind      = "strength"
  statement = "Children are seen in time."
  impact    = "Needs are met before they grow."
  evidence  = ["audit", "waits", "families"]
}
