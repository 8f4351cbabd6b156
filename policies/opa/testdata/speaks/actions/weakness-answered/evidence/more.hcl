claim "late-plans" {
  criterion = "A1"
  kind      = "development"
  statement = "Plans for older children are late."
  evidence  = ["audit"]
}

claim "lost-letters" {
  criterion = "A1"
  kind      = "development"
  statement = "Letters get lost between clinics"
  evidence  = ["families"]
  actions   = ["post"]
}

action "post" {
  title     = "Send letters by a portal"
  lead      = "icb"
  addresses = ["prior_finding.waits"]
  status    = "cancelled"
}

inspection "last" {
  framework = "tiny"
  from      = "2024-03-04"
  to        = "2024-03-08"
  published = "2024-05-06"
  source    = "The published letter"
}

prior_finding "waits" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Some children wait too long."
  partners   = ["icb"]
}

prior_finding "fathers" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Fathers are seldom asked."
  partners   = ["icb", "local-authority"]
}
