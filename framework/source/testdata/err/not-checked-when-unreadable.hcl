plain "a" "b" {
  text  = 1
  whole = 101
}
