evidence "wrong" {
  title    = "Something"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["E1"]
  covers   = { from = "2025-03-31", to = "2024-09-01" }
}

action "wrong" {
  title  = "Do something"
  status = "in-progress"
  start  = "2025-04-01"
  due    = "2025-03-01"
}

inspection "in-2024" {
  framework = "area-send-2023"
  from      = "2024-10-18"
  to        = "2024-10-14"
  source    = "Letter"
}

waiver "wrong" {
  rule        = "evidence/currency"
  subject     = "evidence.review"
  reason      = "It is being redone."
  approved_by = "board"
  from        = "2025-06-01"
  expires     = "2025-05-31"
}
