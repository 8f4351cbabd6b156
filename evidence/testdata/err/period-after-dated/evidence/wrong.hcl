evidence "early" {
  title    = "Report"
  partner  = "icb"
  kind     = "survey"
  shows    = "outcome"
  criteria = ["E3"]
  covers   = { from = "2025-01-01", to = "2025-04-15" }
  dated    = "2025-04-14"
}

evidence "looks-ahead" {
  title    = "Strategy"
  partner  = "icb"
  kind     = "document"
  shows    = "output"
  criteria = ["E3"]
  covers   = { from = "2025-01-01", to = "2027-03-31" }
  dated    = "2024-12-14"
}
