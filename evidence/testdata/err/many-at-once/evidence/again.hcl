evidence "z" {
  title    = "Something"
  partner  = "nhs"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
}
