evidence "wrong" {
  title     = "Something"
  partner   = "icb"
  kind      = "data"
  shows     = "output"
  criteria  = ["E1"]
  asked     = 10
  responded = 11
}
