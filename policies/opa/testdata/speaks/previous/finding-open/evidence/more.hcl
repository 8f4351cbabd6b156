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

# Amber: open for more than two years.
prior_finding "waits" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Some children wait too long."
  partners   = ["icb", "local-authority"]
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
