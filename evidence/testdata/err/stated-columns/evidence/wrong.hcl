evidence "counted" {
  title    = "What was counted"
  partner  = "icb"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E3"]
  states "waits_over_18_week" {
    value = 41
    on    = "2025-05-31"
  }
  states "waits_over_18_weeks" {
    value = 41
    on    = "2025-05-31"
    where = { servise = "OT" }
  }
}
