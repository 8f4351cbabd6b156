# The five recommendations of the needs assessment of March 2024 and every action
# under them, as bare as the source leaves them. One has a lead and one a date;
# none has an owner or a measure of success. That is what the rules on
# actions look for, and each finding says what to add.
#
# Status is what the source says on its day: in-progress where it speaks of going
# on with something or of work begun, else not-started. Nothing later is public.
# Where an action answers no claim or earlier finding, it addresses the criterion.

# 1. Commissioning workstream

action "jsna-1" {
  title     = "Write a joint commissioning strategy, with a flexible model of assessment for autism and ADHD at every age"
  addresses = ["claim.hwb-p1", "claim.assessment-delays", "claim.wide-offer-poorly-joined", "prior_finding.2019-E1-asd-waits"]
  criteria  = ["L4", "E1"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1 and its rationale"
}

action "jsna-1-capacity" {
  title     = "Consider more provision for the rising number who need treatment"
  addresses = ["claim.assessment-delays", "claim.scr-demand", "prior_finding.2019-E3-parent-views-mixed"]
  criteria  = ["E3", "L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, opening of the actions"
}

action "jsna-1-salt" {
  title     = "Carry on with the redesign of speech and language therapy"
  addresses = ["prior_finding.2019-E1-salt-waits", "prior_finding.2019-E3-salt-offer"]
  criteria  = ["E1", "E3", "L4"]
  status    = "in-progress"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 1"
}

action "jsna-1-short-breaks" {
  title     = "Carry on reviewing short breaks with families, and commission more of them"
  addresses = ["criterion.E3"]
  criteria  = ["E3", "L4"]
  status    = "in-progress"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 2"
}

action "jsna-1-physio-ot" {
  title     = "Look closely at who provides physiotherapy and occupational therapy, and whether it is enough"
  addresses = ["prior_finding.2019-E3-ot-waits"]
  criteria  = ["E3", "L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 3"
}

action "jsna-1-diagnosis" {
  title     = "See that a diagnosis bars nobody from ordinary support, and that unmet need does not turn into SEND"
  addresses = ["claim.ordinary-services-barred", "claim.unmet-mental-health-need"]
  criteria  = ["E3", "L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 4"
}

action "jsna-1-special-schools" {
  title     = "Check that pupils of special schools reach what mainstream schools have, health education above all"
  addresses = ["criterion.E3"]
  criteria  = ["E3", "L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 5"
}

action "jsna-1-together" {
  title     = "Commission services together, so that less is done twice and blocks are cleared"
  addresses = ["claim.hwb-p1", "claim.wide-offer-poorly-joined"]
  criteria  = ["L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 6"
}

action "jsna-1-continence" {
  title     = "Consider a new design for the continence service for disabled children"
  addresses = ["prior_finding.2019-E3-continence"]
  criteria  = ["E3", "L4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 7"
}

action "jsna-1-benchmark" {
  title     = "Consider comparing provision with that of statistical neighbours"
  addresses = ["criterion.L4"]
  criteria  = ["L4", "L3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 1, action 8"
}

# 2. Data workstream

action "jsna-2" {
  title     = "Plan from mapped and modelled demand and services, and give the board a dashboard"
  addresses = ["claim.hwb-p4", "prior_finding.2019-L3-specific-needs"]
  criteria  = ["L3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2 and its rationale"
}

# The only action for which the source names a lead.
action "jsna-2-sharing" {
  title     = "Improve data sharing across the NHS and with partners, so that the board has what it needs to decide"
  lead      = "icb"
  addresses = ["claim.hwb-p4"]
  criteria  = ["L3", "L6"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 1"
}

action "jsna-2-two-year-ethnicity" {
  title     = "Record the ethnicity of families who do and do not take a funded place at two, and find ways to encourage them"
  addresses = ["prior_finding.2019-E1-two-year-old-take-up", "prior_finding.2019-E4-early-take-up"]
  criteria  = ["E1", "E4", "L3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 2"
}

action "jsna-2-early-absence" {
  title     = "Consider recording repeated absence from early years settings, as a sign of readiness for school"
  addresses = ["claim.school-readiness"]
  criteria  = ["E4", "L3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 3"
}

# In progress: the source builds on a pilot that is running.
action "jsna-2-hv-preschool" {
  title     = "Explain why the health visitor's check at two and the preschool check differ, assure their quality, and integrate them where it helps"
  addresses = ["claim.some-children-missed-early", "prior_finding.2019-E1-two-year-check", "prior_finding.2019-E1-asq-not-shared"]
  criteria  = ["E1", "L3"]
  status    = "in-progress"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 4"
}

action "jsna-2-send-flag" {
  title     = "Consider recording SEND on referrals to mental health and other services, and linking it with acute admissions"
  addresses = ["claim.hwb-p4"]
  criteria  = ["L3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 5"
}

action "jsna-2-tier-2" {
  title     = "Find out whether the tier 2 wellbeing service spares children with SEND the need for tier 3"
  addresses = ["claim.unmet-mental-health-need"]
  criteria  = ["E3", "L5"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 6"
}

action "jsna-2-linkage" {
  title     = "Consider whether education and NHS numbers can be linked and then used together"
  addresses = ["claim.hwb-p4"]
  criteria  = ["L3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 7"
}

# The only action with a date: every two years, so two years after March 2024.
action "jsna-2-refresh" {
  title     = "Update the data supplement every two years"
  addresses = ["prior_finding.2019-L3-jsna-not-specific"]
  criteria  = ["L3"]
  due       = "2026-03-31"
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 8"
}

action "jsna-2-complexity" {
  title     = "Consider how data could show how complex children's needs are"
  addresses = ["claim.complexity-unmeasured"]
  criteria  = ["L3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 2, action 9"
}

# 3. Communication workstream. Between services, that is: none of these
# answers the parents who felt badly informed in 2019 (2019-E2-communication).

action "jsna-3" {
  title     = "Communicate better at every level of the system"
  addresses = ["criterion.L6"]
  criteria  = ["L6"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 3 and its rationale"
}

action "jsna-3-mdt" {
  title     = "Explore inclusive meetings of several disciplines about what is best for the child"
  addresses = ["criterion.L6"]
  criteria  = ["L6", "E3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 3, action 1"
}

action "jsna-3-frontline" {
  title     = "Improve communication among partners, first of all on the front line"
  addresses = ["criterion.L6"]
  criteria  = ["L6", "E3"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 3, action 2"
}

action "jsna-3-ld-checks" {
  title     = "Consider how schools can help more young people take up the learning disability health check from 14"
  addresses = ["prior_finding.2019-E4-ld-checks"]
  criteria  = ["E4"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 3, action 3"
}

action "jsna-3-reviews" {
  title     = "Explore better partnership around annual reviews"
  addresses = ["prior_finding.2019-E3-review-attendance", "prior_finding.2019-E3-health-care-input"]
  criteria  = ["E3", "L6"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 3, action 4"
}

action "jsna-3-interpreters" {
  title     = "Help interpreters see their part in accurate records"
  addresses = ["criterion.L3"]
  criteria  = ["L3", "E1"]
  status    = "not-started"
  source    = "Coventry SEND needs assessment, data supplement, March 2024, recommendation 3, action 5"
}
