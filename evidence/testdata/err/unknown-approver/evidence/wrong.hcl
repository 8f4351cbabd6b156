waiver "wrong" {
  rule        = "evidence/currency"
  subject     = "evidence.review"
  reason      = "It is being redone."
  approved_by = "bord"
  from        = "2025-01-01"
  expires     = "2025-12-31"
}
