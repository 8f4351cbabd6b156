# Red: said, and nothing shown.
claim "trust" {
  criterion = "A1"
  kind      = "strength"
  statement = "Families trust us."
}

# Red: a measure is named, and nobody has measured.
claim "fewer-waits" {
  criterion = "A1"
  kind      = "strength"
  statement = "Fewer children wait."
  measures  = ["waits_over_18_weeks", "waits_median_weeks"]
}

# Amber: it was so some years ago.
claim "kind-staff" {
  criterion = "A1"
  kind      = "strength"
  statement = "Staff are kind."
  evidence  = ["old-survey", "old-visit"]
}

evidence "old-survey" {
  title    = "Survey of parents"
  partner  = "parent-carer-forum"
  kind     = "survey"
  shows    = "impact"
  criteria = ["A1"]
  covers   = { from = "2021-01-01", to = "2021-03-31" }
  dated    = "2021-04-30"
  source   = "Forum report, April 2021"
  limits   = "One school."
}

evidence "old-visit" {
  title    = "Visits to clinics"
  partner  = "icb"
  kind     = "observation"
  shows    = "output"
  criteria = ["A1"]
  covers   = { from = "2022-01-01", to = "2022-03-31" }
  source   = "Board paper, April 2022"
  limits   = "Two clinics."
}
