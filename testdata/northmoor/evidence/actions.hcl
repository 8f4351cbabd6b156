# What is being done, by whom, by when, and how anyone will know.

action "north-ot-posts" {
  title        = "Fill the empty occupational therapy posts in the North and hold clinics there each week"
  lead         = "community-trust"
  owner_role   = "Head of children's therapies"
  addresses    = ["claim.north-ot", "prior_finding.2018-therapy-by-locality"]
  criteria     = ["E3"]
  start        = "2025-01-13"
  due          = "2025-12-19"
  priority     = "high"
  status       = "in-progress"
  contributors = ["icb", "local-authority"]
  success = {
    measure  = "waits_over_18_weeks"
    where    = { service = "Occupational therapy", locality = "North" }
    baseline = 58
    target   = 20
    by       = "2025-12-19"
  }
  update "2025-06-05" {
    says = "Two of four posts are filled; weekly clinics begin in July."
  }
}

action "autism-pathway" {
  title        = "Open one needs-led pathway for autism and ADHD"
  lead         = "icb"
  owner_role   = "Children's commissioning lead"
  addresses    = ["claim.autism-too-slow", "prior_finding.2018-autism-waits"]
  criteria     = ["E1"]
  start        = "2024-09-02"
  due          = "2026-03-31"
  priority     = "high"
  status       = "in-progress"
  contributors = ["community-trust", "schools", "parent-carer-forum"]
  success = {
    measure  = "autism_waiting_over_13_weeks"
    baseline = 81
    target   = 40
    by       = "2026-03-31"
  }
  update "2025-05-21" {
    says = "The pathway is agreed; the first schools join in September."
  }
}

action "waiting-well" {
  title      = "Offer every family something while they wait, and record it"
  lead       = "community-trust"
  owner_role = "Neurodevelopmental service manager"
  addresses  = ["claim.autism-too-slow"]
  criteria   = ["E1"]
  start      = "2024-11-04"
  due        = "2025-10-31"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure  = "waits_support_recorded"
    where    = { service_group = "adhd" }
    baseline = 61
    target   = 95
    by       = "2025-10-31"
  }
  update "2025-06-02" {
    says = "Groups run in three localities."
  }
}

action "advice-hub" {
  title      = "Set up one desk in the trust for requests for advice"
  lead       = "community-trust"
  owner_role = "Designated clinical officer"
  addresses  = ["claim.health-advice-late", "prior_finding.2018-late-health-advice"]
  criteria   = ["E1"]
  start      = "2025-02-03"
  due        = "2025-09-30"
  priority   = "high"
  status     = "in-progress"
  success = {
    measure  = "ehc_advice_6_weeks_rate"
    where    = { partner = "community-trust" }
    baseline = 37
    target   = 85
    by       = "2025-12-31"
  }
  update "2025-06-11" {
    says = "The desk is staffed; requests have gone through it since May."
  }
}

action "first-look" {
  title      = "Take a first look at need for every child whom social care does not know"
  lead       = "local-authority"
  owner_role = "Designated social care officer"
  addresses  = ["claim.not-known-to-social-care"]
  criteria   = ["E1"]
  start      = "2025-04-01"
  due        = "2025-11-28"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure  = "social_care_not_known_rate"
    baseline = 36
    target   = 10
    by       = "2025-12-31"
  }
  update "2025-05-30" {
    says = "Tried with thirty requests."
  }
}

action "amounts-training" {
  title      = "Train plan writers and advice givers to say how much, how often and by whom"
  lead       = "local-authority"
  owner_role = "Head of SEND"
  addresses  = ["claim.amounts-missing", "claim.same-weakness", "prior_finding.2018-vague-plans"]
  criteria   = ["E3", "L5"]
  start      = "2024-10-07"
  due        = "2025-05-30"
  priority   = "high"
  status     = "in-progress"
  success = {
    measure  = "audit_answers_no_rate"
    where    = { question = "P06-provision-amounts" }
    baseline = 45
    target   = 15
    by       = "2025-12-19"
  }
  update "2025-05-22" {
    says = "All writers are trained; half of the advice givers."
  }
}

