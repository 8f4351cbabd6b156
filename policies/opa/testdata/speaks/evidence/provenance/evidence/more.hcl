# Red: nobody can look it up.
evidence "hearsay" {
  title    = "What a head teacher said"
  partner  = "local-authority"
  sector   = "education"
  kind     = "observation"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-01"
  limits   = "One part of the area."
}

# Red: not the file that was attached.
evidence "review" {
  title    = "Review of clinics"
  partner  = "icb"
  kind     = "audit"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-01"
  file     = "review.txt"
  sha256   = "0000000000000000000000000000000000000000000000000000000000000000"
  limits   = "One part of the area."
}

# Amber: nobody can tell whether it is.
evidence "notes" {
  title    = "Notes of a visit"
  partner  = "icb"
  kind     = "observation"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-01"
  file     = "notes.txt"
  limits   = "One part of the area."
}

# Amber: of what time, and with what gaps?
evidence "leaflet" {
  title    = "Leaflet for families"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A1"]
  source   = "Board paper"
}

# Amber: a slip of the year.
evidence "minutes" {
  title    = "Minutes of a panel"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2026-04-01"
  source   = "Board paper"
  limits   = "One part of the area."
}

# Amber: a body from outside, which nobody asks to complete our entry.
partner "scrutiny" {
  name    = "Scrutiny Board"
  sectors = ["oversight"]
}

evidence "questions" {
  title    = "Questions of the scrutiny board"
  partner  = "scrutiny"
  kind     = "document"
  shows    = "output"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Minutes of the scrutiny board"
  limits   = "What members asked, not what they were told."
}
