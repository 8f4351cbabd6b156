evidence "ot-redesign-review" {
  title    = "Occupational therapy pathway review"
  partner  = "icb"
  kind     = "audit"
  shows    = "outcome"
  criteria = ["E1", "E3"]
  covers   = { from = "2024-09-01", to = "2025-03-31" }
  dated    = "2025-04-14"
  file     = "ot-review.pdf"
  says     = "Waits fell after triage changed, but not in the north of the city."
  limits   = "One provider; no view of families."
}

claim "ot-waits-too-long" {
  criterion = "E3"
  kind      = "development"
  statement = "Too many children wait too long for occupational therapy."
  impact    = "Needs grow while children wait."
  evidence  = ["ot-redesign-review"]
  measures  = ["waits_over_18_weeks"]
  actions   = ["ot-capacity"]
}

judgement "E3" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "Support is good once it starts; it starts too late for many."
  sign_off "icb" {
    on = "2025-05-12"
  }
  dissent "parent-carer-forum" {
    says = "Families do not see the change yet."
    on   = "2025-05-12"
  }
}

inspection "area-send-2019" {
  framework = "area-send-2016"
  from      = "2019-10-14"
  to        = "2019-10-18"
  published = "2019-12-17"
  source    = "Joint inspection letter, Ofsted and CQC"
}

prior_finding "2019-E3-ot-waits" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Some children wait more than 20 weeks for occupational therapy."
  partners   = ["icb", "cwpt"]
  status     = "open"
}

action "ot-capacity" {
  title      = "Open a second triage clinic"
  lead       = "icb"
  owner_role = "Children's commissioning lead"
  addresses  = ["claim.ot-waits-too-long", "prior_finding.2019-E3-ot-waits"]
  start      = "2025-04-01"
  due        = "2026-03-31"
  priority   = "high"
  status     = "in-progress"
  success = {
    measure  = "waits_over_18_weeks"
    where    = { service = "OT" }
    baseline = 41.0
    target   = 10.0
    by       = "2026-03-31"
  }
  update "2025-06-20" {
    says = "Clinic staffed from September."
  }
}

waiver "jsna-until-refresh" {
  rule        = "evidence/currency"
  subject     = "evidence.jsna-2024"
  reason      = "The refresh is under way."
  approved_by = "send-ap-board"
  from        = "2025-06-01"
  expires     = "2025-12-31"
}

meeting "2025-05-12-board" {
  body    = "send-ap-board"
  held_on = "2025-05-12"
  present = ["local-authority", "icb", "parent-carer-forum"]
  items   = ["sef"]
}