action "wait-letters" {
  title      = "Write to every family who waits, with a likely date"
  lead       = "community-trust"
  owner_role = "Head of children's therapies"
  addresses  = ["claim.not-told"]
  criteria   = ["E2"]
  start      = "2025-03-03"
  due        = "2025-09-30"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure  = "survey_positive_rate"
    where    = { question = "We were told how long we would wait" }
    baseline = 29
    target   = 50
    by       = "2026-03-31"
  }
  update "2025-06-03" {
    says = "Letters go out for physiotherapy and from July for the rest."
  }
}

action "adult-life-reviews" {
  title      = "Begin every review from Year 9 with adult life"
  lead       = "local-authority"
  owner_role = "Preparing for adulthood lead"
  addresses  = ["claim.work-too-late", "prior_finding.2018-adult-life"]
  criteria   = ["E4"]
  start      = "2024-09-02"
  due        = "2025-03-31"
  priority   = "high"
  status     = "in-progress"
  success = {
    measure  = "survey_positive_rate"
    where    = { question = "We know what happens after school" }
    baseline = 27
    target   = 45
    by       = "2026-03-31"
  }
  update "2025-02-14" {
    says = "A new form is in use in half of the schools."
  }
}

action "open-clubs" {
  title      = "Pay clubs in the East to take disabled children"
  lead       = "voluntary-sector"
  owner_role = "Inclusion grants officer"
  addresses  = ["claim.clubs-near-home"]
  criteria   = ["E5"]
  start      = "2025-05-01"
  due        = "2026-04-30"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure = "survey_positive_rate"
    where   = { question = "I join in things outside school" }
    target  = 60
    by      = "2026-03-31"
  }
  update "2025-06-18" {
    says = "Six clubs have asked for a grant."
  }
}

action "you-said" {
  title        = "Tell families each term what came of what they said"
  lead         = "parent-carer-forum"
  owner_role   = "Forum coordinator"
  addresses    = ["claim.what-came-of-it"]
  criteria     = ["L2"]
  themes       = ["participation"]
  start        = "2025-04-28"
  due          = "2025-12-19"
  priority     = "medium"
  status       = "in-progress"
  contributors = ["local-authority", "icb"]
  success = {
    measure  = "survey_positive_rate"
    where    = { question = "We were listened to when the plan was written" }
    baseline = 61
    target   = 75
    by       = "2026-03-31"
  }
  update "2025-06-09" {
    says = "The first page was published in June."
  }
}

action "dashboard-by-locality" {
  title      = "Show every wait on the dashboard by locality"
  lead       = "local-authority"
  owner_role = "Head of performance"
  addresses  = ["claim.averages-hide"]
  criteria   = ["L3"]
  start      = "2025-06-02"
  due        = "2025-09-15"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure  = "waits_over_18_weeks"
    where    = { service = "Occupational therapy" }
    baseline = 32
    target   = 20
    by       = "2026-03-31"
  }
  update "2025-06-20" {
    says = "A first version was shown to the board."
  }
}

action "ap-checks" {
  title      = "Visit every unregistered provider for quality and safeguarding"
  lead       = "local-authority"
  owner_role = "Alternative provision manager"
  addresses  = ["claim.unregistered-unchecked"]
  criteria   = ["L4"]
  start      = "2025-05-06"
  due        = "2025-10-31"
  priority   = "high"
  status     = "in-progress"
  success = {
    measure  = "ap_checked_12_months_rate"
    baseline = 65
    target   = 100
    by       = "2025-10-31"
  }
  update "2025-06-10" {
    says = "Two visits are booked."
  }
}

action "commissioning-plan" {
  title      = "Write a new joint commissioning plan with families"
  lead       = "icb"
  owner_role = "Children's commissioning lead"
  addresses  = ["prior_finding.2018-joint-commissioning"]
  criteria   = ["L4"]
  start      = "2025-07-14"
  due        = "2025-12-31"
  priority   = "high"
  status     = "not-started"
  success = {
    by = "2025-12-31"
  }
}

action "panel-letters" {
  title     = "Give reasons in every letter about short breaks"
  lead      = "local-authority"
  addresses = ["claim.short-breaks-refusals"]
  criteria  = ["E3"]
  due       = "2025-09-30"
  priority  = "low"
  status    = "not-started"
}

