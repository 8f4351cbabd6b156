# Red: an item says so, and the measure that it cites gets worse.
claim "short-waits" {
  criterion = "A1"
  kind      = "strength"
  statement = "Few children wait."
  evidence  = ["waits"]
  measures  = ["waits_over_18_weeks"]
}

evidence "counter-survey" {
  title       = "Survey of families who wait"
  partner     = "parent-carer-forum"
  kind        = "survey"
  shows       = "outcome"
  criteria    = ["A1"]
  covers      = { from = "2025-01-01", to = "2025-03-31" }
  dated       = "2025-04-30"
  contradicts = ["short-waits", "heard"]
}

# Red: the measure of which its evidence states a value is red.
claim "well-checked" {
  criterion = "A1"
  kind      = "strength"
  statement = "Health checks reach nearly everyone."
  evidence  = ["checks"]
}

evidence "checks" {
  title    = "Count of health checks"
  partner  = "icb"
  kind     = "data"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2024-04-01", to = "2025-03-31" }
  dated    = "2025-04-30"
  states "ld_health_checks_14_plus_rate" {
    value = 78
    on    = "2025-03-31"
  }
}

# Amber: one source for both.
claim "late-in-the-north" {
  criterion = "A1"
  kind      = "development"
  statement = "In the north children wait longer."
  evidence  = ["audit"]
}

# Red: it cites a duty in law in which the area is worse than England.
claim "decided-in-time" {
  criterion = "A1"
  kind      = "strength"
  statement = "Families hear soon whether there will be an assessment."
  measures  = ["ehc_decision_6_weeks_rate"]
}

# Answered, although England does better.
claim "decided-well" {
  criterion = "A1"
  kind      = "strength"
  statement = "Decisions hold when families appeal."
  measures  = ["ehc_decision_6_weeks_rate"]
  despite   = "They come late: we chose to look at each request with the school first."
}

# Answered, although an item speaks against it.
claim "heard" {
  criterion = "A1"
  kind      = "strength"
  statement = "Families are heard."
  evidence  = ["families"]
  despite   = "The survey asked families who had not been met yet."
}
