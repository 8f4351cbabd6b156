plain "a" "b" {
  maybe = { to = 1 }
}

named {
}
