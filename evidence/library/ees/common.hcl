# What all files of Explore Education Statistics have in common: the first
# columns, the levels, and the signs that stand where there is no figure.

common {
  columns = {
    period      = "time_period"
    identifier  = "time_identifier"
    level       = "geographic_level"
    country     = "country_code"
    country_is  = "country_name"
    region      = "region_code"
    region_is   = "region_name"
    authority   = "new_la_code"
    la_code     = "old_la_code"
    la_is       = "la_name"
    topic       = "breakdown_topic"
    breakdown   = "breakdown"
  }
  levels = {
    "National"        = "england"
    "Regional"        = "region"
    "Local authority" = "la"
  }
}

# Older releases have the second sign of a pair. A sign is never 0.

symbol "z" {
  missing = "not-applicable"
}
symbol "-" {
  missing = "not-applicable"
}
symbol "x" {
  missing = "unavailable" # also withheld for quality, and nothing to divide by
}
symbol ":" {
  missing = "unavailable"
}
symbol ".." {
  missing = "unavailable"
}
symbol "u" {
  missing = "unavailable" # unreliable
}
symbol "c" {
  missing = "suppressed"
}
symbol "*" {
  missing = "suppressed"
}
symbol "low" {
  missing = "low"
}
symbol "k" {
  missing = "low"
}
symbol "~" {
  missing = "low"
}
symbol "" {
  missing = "not-submitted"
}
