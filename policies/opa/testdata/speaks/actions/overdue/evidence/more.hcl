# Amber: a little late, and somebody says how it goes.
action "late" {
  title      = "Publish waiting times"
  lead       = "icb"
  owner_role = "Children's commissioning lead"
  start      = "2025-01-06"
  due        = "2025-06-10"
  status     = "in-progress"
  update "2025-06-01" {
    says = "The page is drafted."
  }
}

# Red: late for more than a term.
action "long" {
  title      = "Rewrite the local offer"
  lead       = "local-authority"
  owner_role = "Head of SEND"
  start      = "2024-09-02"
  due        = "2025-02-28"
  status     = "in-progress"
  update "2025-06-01" {
    says = "Families have read the first half."
  }
}

# Red: in time, as far as anybody knows.
action "quiet" {
  title      = "Agree a joint training plan"
  lead       = "local-authority"
  owner_role = "Head of SEND"
  start      = "2024-09-02"
  due        = "2026-03-31"
  status     = "in-progress"
  update "2025-02-03" {
    says = "Dates are agreed."
  }
}

# Red: neither in time nor heard of.
action "forgotten" {
  title      = "Map short breaks"
  lead       = "local-authority"
  owner_role = "Head of SEND"
  start      = "2024-09-02"
  due        = "2025-01-31"
  status     = "not-started"
}
