framework "area" {
  title         = "Area inspection"
  short         = "Area"
  inspectorates = ["Inspectorate"]
  in_force      = { from = "2025-02-30", to = 2025-02-28 }
  scale         = "outcome"
  source        = "Handbook"
}

scale "outcome" {
  title = "Outcome"
  step "good" {
    title    = "Good"
    meaning  = "Children are helped in time."
    supports = "strong"
  }
}

theme "help" {
  title = "Help"
}

criterion "H1" {
  theme = "help"
  title = "children are helped in time"
  short = "Help in time"
}

recommendations {
  method  = "Counted by hand."
  reports = 3
  period  = { from = "20250101", to = "" }
  source  = "Reports"
}
