# Two items and the extracts, of the same rows and day.
evidence "trust-count" {
  title    = "Count of the trust"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["A1"]
  covers   = { from = "2025-05-01", to = "2025-05-31" }
  dated    = "2025-06-05"
  states "waits_over_18_weeks" {
    value = 50
    on    = "2025-05-31"
    where = { service = "OT", locality = "North" }
  }
  states "waits_waiting" {
    value = 110
    on    = "2025-05-31"
    where = { service = "OT" }
  }
}

evidence "board-count" {
  title    = "Dashboard of the board"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "output"
  criteria = ["A1"]
  covers   = { from = "2025-05-01", to = "2025-05-31" }
  dated    = "2025-06-16"
  states "waits_over_18_weeks" {
    value = 58.2
    on    = "2025-05-31"
    where = { locality = "North", service = "OT" }
  }
  # Of another day, and so of another thing.
  states "waits_over_18_weeks" {
    value = 12
    on    = "2025-04-30"
    where = { locality = "North", service = "OT" }
  }
}
