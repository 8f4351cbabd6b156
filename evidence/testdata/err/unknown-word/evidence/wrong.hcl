evidence "wrong" {
  title    = "Something"
  partner  = "icb"
  kind     = "audits"
  shows    = "effect"
  criteria = ["E1"]
}
