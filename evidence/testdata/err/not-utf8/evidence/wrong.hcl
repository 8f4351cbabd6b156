evidence "x" {
  title = "Café"
}
