# The letter's main findings (criterion M of the earlier framework), one block
# for each finding. carries_to names today's criteria, by subject and within the
# crosswalk. Statements are this example's words, not the inspectors'.
#
# Where the letter speaks of council social care, the partner is the council.

prior_finding "2019-L1-commitment" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L1"]
  kind       = "strength"
  statement  = "Leaders share a strong commitment to children with SEND, their partnership is mature, and teams work well together."
  partners   = ["local-authority", "icb"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 1"
}

prior_finding "2019-L5-accurate-view" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L5"]
  kind       = "strength"
  statement  = "Leaders know where the area is strong and where it is not, and are acting on the gaps to good effect."
  partners   = ["local-authority", "icb"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 2"
}

prior_finding "2019-E4-exclusions-down" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "Permanent and fixed-term exclusions are falling, and no looked-after child was permanently excluded in the last year."
  partners   = ["schools", "local-authority"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 2; also Improving outcomes, strengths, bullet 5"
}

prior_finding "2019-L5-plan-on-track" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L5"]
  kind       = "strength"
  statement  = "A detailed action plan follows the self-evaluation, is looked at often, and is mostly on course."
  partners   = ["local-authority", "icb"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 3"
}

prior_finding "2019-L5-success-criteria" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L5"]
  kind       = "development"
  statement  = "Some aims of the action plan cannot be measured, which makes it harder to hold leaders to account for them."
  partners   = ["local-authority", "icb"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 3"
}

prior_finding "2019-E1-statements-converted" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "Every statement of special educational needs had become an EHC plan by March 2018, when the law required it."
  partners   = ["local-authority"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullets 4 and 8"
}

prior_finding "2019-E2-local-offer-redesign" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["E2"]
  kind       = "strength"
  statement  = "Young people found the local offer hard to read, so a young person with SEND was taken on to redesign it; it was relaunched in July 2019."
  partners   = ["local-authority"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 4"
}

prior_finding "2019-L2-lived-experience" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L2"]
  kind       = "strength"
  statement  = "Leaders respect what children and parents have lived through and know what co-production asks of them."
  partners   = ["local-authority", "icb", "parent-carer-forum"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 5"
}

prior_finding "2019-E2-plan-template" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["E2", "L2"]
  kind       = "strength"
  statement  = "A group led by the parent carer forum designed the plan template together with services, and newer plans carry the views of parents and young people better."
  partners   = ["parent-carer-forum", "local-authority"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 5; also Meeting needs, strengths, bullet 2"
}

prior_finding "2019-L6-youth-justice-sharing" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L6"]
  kind       = "strength"
  statement  = "The youth offending service always receives the EHC plan and uses it in its reports before sentence."
  partners   = ["local-authority", "youth-justice"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 6"
}

prior_finding "2019-L4-joint-commissioning" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L4"]
  kind       = "strength"
  statement  = "Council and NHS commission some services together and do it well."
  partners   = ["local-authority", "icb"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 7"
}

prior_finding "2019-L3-specific-needs" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["L3", "L4"]
  kind       = "development"
  statement  = "Partners do not yet understand the particular needs of children with SEND closely enough to commission for the gaps."
  partners   = ["local-authority", "icb", "public-health"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 7"
}

prior_finding "2019-E3-plan-quality" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "EHC plans vary too much in quality and in how precisely they say what will be provided."
  partners   = ["local-authority", "icb"]
  status     = "open"
  measures   = ["audit_overall_good_rate"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 8"
}

prior_finding "2019-E3-parent-views-mixed" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Parents are divided: many praise front-line staff, others cannot get a service when they need it, and some still wait too long."
  partners   = ["local-authority", "icb", "cwpt"]
  status     = "open"
  measures   = ["survey_positive_rate"]
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 9"
}

prior_finding "2019-E4-outcomes-all-stages" {
  inspection = "area-send-2019"
  criterion  = "M"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Children's personal development is improving, but what they achieve needs work at every key stage and in the early years."
  partners   = ["local-authority", "schools"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Main findings, bullet 10"
}
