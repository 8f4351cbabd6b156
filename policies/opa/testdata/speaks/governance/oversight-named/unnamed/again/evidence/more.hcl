# Red: nobody above it.
board "inclusion" {
  name = "Inclusion Board"
}

# Amber: it reports when it likes.
board "data" {
  name      = "Data Board"
  oversight = "SEND Board"
}

# Amber: it promised to report each month.
board "children" {
  name                = "Children's Board"
  oversight           = "Health and Wellbeing Board"
  reports_every_weeks = 5
}
