# Meeting needs, areas for development (criterion B of the earlier framework).
# Each stays open until a closure block gives dated evidence that it was put
# right and the voice of families who agree. A change of framework closes
# nothing.

prior_finding "2019-E2-local-offer-unfamiliar" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E2"]
  kind       = "development"
  statement  = "The local offer is unknown to many parents, and others find it little help or hard to use; what the relaunch has changed is not yet shown."
  partners   = ["local-authority", "parent-carer-forum"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 1"
}

prior_finding "2019-L3-jsna-not-specific" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L3"]
  kind       = "development"
  statement  = "The joint strategic needs assessment describes the city's health in detail but not SEND; one for SEND is promised by March 2020."
  partners   = ["public-health", "local-authority", "icb"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 2"
}

prior_finding "2019-L6-dmo-dco-capacity" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L6", "L5"]
  kind       = "development"
  statement  = "The designated medical and clinical officers are too stretched to help check the quality of plans, parents worry about it, and growing numbers will make it worse."
  partners   = ["icb"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 3"
}

prior_finding "2019-E3-health-care-input" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Health and social care take too little part in plans and reviews, and what they will provide is not always spelt out."
  partners   = ["icb", "cwpt", "local-authority"]
  status     = "open"
  measures   = ["audit_health_good_rate", "audit_care_good_rate"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 4"
}

# The letter takes this for typical of plans at large, so it is a matter of the
# quality of help (E3) as well as of the next step (E4).
prior_finding "2019-E4-adult-handover" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E4", "E3"]
  kind       = "development"
  statement  = "Plans do not say how a move from children's to adult mental health services will go or who keeps watch meanwhile."
  partners   = ["cwpt", "icb", "local-authority"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 4"
}

prior_finding "2019-E3-community-nurses" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Community children's nurses are not regularly asked for advice, so that plans for children with complex needs leave some of those needs out."
  partners   = ["local-authority", "cwpt"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 5"
}

prior_finding "2019-L5-advice-qa" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L5"]
  kind       = "development"
  statement  = "Nothing effective is in place to check how good the advice of health and social care is."
  partners   = ["icb", "local-authority"]
  status     = "open"
  measures   = ["audit_health_good_rate", "audit_care_good_rate"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 5"
}

prior_finding "2019-E4-ld-checks" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Primary care could do more for children with SEND; few people with a learning disability have their yearly health check."
  partners   = ["primary-care", "icb"]
  status     = "open"
  measures   = ["ld_health_checks_14_plus_rate"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 6"
}

prior_finding "2019-E1-asd-waits" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Autism assessment takes too long, at worst more than 52 weeks."
  partners   = ["icb", "cwpt"]
  status     = "open"
  measures   = ["waits_over_52_weeks"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 7; also Main findings, bullet 9"
}

prior_finding "2019-E3-ot-waits" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Some children wait more than 20 weeks for occupational therapy, although waits have begun to fall."
  partners   = ["icb", "cwpt"]
  status     = "open"
  measures   = ["waits_over_18_weeks"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 7; also Main findings, bullet 9"
}

prior_finding "2019-E3-continence" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3", "L4"]
  kind       = "development"
  statement  = "More and more children start school with continence needs, while the service that would help them has not grown."
  partners   = ["public-health", "icb"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Meeting needs, areas for development, bullet 8"
}
