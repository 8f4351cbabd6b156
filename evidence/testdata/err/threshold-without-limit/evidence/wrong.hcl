threshold "claims/missing-action" {
  reason = "Agreed"
}
