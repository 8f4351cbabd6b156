plain "a" "b" {
  text  = "x"
  refs  = ["r1", "r2", "r1", "r1"]
  texts = ["same", "same"]
}
