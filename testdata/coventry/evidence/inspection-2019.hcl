# The joint inspection of October 2019 and its letter, registered as evidence.
# The findings one by one stand in the files inspection-2019-*.hcl beside this.

inspection "area-send-2019" {
  framework = "area-send-2016"
  from      = "2019-10-14"
  to        = "2019-10-18"
  published = "2019-12-17"
  outcome   = "Ungraded letter; no written statement of action was required"
  source    = "Joint local area SEND inspection in Coventry, letter of Ofsted and the Care Quality Commission, 17 December 2019"
}

# The letter as a whole. Each item below is a part of it and says so by
# derived_from, so that one letter never counts as two independent sources.
evidence "letter-2019" {
  title    = "Joint area SEND inspection letter"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["L5"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Inspectors met children, parents, officers, clinicians and school leaders and compared what they saw with the area's own evaluation. They described strengths and areas for development and asked for no written statement of action."
  limits   = "One week in 2019, under the earlier framework and before the pandemic; it gives no grade."
  source   = "Inspection letter, 17 December 2019, whole letter"
}

# One item for strengths and one for developments per criterion of today's
# framework, as far as the letter has any. An item that holds an open area for
# development stays current until it is closed; praise grows old.

evidence "letter-2019-E1-strengths" {
  title    = "Inspection letter: finding needs, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E1"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Needs were found where they had often been missed: autism in girls, young people who visit a youth club rather than a clinic, cerebral palsy, emerging emotional needs. Health visitors reached families from minority ethnic groups and spared parents of pre-term babies repeat appointments. All statements had been converted on time."
  limits   = "One week in 2019, under the earlier framework and before the pandemic; few of the strengths come with figures."
  source   = "Inspection letter, 17 December 2019, Main findings; Identifying needs, strengths; Meeting needs, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E1-statements-converted", "2019-E1-semh-app", "2019-E1-autism-girls", "2019-E1-school-nurse-drop-ins", "2019-E1-cerebral-palsy-pathway", "2019-E1-tell-it-once", "2019-E1-diverse-communities"]
}

evidence "letter-2019-E1-developments" {
  title    = "Inspection letter: finding needs, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E1"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Families waited too long for autism assessment, at worst over 52 weeks, and some over 20 weeks for speech and language therapy. Chances to notice a need early were lost: checks at two and a half stood alone, their results stayed with health visitors, few took a funded place at two, antenatal visits were uneven and notices from A&E reached records late."
  limits   = "One week in 2019, under the earlier framework and before the pandemic; longest waits are given, medians are not."
  source   = "Inspection letter, 17 December 2019, Main findings; Identifying needs and Meeting needs, areas for development"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E1-asd-waits", "2019-E1-two-year-check", "2019-E1-asq-not-shared", "2019-E1-two-year-old-take-up", "2019-E1-ae-notifications", "2019-E1-youth-justice-salt", "2019-E1-salt-waits", "2019-E1-antenatal-visits"]
}

evidence "letter-2019-E2-strengths" {
  title    = "Inspection letter: taking part in decisions, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E2"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Newer plans showed more of what parents and young people think, after the forum led work on the template. Of parents surveyed, 95% valued the advice service. Good mediation kept the number of tribunals low."
  limits   = "One week in 2019, under the earlier framework; the survey behind the 95% is not described."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E2-local-offer-redesign", "2019-E2-plan-template", "2019-E2-sendiass", "2019-E2-low-tribunals"]
}

evidence "letter-2019-E2-developments" {
  title    = "Inspection letter: taking part in decisions, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E2"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Months after its relaunch the local offer was still unknown to many parents, or of little use to them. Some found officers and school staff poor at keeping them informed."
  limits   = "One week in 2019, under the earlier framework; the letter does not say how many parents spoke to inspectors."
  source   = "Inspection letter, 17 December 2019, Meeting needs, areas for development; Improving outcomes, areas for improvement"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E2-local-offer-unfamiliar", "2019-E2-communication"]
}

