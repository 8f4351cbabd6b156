evidence "wrong" {
  title    = "Something"
  partner  = "icp"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
}
