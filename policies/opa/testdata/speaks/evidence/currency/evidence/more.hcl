dataset "clinics" {
  shape   = "waits"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
  refresh = "monthly"
}

# Amber: figures of nine months ago.
evidence "absence" {
  title    = "Absence from school"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2024-07-01", to = "2024-09-30" }
  source   = "Board paper"
  limits   = "One part of the area."
}

# Red: written four years ago.
evidence "strategy" {
  title    = "Strategy for families"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A1"]
  dated    = "2021-06-01"
  source   = "Board paper"
  limits   = "One part of the area."
}

# Amber: a monthly issue of seven weeks ago.
evidence "recent" {
  title    = "Waits in the spring"
  partner  = "icb"
  kind     = "data"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-05-12"
  dataset  = "clinics"
  limits   = "One part of the area."
}

# Those who look in from outside renew nothing for us, so they are not asked.
partner "inspectorate" {
  name    = "An inspectorate"
  sectors = ["oversight"]
}

# Red: what they praised, four years ago.
evidence "letter" {
  title    = "Inspection letter, strengths"
  partner  = "inspectorate"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["A1"]
  dated    = "2021-06-01"
  source   = "The published letter"
  limits   = "What inspectors saw in a week."
}

# Amber: what they praised on a visit two years ago.
evidence "visit" {
  title    = "Letter after a visit"
  partner  = "inspectorate"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["A1"]
  dated    = "2023-05-01"
  source   = "The published letter"
  limits   = "What inspectors saw in a day."
}

# Red: a monthly issue of the winter.
evidence "winter" {
  title    = "Waits in the winter"
  partner  = "icb"
  kind     = "data"
  shows    = "outcome"
  criteria = ["A1"]
  covers   = { from = "2024-11-01", to = "2024-12-31" }
  dated    = "2025-02-03"
  dataset  = "clinics"
  limits   = "One part of the area."
}
