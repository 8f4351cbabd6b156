# A2, red: of no kind. A3, red: of one kind. A4, amber: of two kinds.
evidence "moves" {
  title    = "Figures on moves to college"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "journeys" {
  title    = "Figures on journeys"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["A4"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "friends" {
  title    = "What children say of their friends"
  partner  = "parent-carer-forum"
  kind     = "voice"
  shows    = "outcome"
  criteria = ["A4"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}
