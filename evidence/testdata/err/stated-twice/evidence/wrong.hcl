evidence "counted" {
  title    = "What was counted"
  partner  = "icb"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E3"]
  states "waits_over_18_weeks" {
    value = 41
    on    = "2025-05-31"
    where = { service = "OT", locality = "North" }
  }
  states "waits_over_18_weeks" {
    value = 30
    on    = "2025-05-31"
    where = { service = "OT" }
  }
  states "waits_over_18_weeks" {
    value = 44
    on    = "2025-05-31"
    where = { locality = "North", service = "OT" }
  }
}
