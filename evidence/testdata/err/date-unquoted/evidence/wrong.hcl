evidence "wrong" {
  title    = "Something"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
  dated    = 2025-04-14
}
