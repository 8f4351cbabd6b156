prior_finding "wrong" {
  inspection = "in-2018"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Something."
}
