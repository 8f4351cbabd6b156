framework "area-later" {
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

crosswalk "area" {
  map "H1" {
    to        = ["H1"]
    relation  = "close"
    rationale = "The same."
  }

  map "H1" {
    to        = ["H9"]
    relation  = "split"
    rationale = "Said twice."
  }

  map "H3" {
    to        = ["H1"]
    relation  = "close"
    rationale = "There was no such criterion."
  }
}
