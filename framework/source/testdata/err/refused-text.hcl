plain "a" "b" {
  text  = "x"
  lower = "Capital"
}

plain "a" "c" {
  text  = "x"
  lower = ""
}
