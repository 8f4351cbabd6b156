waiver "misspelt" {
  rule        = "missing-action"
  subject     = "claim.too-lat"
  reason      = "Agreed"
  approved_by = "board"
  from        = "2025-01-01"
  expires     = "2025-06-30"
}

waiver "without-kind" {
  rule        = "missing-action"
  subject     = "too-late"
  reason      = "Agreed"
  approved_by = "board"
  from        = "2025-01-01"
  expires     = "2025-06-30"
}

waiver "of-another-kind" {
  rule        = "missing-action"
  subject     = "measure.ehcp-20-weeks"
  reason      = "Agreed"
  approved_by = "board"
  from        = "2025-01-01"
  expires     = "2025-06-30"
}
