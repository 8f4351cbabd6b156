# Red: another framework has applied since the new year.
framework "tiny-next" {
  title         = "The next tiny framework"
  short         = "Tiny next"
  inspectorates = ["An inspectorate"]
  in_force      = { from = "2025-01-01" }
  supersedes    = "tiny"
  scale         = "two"
  source        = "Invented for tests."
}

scale "two" {
  title = "Two steps"
  step "yes" {
    title   = "Yes"
    meaning = "Children do well."
  }
  step "no" {
    title   = "No"
    meaning = "They do not."
  }
}

theme "all" {
  title = "All of it"
}

criterion "A1" {
  theme = "all"
  title = "children get help and play"
  short = "Help and play"
}
