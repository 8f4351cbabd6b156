plain "a" "b" {
  text  = "x"
  share = 1e16
}

plain "a" "b" {
  text  = "x"
  share = -1000000000000001
}

plain "the largest" "b" {
  text  = "x"
  share = 1e15
}
