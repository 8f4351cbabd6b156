# The inspection of November 2018, and where each of its findings stands.

inspection "area-send-2018" {
  framework = "area-send-2016"
  from      = "2018-11-12"
  to        = "2018-11-16"
  published = "2019-01-24"
  outcome   = "Ungraded letter; no written statement of action was required"
  source    = "Joint local area SEND inspection in Northmoor, letter of 24 January 2019"
}

evidence "letter-2019" {
  title          = "Joint area SEND inspection letter"
  partner        = "inspectorates"
  kind           = "inspection"
  shows          = "outcome"
  criteria       = ["E1", "E3"]
  covers         = { from = "2018-11-12", to = "2018-11-16" }
  dated          = "2019-01-24"
  says           = "Staff knew children well, but help came late for autism and therapy, plans were vague about amounts, and health and care had too small a part in them."
  limits         = "One week in 2018, under the earlier framework; it gives no grade and few figures."
  source         = "Inspection letter, 24 January 2019, whole letter"
  prior_findings = ["2018-autism-waits", "2018-late-health-advice", "2018-therapy-by-locality", "2018-vague-plans", "2018-care-in-plans", "2018-joint-commissioning"]
}

prior_finding "2018-autism-waits" {
  inspection = "area-send-2018"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Children wait too long for an autism assessment."
  partners   = ["community-trust"]
  source     = "Letter, identifying needs, areas for development"
  measures   = ["autism_waiting_over_13_weeks"]
}

prior_finding "2018-late-health-advice" {
  inspection = "area-send-2018"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Health advice for assessments is often late."
  partners   = ["community-trust", "icb"]
  source     = "Letter, identifying needs, areas for development"
  measures   = ["ehc_advice_6_weeks_rate"]
}

prior_finding "2018-statement-transfers" {
  inspection = "area-send-2018"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Some old statements were turned into plans in haste."
  status     = "overtaken"
  source     = "Letter, main findings; the transfer ended in law in March 2018"
}

prior_finding "2018-early-years" {
  inspection = "area-send-2018"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "Home visiting finds the needs of the youngest children early."
  source     = "Letter, identifying needs, strengths"
}

prior_finding "2018-therapy-by-locality" {
  inspection = "area-send-2018"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "How long a child waits for therapy depends on where the family lives."
  partners   = ["community-trust"]
  source     = "Letter, meeting needs, areas for development"
  measures   = ["waits_over_18_weeks"]
}

prior_finding "2018-vague-plans" {
  inspection = "area-send-2018"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Plans do not say how much help a child will get, from whom or how often."
  partners   = ["local-authority"]
  source     = "Letter, meeting needs, areas for development"
  measures   = ["audit_answers_no_rate"]
}

# Nobody has taken this one on.
prior_finding "2018-care-in-plans" {
  inspection = "area-send-2018"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Care needs are missing from many plans."
  partners   = ["local-authority"]
  source     = "Letter, meeting needs, areas for development"
}

prior_finding "2018-local-offer" {
  inspection = "area-send-2018"
  criterion  = "B"
  carries_to = ["E2"]
  kind       = "development"
  statement  = "Too few families know the local offer or can find their way in it."
  status     = "closed"
  source     = "Letter, meeting needs, areas for development"
  closure {
    evidence  = ["local-offer-review"]
    voice     = ["family-survey-2025"]
    on        = "2025-04-28"
    agreed_by = "send-board"
  }
}

# Evidence has been gathered, families have not been asked yet.
prior_finding "2018-joint-commissioning" {
  inspection = "area-send-2018"
  criterion  = "B"
  carries_to = ["L4"]
  kind       = "development"
  statement  = "Partners seldom commission together."
  partners   = ["icb", "local-authority"]
  source     = "Letter, main findings and meeting needs"
  closure {
    evidence = ["icb-investment-case"]
  }
}

prior_finding "2018-co-production" {
  inspection = "area-send-2018"
  criterion  = "M"
  carries_to = ["L2"]
  kind       = "development"
  statement  = "Families are told of decisions rather than part of them."
  status     = "closed"
  source     = "Letter, main findings"
  closure {
    evidence  = ["co-production-log"]
    voice     = ["forum-report-2025"]
    on        = "2025-03-17"
    agreed_by = "send-board"
  }
}

prior_finding "2018-needs-assessment" {
  inspection = "area-send-2018"
  criterion  = "M"
  carries_to = ["L3"]
  kind       = "development"
  statement  = "The needs assessment says little about SEND."
  status     = "closed"
  source     = "Letter, main findings"
  closure {
    evidence  = ["send-jsna-2024"]
    voice     = ["forum-report-2025"]
    on        = "2025-03-17"
    agreed_by = "send-board"
  }
}

# Closed on figures alone: no family was asked.
prior_finding "2018-exclusions" {
  inspection = "area-send-2018"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Children at SEN support are excluded more often than elsewhere."
  partners   = ["schools"]
  status     = "closed"
  source     = "Letter, improving outcomes, areas for development"
  closure {
    evidence  = ["attainment-and-absence"]
    on        = "2024-11-18"
    agreed_by = "send-board"
  }
}

prior_finding "2018-adult-life" {
  inspection = "area-send-2018"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Preparation for adult life starts too late."
  partners   = ["local-authority", "college"]
  source     = "Letter, improving outcomes, areas for development"
}

prior_finding "2018-special-schools" {
  inspection = "area-send-2018"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "Children do well in the area's special schools."
  source     = "Letter, improving outcomes, strengths"
}

prior_finding "2018-commitment" {
  inspection = "area-send-2018"
  criterion  = "M"
  carries_to = ["L1"]
  kind       = "strength"
  statement  = "Leaders in all services want better for children with SEND."
  source     = "Letter, main findings"
}