action "health-qa" {
  title      = "Check a fifth of health and care advice each quarter"
  lead       = "icb"
  owner_role = "Designated clinical officer"
  addresses  = ["criterion.L5"]
  criteria   = ["L5"]
  start      = "2025-04-01"
  due        = "2026-03-31"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure  = "audit_health_good_rate"
    baseline = 31
    target   = 60
    by       = "2026-03-31"
  }
  update "2025-04-24" {
    says = "One return in twelve so far."
  }
}

action "local-offer" {
  title        = "Rebuild the local offer with families"
  lead         = "local-authority"
  owner_role   = "Local offer manager"
  addresses    = ["prior_finding.2018-local-offer"]
  criteria     = ["E2"]
  start        = "2023-11-01"
  due          = "2024-12-20"
  priority     = "medium"
  status       = "completed"
  completed_on = "2024-12-16"
  result = {
    value    = 65
    on       = "2025-03-28"
    evidence = ["family-survey-2025"]
  }
  success = {
    measure  = "survey_positive_rate"
    where    = { question = "We were listened to when the plan was written" }
    baseline = 52
    target   = 60
    by       = "2025-03-28"
  }
}

action "sensory-offer" {
  title        = "Train schools to meet sensory needs without a referral"
  lead         = "community-trust"
  owner_role   = "Lead occupational therapist"
  addresses    = ["claim.north-ot"]
  criteria     = ["E3"]
  start        = "2023-09-04"
  due          = "2024-07-19"
  priority     = "medium"
  status       = "completed"
  completed_on = "2024-07-12"
  result = {
    value    = 33
    on       = "2025-03-31"
    evidence = ["therapy-wait-data"]
  }
  follow_up = ["north-ot-posts"]
  success = {
    measure  = "waits_over_18_weeks"
    where    = { service = "Occupational therapy" }
    baseline = 38
    target   = 25
    by       = "2025-03-31"
  }
}

action "senco-network" {
  title        = "Bring all SENCOs together each half term"
  lead         = "schools"
  owner_role   = "Chair of the SENCO network"
  addresses    = ["criterion.L6"]
  criteria     = ["L6"]
  start        = "2023-09-04"
  due          = "2024-07-19"
  priority     = "low"
  status       = "completed"
  completed_on = "2024-07-05"
  success = {
    measure  = "survey_positive_rate"
    where    = { question = "I know who to ask in the other services" }
    baseline = 48
    target   = 60
    by       = "2025-12-06"
  }
}

action "exclusion-panel" {
  title        = "Look at every exclusion of a child at SEN support"
  lead         = "schools"
  owner_role   = "Chair of the inclusion panel"
  addresses    = ["prior_finding.2018-exclusions"]
  criteria     = ["E4"]
  start        = "2022-09-05"
  due          = "2024-07-19"
  priority     = "medium"
  status       = "completed"
  completed_on = "2024-07-19"
  success = {
    measure = "complaints_received"
    where   = { theme = "inclusion" }
    target  = 0
  }
}

action "shared-record" {
  title      = "Link the records of council and health"
  lead       = "icb"
  owner_role = "Chief information officer"
  addresses  = ["claim.records-apart"]
  criteria   = ["L6"]
  start      = "2024-01-08"
  due        = "2025-03-31"
  priority   = "low"
  status     = "cancelled"
  update "2025-04-28" {
    says = "Cancelled: the region builds one."
  }
}

action "family-hubs" {
  title      = "Bring advice to families in the four hubs"
  lead       = "local-authority"
  owner_role = "Partnership"
  addresses  = ["criterion.E1"]
  criteria   = ["E1"]
  themes     = ["identification"]
  start      = "2025-01-06"
  due        = "2025-12-19"
  priority   = "medium"
  status     = "in-progress"
  success = {
    measure  = "survey_positive_rate"
    where    = { question = "My child's needs were noticed early" }
    baseline = 45
    target   = 55
    by       = "2026-03-31"
  }
  update "2025-01-20" {
    says = "Begun in the South."
  }
}
