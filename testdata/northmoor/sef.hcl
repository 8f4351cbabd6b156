# Northmoor is invented: no such area, body, service or child exists. It is as
# good and as bad as a middling area might be on this day.

area "northmoor" {
  name                  = "Northmoor"
  framework             = "area-send-2023"
  framework_reviewed_on = "2025-06-16"
  as_of                 = "2025-06-30"
  expects               = ["waits", "ehc_requests", "ehc_assessments", "ehc_plans", "annual_reviews", "ehc_advice", "ehc_audits", "audit_answers", "survey_responses", "ap_placements", "complaints"]
  note                  = "An invented area with synthetic data. No child, family or service here exists."
}

partner "local-authority" {
  name    = "Northmoor Council"
  sectors = ["education", "social-care"]
  contact = "Local area nominated officer"
}

partner "icb" {
  name    = "NHS Northmoor and Dale Integrated Care Board"
  sectors = ["health"]
  contact = "Children's commissioning lead"
}

partner "community-trust" {
  name    = "Dale Community Health Trust"
  sectors = ["health"]
  contact = "Head of children's therapies"
}

partner "mental-health-trust" {
  name    = "Moorvale Mental Health Trust"
  sectors = ["health"]
  contact = "Service manager, CAMHS"
}

# Commissioned by the council, but a health service.
partner "public-health" {
  name    = "Public health, health visiting and school nursing in Northmoor"
  sectors = ["health"]
}

partner "schools" {
  name    = "Schools and early years settings in Northmoor"
  sectors = ["education"]
}

partner "college" {
  name    = "Northmoor College"
  sectors = ["education"]
}

partner "voluntary-sector" {
  name    = "Northmoor Voluntary Action"
  sectors = ["social-care"]
}

partner "parent-carer-forum" {
  name    = "Northmoor Parent Carer Forum"
  sectors = ["lived-experience"]
}

partner "youth-panel" {
  name    = "Northmoor Young Voices"
  sectors = ["lived-experience"]
}

partner "sendiass" {
  name    = "Northmoor SEND information, advice and support service"
  sectors = ["lived-experience"]
}

# Those who look in from outside. They deliver nothing here.

partner "inspectorates" {
  name    = "Ofsted and the Care Quality Commission"
  sectors = ["oversight"]
}

partner "scrutiny" {
  name    = "Children and Young People Scrutiny Committee"
  sectors = ["oversight"]
}

board "send-board" {
  name                = "SEND and Inclusion Board"
  interval_weeks      = 6
  oversight           = "Health and Wellbeing Board"
  reports_every_weeks = 26
}

disclosure {
  profile = "lt5"
}

# The forum waits for an answer to its dissent on E4 before it signs.
sef {
  agreed_by_board = "send-board"
  sign_off "local-authority" {
    on = "2025-06-09"
  }
  sign_off "icb" {
    on = "2025-06-09"
  }
}
