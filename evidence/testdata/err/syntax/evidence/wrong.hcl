evidence "wrong" {
  title    = "Something
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
}
claim "wrong" {
  criterion = "E3"
  kind      = "strength"
  statement = "Something."
}
