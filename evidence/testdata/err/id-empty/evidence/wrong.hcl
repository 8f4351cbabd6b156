evidence "wrong" {
  title     = "Something"
  partner   = ""
  kind      = "data"
  shows     = "output"
  criteria  = [""]
}

judgement "E3" {
  grade = ""
  dated = "2025-05-12"
}
