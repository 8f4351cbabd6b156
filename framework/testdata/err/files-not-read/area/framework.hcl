# The least that is a framework.

framework "area" {
  title         = "Area inspection"
  short         = "Area"
  inspectorates = ["Inspectorate"]
  in_force      = { from = "2024-01-01" }
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
