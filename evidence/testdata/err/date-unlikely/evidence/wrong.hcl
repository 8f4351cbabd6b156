evidence "wrong" {
  title    = "Something"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
  dated    = "1025-04-14"
}
