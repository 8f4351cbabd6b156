evidence "audit" {
  title       = "Audit of first contacts"
  partner     = "local-authority"
  sector      = "education"
  kind        = "audit"
  shows       = "outcome"
  criteria    = ["A1", "A2", "A4", "A5", "E1"]
  covers      = { from = "2025-01-01", to = "2025-03-31" }
  dated       = "2025-04-14"
  source      = "Board paper 7, April 2025"
  says        = "Nearly every child was seen in time."
  limits      = "One term."
  sample_size = 40
}

evidence "waits" {
  title    = "Waiting times"
  partner  = "icb"
  kind     = "data"
  shows    = "outcome"
  criteria = ["A1", "A2", "A4", "A5", "E1"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-20"
  source   = "Board paper 8, April 2025"
  says     = "Waits fell in every part of the area."
  limits   = "Community services only."
}

evidence "families" {
  title          = "What families said"
  partner        = "parent-carer-forum"
  kind           = "voice"
  shows          = "impact"
  criteria       = ["A1", "A4"]
  covers         = { from = "2025-02-01", to = "2025-03-31" }
  dated          = "2025-04-30"
  source         = "Forum report, April 2025"
  says           = "Help comes when it is needed."
  limits         = "Fathers are few."
  gathered       = "Four evenings in community halls"
  asked          = 120
  responded      = 84
  groups_missing = "Families new to the area"
  changed        = "Letters now say how long a wait will be."
}
