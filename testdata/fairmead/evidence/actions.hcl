action "keep-pace" {
  title      = "Keep the pace as referrals rise"
  lead       = "icb"
  owner_role = "Children's commissioning lead"
  addresses  = ["criterion.A1"]
  start      = "2025-04-01"
  due        = "2026-03-31"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure  = "waits_over_18_weeks"
    baseline = 12
    target   = 8
    by       = "2026-03-31"
  }
  update "2025-06-01" {
    says = "One more therapist has started."
  }
}
