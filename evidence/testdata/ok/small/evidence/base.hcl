evidence "review" {
  title    = "Review of a pathway"
  partner  = "icb"
  kind     = "audit"
  shows    = "outcome"
  criteria = ["E3"]
  dated    = "2025-04-14"
  file     = "review.txt"
}

claim "too-late" {
  criterion = "E3"
  kind      = "development"
  statement = "Help comes too late."
  evidence  = ["review"]
  actions   = ["clinic"]
}

inspection "in-2019" {
  framework = "area-send-2016"
  from      = "2019-10-14"
  to        = "2019-10-18"
  source    = "Letter"
}

prior_finding "waits" {
  inspection = "in-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Some wait too long."
}

action "clinic" {
  title     = "Open a clinic"
  addresses = ["claim.too-late", "prior_finding.waits", "criterion.E3"]
  status    = "in-progress"
}
