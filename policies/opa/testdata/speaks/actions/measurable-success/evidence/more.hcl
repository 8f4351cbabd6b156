# Red: nothing says what it should change.
action "train" {
  title      = "Train school staff"
  lead       = "local-authority"
  owner_role = "Head of SEND"
  start      = "2025-06-01"
  due        = "2025-12-31"
  status     = "in-progress"
}

# Amber: where it starts from and by when are left out.
action "therapists" {
  title      = "Share therapists between clinics"
  lead       = "icb"
  owner_role = "Children's commissioning lead"
  start      = "2025-06-01"
  due        = "2025-12-31"
  status     = "in-progress"
  success = {
    measure = "waits_over_18_weeks"
    target  = 8
  }
}