evidence "letter-2019-E3-strengths" {
  title    = "Inspection letter: the right help at the right time, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E3"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Help before a diagnosis, Portage, the tier 2 wellbeing service and support for siblings were good and valued. Looked-after children with SEND were doing better by their wellbeing scores, fewer young people were admitted for their mental health, and children on long-term ventilation could be cared for nearer home."
  limits   = "One week in 2019, under the earlier framework and before the pandemic; much of it rests on what staff and parents told inspectors."
  source   = "Inspection letter, 17 December 2019, Identifying needs, Meeting needs and Improving outcomes, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E3-family-nurse", "2019-E3-asd-waiting-support", "2019-E3-pre-diagnostic", "2019-E3-portage", "2019-E3-semh-tier-2", "2019-E3-looked-after-health", "2019-E3-siblings", "2019-E3-frontline-staff", "2019-E3-ventilation-pathway", "2019-E3-intensive-support"]
}

evidence "letter-2019-E3-developments" {
  title    = "Inspection letter: the right help at the right time, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E3"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Plans varied in quality, and what health and social care would do was often vague or missing: staff were not always asked, and often not at the review. Some children waited over 20 weeks for occupational therapy, the speech and language offer had gaps, continence support had not grown with need, and some parents were unhappy with transport."
  limits   = "One week in 2019, under the earlier framework and before the pandemic; no count of the plans that inspectors read."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs; Improving outcomes, areas for improvement"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E3-plan-quality", "2019-E3-parent-views-mixed", "2019-E3-ot-waits", "2019-E3-salt-offer", "2019-E3-health-care-input", "2019-E4-adult-handover", "2019-E3-community-nurses", "2019-E3-continence", "2019-E3-transport", "2019-E3-review-attendance", "2019-E3-plans-not-updated"]
}

evidence "letter-2019-E4-strengths" {
  title    = "Inspection letter: next steps and outcomes, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E4"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Exclusions fell, and pupils who were excluded or missing education came back to it. Internships led to jobs, and 46% of a college's young adults moved on to a job or volunteering. Pupils at SEN support did better than similar pupils elsewhere at key stage 1; those with plans progressed as such pupils do nationally at key stage 4."
  limits   = "School years 2016/17 to 2018/19, before the pandemic; several results rest on one college, school or hospital."
  source   = "Inspection letter, 17 December 2019, Main findings; Identifying needs, Meeting needs and Improving outcomes, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E4-exclusions-down", "2019-E4-college-pathways", "2019-E4-peer-panels", "2019-E4-ks1-sen-support", "2019-E4-ks4-progress", "2019-E4-level-2-3-at-19", "2019-E4-internships", "2019-E4-neet", "2019-E4-excluded-placed", "2019-E4-cme-return", "2019-E4-reintegration", "2019-E4-travel-training"]
}

evidence "letter-2019-E4-developments" {
  title    = "Inspection letter: next steps and outcomes, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E4"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Attainment needed work at every key stage. It was falling in the early years, where few took up funded places, and at key stage 2 for children with plans. Few people with a learning disability had their yearly health check, and plans said little of the move to adult mental health care."
  limits   = "School years 2016/17 to 2018/19, before the pandemic; described without figures."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, areas for development; Improving outcomes, areas for improvement"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E4-outcomes-all-stages", "2019-E4-adult-handover", "2019-E4-ld-checks", "2019-E4-early-years-gld", "2019-E4-early-take-up", "2019-E4-ks2-plans"]
}

evidence "letter-2019-E5-strengths" {
  title    = "Inspection letter: part of the community, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "outcome"
  criteria = ["E5"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Children whom inspectors met were happy and confident and had plenty to do. Young people had made taxis safer for disabled passengers and got a swimming pool's lift repaired."
  limits   = "One week in 2019, under the earlier framework; the letter does not say how many children inspectors met."
  source   = "Inspection letter, 17 December 2019, Meeting needs and Improving outcomes, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-E5-children-happy", "2019-E5-local-influence"]
}

# Leadership. What leaders set up is output or activity; the letter seldom says
# what it changed for children.

