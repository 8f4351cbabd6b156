document "strategy" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "needs" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "plan" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "minutes" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "training" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "budget" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "offer" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "complaints" {
  owner = "local-authority"
  ready = true
  dated = "2025-03-31"
}

document "audits" {
  owner = "icb"
  ready = true
  dated = "2024-05-31"
}
