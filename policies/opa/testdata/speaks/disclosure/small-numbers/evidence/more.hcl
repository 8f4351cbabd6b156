evidence "visit" {
  title    = "Visit to a clinic"
  partner  = "icb"
  kind     = "observation"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-01"
  source   = "Notes of the visit"
  says     = "We saw 3 children. Two of them waited long."
  limits   = "One morning."
}

# A table of counts with a small one in it.
evidence "counts" {
  title    = "Children seen, by team"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-01"
  file     = "counts.csv"
  limits   = "One quarter."
}

# Silent: everybody can read it where it was published.
evidence "tables" {
  title        = "Official tables, by area"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["A1"]
  covers       = { from = "2024-01-01", to = "2024-12-31" }
  dated        = "2025-04-01"
  source       = "Official statistics, table 4"
  published_by = "dfe"
  says         = "2 pupils were excluded."
  limits       = "One year."
}

# What is left of a whole.
claim "nearly-all" {
  criterion = "A1"
  kind      = "strength"
  statement = "48 of 50 children were seen in time."
  impact    = "Fewer than five families complain."
  evidence  = ["audit", "waits", "families"]
}