evidence "letter-2019-L1-strengths" {
  title    = "Inspection letter: ambition, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "activity"
  criteria = ["L1"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Leaders were strongly committed and worked well together, and every agency stood behind one approach that puts the child first."
  limits   = "One week in 2019, under the earlier framework; it tells of intent more than of results."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L1-commitment", "2019-L1-one-coventry"]
}

evidence "letter-2019-L2-strengths" {
  title    = "Inspection letter: working with children and families, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "output"
  criteria = ["L2"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Families and young people shaped the plan template, the vision and other work across education, care, health and police. Disabled young people did research of their own, and the forum was heard by senior leaders."
  limits   = "One week in 2019, under the earlier framework; it says little of children whose views are rarely sought."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L2-lived-experience", "2019-E2-plan-template", "2019-L2-young-researchers", "2019-L2-coproduction-wide", "2019-L2-forum-voice"]
}

evidence "letter-2019-L3-developments" {
  title    = "Inspection letter: knowing needs, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "output"
  criteria = ["L3"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "The needs assessment described the city's health but not SEND, so that partners could not see closely enough which gaps to commission for. One for SEND was due by March 2020."
  limits   = "One week in 2019; the needs assessment has been written and refreshed since."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, areas for development"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L3-specific-needs", "2019-L3-jsna-not-specific"]
}

evidence "letter-2019-L4-strengths" {
  title    = "Inspection letter: commissioning, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "output"
  criteria = ["L4"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Council and NHS commissioners had worked together since before the 2014 reforms, which let them act fast, and commissioned some services jointly and well."
  limits   = "One week in 2019; NHS commissioning was reorganised in 2022."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L4-joint-commissioning", "2019-L4-long-partnership"]
}

evidence "letter-2019-L4-developments" {
  title    = "Inspection letter: commissioning, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "output"
  criteria = ["L4"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Commissioning did not yet follow the needs of children with SEND closely: speech and language therapy was incomplete, and continence support stayed as it was while need grew."
  limits   = "One week in 2019, under the earlier framework, which had no question on commissioning of its own."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L3-specific-needs", "2019-E3-salt-offer", "2019-E3-continence"]
}

evidence "letter-2019-L5-strengths" {
  title    = "Inspection letter: evaluating and improving, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "output"
  criteria = ["L5"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Leaders judged themselves accurately, knew that attainment was weak, and kept an action plan that followed their evaluation and was mostly on course."
  limits   = "One week in 2019; the evaluation has been written anew since."
  source   = "Inspection letter, 17 December 2019, Main findings; Improving outcomes, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L5-accurate-view", "2019-L5-plan-on-track", "2019-L5-outcomes-known"]
}

evidence "letter-2019-L5-developments" {
  title    = "Inspection letter: evaluating and improving, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "output"
  criteria = ["L5"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Some aims of the action plan could not be measured. Nobody checked effectively how good the health and social care parts of plans were, and the designated officers had too little time to."
  limits   = "One week in 2019, under the earlier framework."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, areas for development"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L5-success-criteria", "2019-L6-dmo-dco-capacity", "2019-L5-advice-qa"]
}

evidence "letter-2019-L6-strengths" {
  title    = "Inspection letter: working across agencies, strengths"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "output"
  criteria = ["L6"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "Plans reached the youth offending service and informed its reports to court. Schools bought and valued the specialist teams. Medical and clinical officers had been in post throughout the reforms and worked to one plan."
  limits   = "One week in 2019, under the earlier framework."
  source   = "Inspection letter, 17 December 2019, Main findings; Meeting needs, strengths"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L6-youth-justice-sharing", "2019-L6-school-services", "2019-L6-dmo-dco"]
}

evidence "letter-2019-L6-developments" {
  title    = "Inspection letter: working across agencies, areas for development"
  partner  = "inspectorates"
  kind     = "inspection"
  shows    = "activity"
  criteria = ["L6"]
  covers   = { from = "2019-10-14", to = "2019-10-18" }
  dated    = "2019-12-17"
  says     = "The designated medical and clinical officers had too little time for checking plans, and the growing number of children would leave them less."
  limits   = "One week in 2019, under the earlier framework; the hours of the posts are not given."
  source   = "Inspection letter, 17 December 2019, Meeting needs, areas for development"

  derived_from   = ["letter-2019"]
  prior_findings = ["2019-L6-dmo-dco-capacity"]
}
