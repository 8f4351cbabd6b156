claim "trained" {
  criterion = "A1"
  kind      = "strength"
  statement = "Schools know what to look for."
  evidence  = ["courses"]
}

evidence "courses" {
  title    = "Courses for schools"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}
