threshold "missing-action" {
  reason = "Agreed"
}
