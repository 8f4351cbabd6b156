evidence "wrong" {
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
  titel    = "Something"
}
