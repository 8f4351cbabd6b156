evidence "wrong" {
  title    = "Something"
  partner  = "council"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
}
