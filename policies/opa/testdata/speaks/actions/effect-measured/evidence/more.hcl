# Finished, and nobody looked what came of it.
action "clinics" {
  title        = "Open evening clinics"
  lead         = "icb"
  owner_role   = "Children's commissioning lead"
  addresses    = ["criterion.A1"]
  start        = "2024-09-01"
  due          = "2025-03-31"
  status       = "completed"
  completed_on = "2025-03-31"
  success = {
    measure  = "waits_over_18_weeks"
    baseline = 12
    target   = 8
    by       = "2025-06-01"
  }
}

# Finished and measured: too many children still wait.
action "rooms" {
  title        = "Find rooms in schools"
  lead         = "local-authority"
  owner_role   = "Head of SEND"
  addresses    = ["criterion.A1"]
  start        = "2024-09-01"
  due          = "2025-03-31"
  status       = "completed"
  completed_on = "2025-03-31"
  success = {
    measure  = "waits_over_18_weeks"
    baseline = 12
    target   = 8
    by       = "2025-06-01"
  }
  result = {
    value = 11
    on    = "2025-06-10"
  }
}
