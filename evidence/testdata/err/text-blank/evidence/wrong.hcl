claim "blank" {
  criterion = "E3"
  kind      = "strength"
  statement = " ​ "
}

action "blank" {
  title  = ""
  status = "in-progress"
}

waiver "blank" {
  rule        = "missing-action"
  subject     = "claim.too-late"
  reason      = " "
  approved_by = "board"
  from        = "2025-01-01"
  expires     = "2025-06-30"
}
