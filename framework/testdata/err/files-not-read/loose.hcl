theme "lost" {
  title = "Lost"
}
