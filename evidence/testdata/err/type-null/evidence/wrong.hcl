evidence "wrong" {
  title    = null
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
}
