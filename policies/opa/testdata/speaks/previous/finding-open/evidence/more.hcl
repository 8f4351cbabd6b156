inspection "last" {
  framework = "tiny"
  from      = "2023-02-06"
  to        = "2023-02-10"
  published = "2023-03-31"
  source    = "The published letter"
}

# Red: said to be closed, and only the council says so.
prior_finding "plans" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Health advice comes late."
  partners   = ["icb"]
  status     = "closed"
  closure {
    evidence = ["waits"]
    on       = "2025-05-19"
  }
}

# Amber: open for more than two years; one of its measures improves and one
# gets worse.
prior_finding "waits" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Some children wait too long."
  partners   = ["icb", "local-authority"]
  measures   = ["ld_health_checks_14_plus_rate", "waits_over_18_weeks"]
}

# Amber: open as long, though some of its proof is there.
prior_finding "fathers" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Parents are seldom asked."
  partners   = ["local-authority"]
  closure {
    evidence = ["audit"]
    voice    = ["families"]
  }
}

# Silent: open as long, and its measure improves.
prior_finding "checks" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Few have a health check."
  partners   = ["icb"]
  measures   = ["ld_health_checks_14_plus_rate"]
}
