waiver "wrong" {
  rule        = "evidence/currency"
  subject     = "evidence.review"
  reason      = "It is being redone."
  approved_by = "board"
  from        = "2025-01-01"
  expires     = "2026-01-02"
}
