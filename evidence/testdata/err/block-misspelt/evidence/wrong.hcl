evidense "wrong" {
  title    = "Something"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
}
