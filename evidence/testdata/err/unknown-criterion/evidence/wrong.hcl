evidence "wrong" {
  title    = "Something"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1", "E33"]
}
