# How NHS England lays out its monthly workbook on waits for community health
# services, in the words that stand in it. Capitals, punctuation and spaces make
# no difference.

publication {
  source    = "NHS England, Community Health Services SitRep"
  total     = ["Total waiting list by service"]
  band      = ["Number waiting"]
  published = ["Published"]
  revised   = ["Revised"]
  contents  = ["Table"]
  type      = ["Organisation Type", "level"]
  code      = ["Organisation Code"]
  name      = ["Organisation Name", "name"]
}

# The mark before the label of each service.
audience "children" {
  mark = "(CYP)"
}

audience "adults" {
  mark = "(A)"
}

# What an organisation is. label is added to its name wherever a figure is shown
# beside a council's: the footprint of an integrated care board is no council
# area, even where the two have the same name. England has no code in the
# workbook; this is the official one.
footprint "england" {
  words = ["National", "England"]
  code  = "E92000001"
}

footprint "region" {
  words = ["Region"]
  label = "NHS region"
}

footprint "icb" {
  words = ["ICB", "Integrated care board"]
  label = "ICB footprint"
}

footprint "provider" {
  words = ["Provider", "Organisation"]
  label = "provider"
}

# What stands where a number should. Early workbooks write * for the services
# that are published for England alone; the others are the government's symbols
# and have not been seen in this one (check).
symbol "*" {
  missing = "suppressed"
}

symbol "c" {
  missing = "suppressed"
}

symbol "x" {
  missing = "unavailable"
}

symbol "z" {
  missing = "not-applicable"
}

symbol "low" {
  missing = "low"
}

symbol ".." {
  missing = "unavailable"
}

symbol ":" {
  missing = "unavailable"
}

symbol "-" {
  missing = "unavailable"
}

# What is compared, for each service for children. over_weeks adds the bands
# that begin beyond so many weeks, and divides them by the total as published.
comparator "waits_waiting" {
  unit = "count"
}

comparator "waits_over_18_weeks" {
  unit       = "percent"
  over_weeks = 18
}

comparator "waits_over_52_weeks" {
  unit       = "percent"
  over_weeks = 52
}
