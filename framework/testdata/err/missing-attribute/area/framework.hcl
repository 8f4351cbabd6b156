framework "area" {
  title         = "Area inspection"
  inspectorates = ["Inspectorate"]
  in_force      = { until = "2024-01-01" }
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
  title = "children are helped in time"
  short = "Help in time"
}
