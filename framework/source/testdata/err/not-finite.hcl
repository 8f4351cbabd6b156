plain "a" "b" {
  text  = "x"
  whole = 1e30
  share = -1e400
  any   = 1e400
}
