# Names the framework before it, with a crosswalk for every criterion of it.

framework "area-later" {
  title         = "Area inspection"
  short         = "Area"
  inspectorates = ["Inspectorate"]
  in_force      = { from = "2024-01-01" }
  supersedes    = "area"
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

criterion "H2" {
  theme = "help"
  title = "children are helped in time"
  short = "Help in time"
}

crosswalk "area" {
  map "H1" {
    to        = ["H2"]
    relation  = "close"
    rationale = "Only the number changed."
  }
}
