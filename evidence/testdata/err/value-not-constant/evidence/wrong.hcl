evidence "wrong" {
  title    = "${partner.icb}"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
  says     = upper("a")
}
