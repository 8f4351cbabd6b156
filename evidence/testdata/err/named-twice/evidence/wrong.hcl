action "twice" {
  title        = "Twice"
  status       = "in-progress"
  contributors = ["icb", "council", "icb"]
  addresses    = ["claim.too-late", "claim.too-late"]
  criteria     = ["E3", "E3"]
  success      = { baseline = 1e16, target = -1e16 }
}
