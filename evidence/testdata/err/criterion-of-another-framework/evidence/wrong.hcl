prior_finding "wrong" {
  inspection = "in-2019"
  criterion  = "E3"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Something."
}
