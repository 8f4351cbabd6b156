prior_finding "wrong" {
  inspection = "in-2019"
  criterion  = "A"
  carries_to = ["E1", "L6"]
  kind       = "development"
  statement  = "Something."
}
