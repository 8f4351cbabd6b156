# How NHS England lays out the monthly figures of its autism statistics, drawn
# from the Mental Health Services Data Set. Capitals, spaces and punctuation make
# no difference.

# scope goes with every figure, for the true local number is another: most
# children are assessed by community paediatrics, whose records are not in this
# data set.
publication {
  source = "NHS England, Autism statistics (MHSDS)"
  scope  = "mental-health services only, referral reason 25 (suspected autism); community paediatrics is not counted"
  family = "ASD"
  whole  = ["NONE"]
}

column "start" {
  headings = ["REPORTING_PERIOD_START"]
}

column "end" {
  headings = ["REPORTING_PERIOD_END"]
}

column "breakdown" {
  headings = ["BREAKDOWN"]
}

column "area" {
  headings = ["PRIMARY_LEVEL"]
}

column "area_name" {
  headings = ["PRIMARY_LEVEL_DESCRIPTION"]
}

column "within" {
  headings = ["SECONDARY_LEVEL"]
}

column "metric" {
  headings = ["METRIC"]
}

column "value" {
  headings = ["METRIC_VALUE"]
}

# What is compared. England, areas and groups of people are stacked in one
# column, so these are the only rows that are read; "Age Group", "Gender",
# "Ethnicity" and all that split an area are left out. Before July 2022 areas
# were clinical commissioning groups.
breakdown "England" {
  level = "england"
  code  = "E92000001"
}

breakdown "STP or ICB - GP Practice or Residence" {
  also  = ["ICB - GP Practice or Residence"] # (check)
  level = "icb"
  label = "ICB footprint"
}

breakdown "CCG or Sub ICB Location - GP Practice or Residence" {
  also = [
    "CCG - GP Practice or Residence",
    "Sub ICB Location - GP Practice or Residence", # (check)
    "Sub ICB - GP Practice or Residence",          # (check)
  ]
  level = "sub-icb"
  label = "sub-ICB footprint"
}

breakdown "Commissioning Region - GP Practice or Residence" {
  also  = ["Region - GP Practice or Residence"] # (check)
  level = "region"
  label = "NHS region"
}

breakdown "Provider" {
  level = "provider"
  label = "provider"
}

# What stands where a number should. Below England counts are rounded to the
# nearest 5, and * stands for anything under 5, 0 among it. The others have not
# been seen here (check).
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

symbol "-" {
  missing = "unavailable"
}

# What stands beside a local measure. value is a metric as published; without
# one the value is the numerator out of the denominator. Nothing is added up:
# somebody with several referrals can be in several of the groups of ASD18, so
# they come to more than ASD16c.
comparator "autism_open" {
  unit  = "count"
  value = "ASD16b"
}

comparator "autism_open_over_13_weeks" {
  unit        = "percent"
  numerator   = "ASD16c"
  denominator = "ASD16b"
}

# Those whose referral has been open for 13 weeks or more, by their first
# contact. In the release of December 2022 ASD18e held late contacts alone; the
# publisher's code since then reads as if it held contacts of any delay (check).
# So none of these is worked out from the others.
comparator "autism_first_contact_within_13_weeks" {
  unit        = "percent"
  value       = "ASD19c"
  numerator   = "ASD18c"
  denominator = "ASD16c"
}

comparator "autism_first_contact_after_13_weeks" {
  unit        = "percent"
  value       = "ASD19e"
  numerator   = "ASD18e"
  denominator = "ASD16c"
}

comparator "autism_no_contact_13_weeks" {
  unit        = "percent"
  value       = "ASD19f"
  numerator   = "ASD18f"
  denominator = "ASD16c"
}
