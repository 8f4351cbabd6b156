# Critical: a column of NHS numbers, here of the range for tests.
evidence "contacts" {
  title    = "List of first contacts"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-01"
  file     = "contacts.csv"
  limits   = "One clinic."
}

# Medium: a picture that nobody is said to have looked at.
evidence "wall" {
  title    = "Photograph of the wall of ideas"
  partner  = "parent-carer-forum"
  kind     = "voice"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-01"
  file     = "wall.jpg"
  limits   = "One evening."
}

# Silent: somebody looked at it.
evidence "poster" {
  title      = "Poster of the open day"
  partner    = "parent-carer-forum"
  kind       = "document"
  shows      = "output"
  criteria   = ["A1"]
  covers     = { from = "2025-01-01", to = "2025-03-31" }
  dated      = "2025-04-01"
  file       = "poster.jpg"
  limits     = "One evening."
  checked_by = "Data protection lead"
}
