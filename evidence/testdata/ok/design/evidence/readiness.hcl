# What the rules read beyond the first grammar.

evidence "plan-survey" {
  title          = "Survey of families with a new plan"
  partner        = "parent-carer-forum"
  kind           = "survey"
  shows          = "outcome"
  criteria       = ["E2", "L2"]
  dated          = "2025-05-30"
  gathered       = "Online and at three meetings"
  asked          = 240
  responded      = 61
  groups_missing = "Families of young people over 16"
  changed        = "Every letter now names a person to call."
}

evidence "plan-audit" {
  title        = "Audit of thirty plans"
  partner      = "local-authority"
  sector       = "social-care"
  kind         = "audit"
  shows        = "outcome"
  criteria     = ["E3"]
  covers       = { to = "2025-04-30" }
  sample_size  = 30
  sample_frame = "Plans made since September, drawn by lot"
  joint_with   = ["icb"]
  checked_by   = "Head of quality"
}

evidence "audit-summary" {
  title          = "What the board was told of the audit"
  partner        = "icb"
  kind           = "document"
  shows          = "output"
  criteria       = ["L5"]
  dated          = "2025-05-12"
  derived_from   = ["plan-audit"]
  prior_findings = ["2019-advice"]
}

claim "care-content-thin" {
  criterion = "E3"
  kind      = "development"
  statement = "Plans say too little of care."
  no_action {
    by     = "send-ap-board"
    on     = "2025-05-12"
    reason = "The new template will show whether it is enough."
  }
}

prior_finding "2019-advice" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L5", "E1"]
  kind       = "development"
  statement  = "Advice for plans is not checked."
  status     = "closed"
  closure {
    evidence  = ["plan-audit"]
    voice     = ["plan-survey"]
    on        = "2025-05-12"
    agreed_by = "send-ap-board"
  }
}

prior_finding "2019-outcomes" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Outcomes are not followed up."
  no_action {
    by     = "local-authority"
    on     = "2025-01-20"
    reason = "Overtaken by the new strategy."
  }
}

judgement "overall" {
  grade = "inconsistent"
  dated = "2025-05-12"
  dissent "parent-carer-forum" {
    says       = "It is worse than that for families in the north."
    on         = "2025-05-12"
    reply      = "The board looks at the north again in September."
    replied_on = "2025-06-02"
  }
}

meeting "2025-06-02-stocktake" {
  body    = "stocktake"
  held_on = "2025-06-02"
}

rehearsal "spring" {
  held_on = "2025-03-20"
  cases = [
    { type = "ap", age_band = "14-16" },
    { type = "sen-support", age_band = "5-10" },
    { type = "plan" },
  ]
  sectors = ["education", "health"]
  actions = ["ot-capacity"]
}

document "send-jsna" {
  owner    = "local-authority"
  ready    = true
  dated    = "2024-03-01"
  evidence = ["jsna-2024"]
}

document "residential-special-schools-template" {
  not_applicable = "There is no such school here."
  checked_by     = "Head of commissioning"
}

evidence "therapy-count" {
  title       = "Count of waiting lists"
  partner     = "cwpt"
  kind        = "data"
  shows       = "outcome"
  criteria    = ["E3"]
  dated       = "2025-06-05"
  contradicts = ["waits-fall"]
  states "waits_over_18_weeks" {
    value = 41.5
    on    = "2025-05-31"
    where = { service = "OT", dataset = "therapy_waits" }
  }
  states "waits_over_18_weeks" {
    value = 28
    on    = "2025-05-31"
  }
}

claim "waits-fall" {
  criterion = "E3"
  kind      = "strength"
  statement = "Waits for therapy fall."
  despite   = "The count of May was taken before the second clinic opened."
  themes    = ["waiting", "provision"]
}

action "wait-letters" {
  title  = "Write to every family who waits"
  themes = ["communication"]
  status = "not-started"
}

board "improvement-group" {
  name                = "Improvement group"
  interval_weeks      = 12
  oversight           = "SEND and AP Partnership Board"
  reports_every_weeks = 26
}
