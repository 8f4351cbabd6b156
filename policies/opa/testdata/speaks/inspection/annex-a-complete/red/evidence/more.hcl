# Nothing at all is entered for the strategy.
document "needs" {
  ready = false
}

document "plan" {
  owner = "icb"
  dated = "2024-03-31"
}

document "minutes" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}
