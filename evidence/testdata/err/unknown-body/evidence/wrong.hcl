meeting "wrong" {
  body    = "stock-take"
  held_on = "2025-05-12"
}
