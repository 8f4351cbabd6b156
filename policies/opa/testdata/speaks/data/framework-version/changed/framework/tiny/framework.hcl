framework "tiny" {
  title         = "A tiny framework"
  short         = "Tiny"
  inspectorates = ["An inspectorate"]
  in_force      = { from = "2024-01-01" }
  scale         = "three"
  source        = "Invented for tests."
  version "2025-04-01" {
    says = "The first text."
  }
  version "2025-06-01" {
    says = "Play is asked about."
  }
}

scale "three" {
  title = "Three steps"
  step "good" {
    title    = "Good"
    supports = "strong"
    meaning  = "Children do well."
  }
  step "mixed" {
    title    = "Mixed"
    supports = "mixed"
    meaning  = "Some children do well."
  }
  step "poor" {
    title    = "Poor"
    supports = "weak"
    meaning  = "Few children do well."
  }
}

theme "all" {
  title = "All of it"
}

criterion "A1" {
  theme   = "all"
  title   = "children get help in time"
  short   = "Help in time"
  prompts = ["How long do children wait?"]
  sectors = ["education", "health"]
  kinds   = ["audit", "data", "voice"]
  voice   = "required"
}

document "sef" {
  title          = "Self-evaluation"
  current_months = 12
}
