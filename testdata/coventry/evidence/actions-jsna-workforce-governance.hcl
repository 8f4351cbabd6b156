# The other half of the needs assessment's actions: recommendations 4 and 5 and
# the next steps. actions-jsna.hcl explains how they are written.

# 4. Workforce workstream

action "jsna-4" {
  title     = "Give every child the chance to reach their potential, and develop the workforce for it"
  addresses = ["claim.hwb-p3"]
  criteria  = ["L6", "E1"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4 and its rationale"
}

action "jsna-4-two-year-offer" {
  title     = "Find out who does not take the free place at two, and what moves parents to take it"
  addresses = ["claim.some-children-missed-early", "claim.school-readiness", "prior_finding.2019-E1-two-year-old-take-up", "prior_finding.2019-E4-early-take-up"]
  criteria  = ["E1", "E4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4, action 1"
}

# April 2024 is when the entitlement grew, not when the action began.
action "jsna-4-entitlement" {
  title     = "Explore what the wider early years entitlement of April 2024 means for children with SEND"
  addresses = ["criterion.E4"]
  criteria  = ["E4", "L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4, action 2"
}

action "jsna-4-minority-parents" {
  title     = "Help parents from minority ethnic groups, among them those of Black and Asian heritage, see what support offers"
  addresses = ["criterion.E2"]
  criteria  = ["E2", "E1"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4, action 3"
}

action "jsna-4-portage-nursery" {
  title     = "Link Portage with nursery, so that more children with SEND take a place"
  addresses = ["prior_finding.2019-E4-early-take-up"]
  criteria  = ["E4", "E3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4, action 4"
}

action "jsna-4-private" {
  title     = "Find out which parents turn to private assessment, and make the area's position on it clear"
  addresses = ["criterion.E1"]
  criteria  = ["E1", "E2"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4, action 5"
}

action "jsna-4-upskill" {
  title     = "Train staff of all sectors, so that care is consistent in every setting"
  addresses = ["claim.hwb-p3"]
  criteria  = ["L6", "E3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4, action 6"
}

action "jsna-4-early-years" {
  title     = "Build the capacity to keep training staff of early years settings"
  addresses = ["criterion.L6"]
  criteria  = ["L6", "E1"]
  status    = "in-progress"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 4, action 7"
}

# 5. Governance workstream

# In progress: the source asks to develop further what is there.
action "jsna-5" {
  title     = "Develop governance further, to oversee the other recommendations"
  addresses = ["claim.hwb-p5", "claim.governance-to-tighten"]
  criteria  = ["L5"]
  status    = "in-progress"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 5 and its rationale"
}

# In progress for the same reason.
action "jsna-5-dashboard" {
  title     = "Develop the inclusion dashboard across partners, for regular review by the board"
  addresses = ["claim.hwb-p4"]
  criteria  = ["L5", "L3"]
  status    = "in-progress"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 5, action 1"
}

action "jsna-5-links" {
  title     = "Make the link from the children's joint commissioning group to the SEND Board a formal one, through the Health and Wellbeing Board"
  addresses = ["claim.hwb-p5", "claim.governance-to-tighten"]
  criteria  = ["L5", "L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 5, action 2"
}

action "jsna-5-account" {
  title     = "Hold every partner to account for performance"
  addresses = ["claim.hwb-p5"]
  criteria  = ["L5"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 5, action 3"
}

action "jsna-5-sighted" {
  title     = "See that every partner on the board knows the problems, and solve them together"
  addresses = ["criterion.L5"]
  criteria  = ["L5", "L6"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 5, action 4"
}

action "jsna-5-qa" {
  title     = "Write a quality assurance framework"
  addresses = ["prior_finding.2019-L5-advice-qa"]
  criteria  = ["L5"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 5, action 5"
}

# An action may answer other actions: this one is how the rest get done.
action "jsna-next" {
  title     = "Write an action plan, form five workstreams whose leads sit on the board, and report their progress and risks there and to the Health and Wellbeing Board"
  addresses = ["action.jsna-1", "action.jsna-2", "action.jsna-3", "action.jsna-4", "action.jsna-5"]
  criteria  = ["L5"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, Next steps, points 1 to 3"
}
