single = { text = "x" }

plain "a" "b" {
  text = "x"
  span {
    from = 1
  }
}
