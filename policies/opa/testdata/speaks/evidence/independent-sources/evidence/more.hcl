# A2, red: nothing at all. A3, amber: one source, written up twice. A4, amber:
# two sources of one partner.
evidence "register" {
  title    = "Register of clinics"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2024-09-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "summary" {
  title        = "Clinics at a glance"
  partner      = "local-authority"
  sector       = "education"
  kind         = "document"
  shows        = "outcome"
  criteria     = ["A3"]
  covers       = { from = "2024-09-01", to = "2025-03-31" }
  source       = "Board paper"
  derived_from = ["register"]
  limits       = "One part of the area."
}

evidence "visits" {
  title    = "Visits to youth clubs"
  partner  = "local-authority"
  sector   = "education"
  kind     = "observation"
  shows    = "outcome"
  criteria = ["A4"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "clubs" {
  title    = "Count of clubs"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A4"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}
