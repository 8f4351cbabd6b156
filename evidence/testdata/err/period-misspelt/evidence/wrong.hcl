evidence "wrong" {
  title    = "Something"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
  covers   = { form = "2025-03-31", to = "2025-09-01" }
}
