plain "a" {
  text = "x"
}

plain "a" "b" "c" {
  text = "x"
}

single "a" {
  text = "x"
}
