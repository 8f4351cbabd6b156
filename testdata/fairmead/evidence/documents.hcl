document "sef" {
  owner = "local-authority"
  ready = true
  dated = "2025-06-16"
}
