# Another inspectorate, another shape: themes with quality statements, each
# scored from 4 to 1.

framework "local-authority-assessment" {
  title         = "Local authority assessment"
  short         = "Adult social care"
  inspectorates = ["Care Quality Commission"]
  in_force      = { from = "2023-04-01" }
  scale         = "score"
  status        = "check"
  source        = "https://www.cqc.org.uk/guidance-regulation/local-authorities/how-we-determine-ratings"
}

scale "score" {
  title = "Score"

  step "4" {
    title    = "4"
    meaning  = "Evidence shows an exceptional standard."
    supports = "strong"
  }

  step "3" {
    title    = "3"
    meaning  = "Evidence shows a good standard."
    supports = "strong"
  }

  step "2" {
    title    = "2"
    meaning  = "Evidence shows shortfalls."
    supports = "mixed"
  }

  step "1" {
    title    = "1"
    meaning  = "Evidence shows serious shortfalls."
    supports = "weak"
  }
}
