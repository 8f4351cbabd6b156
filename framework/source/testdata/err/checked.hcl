plain "a" "b" {
  text = "x"
  yes  = true
}

plain "a" "c" {
  text  = "x"
  whole = 101
}
