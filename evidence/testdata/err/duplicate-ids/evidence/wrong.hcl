partner "icb" {
  name    = "Again"
  sectors = ["health"]
}

board "board" {
  name = "Again"
}

evidence "review" {
  title    = "Something"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
}

claim "too-late" {
  criterion = "E3"
  kind      = "strength"
  statement = "Something."
}

inspection "in-2019" {
  framework = "area-send-2016"
  from      = "2019-10-14"
  to        = "2019-10-18"
  source    = "Letter"
}

prior_finding "waits" {
  inspection = "in-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Something."
}

action "clinic" {
  title  = "Do something"
  status = "in-progress"
}

waiver "one" {
  rule        = "evidence/currency"
  subject     = "evidence.review"
  reason      = "It is being redone."
  approved_by = "board"
  from        = "2025-01-01"
  expires     = "2025-12-31"
}

waiver "one" {
  rule        = "evidence/currency"
  subject     = "evidence.review"
  reason      = "It is being redone."
  approved_by = "board"
  from        = "2025-01-01"
  expires     = "2025-12-31"
}

meeting "one" {
  body    = "board"
  held_on = "2025-05-12"
}

meeting "one" {
  body    = "board"
  held_on = "2025-05-12"
}

rehearsal "one" {
  held_on = "2025-03-20"
  cases   = []
  sectors = []
}

rehearsal "one" {
  held_on = "2025-03-20"
  cases   = []
  sectors = []
}

dataset "one" {
  shape   = "waits"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
}

dataset "one" {
  shape   = "waits"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
}

measure "waits_waiting" {
  shape  = "waits"
  title  = "Something"
  value  = "count(*)"
  unit   = "count"
  better = "lower"
}

judgement "E3" {
  grade = "inconsistent"
  dated = "2025-05-12"
}

judgement "E3" {
  grade = "inconsistent"
  dated = "2025-05-12"
}

document "sef" {
  ready = true
}

document "sef" {
  ready = false
}

threshold "waits/therapy" {
  red    = 40
  reason = "Agreed."
}

threshold "waits/therapy" {
  red    = 30
  reason = "Agreed."
}
