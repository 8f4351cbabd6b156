# The SEND needs assessment: the data supplement that updates the one of 2020.
# What it did is registered kind by kind (its text, data, surveys, interviews
# and focus groups), and its key findings become claims.
#
# It was approved in March 2024, of which only the month is public: 2024-03-31
# stands for "some day in March". When the surveys and interviews took place is
# not public either, so their covers is left out.

evidence "jsna-supplement" {
  title    = "SEND needs assessment: data supplement"
  partner  = "public-health"
  kind     = "document"
  shows    = "output"
  criteria = ["E1", "E3", "E4", "L3", "L4", "L5", "L6"]
  dated    = "2024-03-31"
  says     = "Children with SEND are identified fast and in growing numbers, in a growing city that is younger and more diverse than others and poorer than its region. The offer is wide but poorly joined; improvement since the inspection is outrun by demand; assessment is delayed since the pandemic; and some children are found late, barred from ordinary services by a diagnosis, or counted as SEND because another need went unmet."
  limits   = "A snapshot of the latest data at one time, not of SEND alone; the published summary gives few figures and does not say which source each finding rests on. It is not sure whether the rise will last."
  source   = "Coventry SEND needs assessment, data supplement, March 2024, Introduction, Background and Summary of the key findings"

  # A paper that puts several sources together is derived from them: together
  # they are one independent source. The council's insight team publishes it
  # and a joint report of its services presents it; no NHS body is named as an
  # author.
  joint_with   = ["local-authority"]
  derived_from = ["jsna-data", "jsna-parent-survey", "jsna-staff-survey", "jsna-interviews", "jsna-focus-groups"]
}

evidence "jsna-data" {
  title      = "SEND needs assessment: national and local data"
  partner    = "public-health"
  kind       = "data"
  shows      = "output"
  criteria   = ["L3", "E4"]
  dated      = "2024-03-31"
  says       = "The city grows by people moving in while births fall, has more child poverty than its region and fewer children ready for school. Ofsted rates 89% of its schools good or outstanding."
  limits     = "The years behind the figures are not given, and no figure for SEND itself stands in the published summary."
  source     = "Coventry SEND needs assessment, data supplement, March 2024, Introduction (method); Summary of the key findings, points 1 and 2"
  joint_with = ["local-authority"]
}

# Voice needs to say how it was gathered, from whom, who is missing and what
# changed. The supplement says the first two alone.
evidence "jsna-parent-survey" {
  title      = "SEND needs assessment: survey of parents"
  partner    = "public-health"
  kind       = "survey"
  shows      = "activity"
  criteria   = ["L2", "L3"]
  dated      = "2024-03-31"
  says       = "Parents were asked for their views, which fed the findings and recommendations."
  limits     = "Questions, answers, dates, numbers asked and numbers who replied are not public, so it speaks to no criterion of experience."
  gathered   = "A survey sent to parents"
  source     = "Coventry SEND needs assessment, data supplement, March 2024, Introduction (method)"
  joint_with = ["local-authority"]
}

# What staff say of families is not the voice of families.
evidence "jsna-staff-survey" {
  title      = "SEND needs assessment: survey of school staff"
  partner    = "public-health"
  kind       = "survey"
  shows      = "activity"
  criteria   = ["L3", "L6"]
  dated      = "2024-03-31"
  says       = "School staff were asked for their views, which fed the findings and recommendations."
  limits     = "A view of staff, not of families. Questions, answers and numbers are not public; a survey of teachers was still running in December 2023."
  gathered   = "A survey sent to school staff"
  source     = "Coventry SEND needs assessment, data supplement, March 2024, Introduction (method); Health and Wellbeing Board report, 13 December 2023, section 3"
  joint_with = ["local-authority"]
}

# Of the kinds there are, survey is nearest: people were asked questions. Voice
# is for children and families.
evidence "jsna-interviews" {
  title      = "SEND needs assessment: interviews with commissioners and board members"
  partner    = "public-health"
  kind       = "survey"
  shows      = "activity"
  criteria   = ["L3", "L4", "L6"]
  dated      = "2024-03-31"
  says       = "Commissioners, members of the SEND Board and others were interviewed one by one about needs and services."
  limits     = "A view of professionals, not of families; who was interviewed, how many and what each said is not public."
  gathered   = "Individual interviews"
  source     = "Coventry SEND needs assessment, data supplement, March 2024, Introduction (method)"
  joint_with = ["local-authority"]
}

evidence "jsna-focus-groups" {
  title      = "SEND needs assessment: focus groups"
  partner    = "public-health"
  kind       = "voice"
  shows      = "activity"
  criteria   = ["L3"]
  dated      = "2024-03-31"
  says       = "A series of focus groups tested whether the position drawn from the data rings true."
  limits     = "The supplement does not say who took part, so that it cannot be told whether families did."
  gathered   = "A series of focus groups on the draft findings"
  source     = "Coventry SEND needs assessment, data supplement, March 2024, Introduction (method)"
  joint_with = ["local-authority"]
}

# Claims that follow from the key findings. An impact is given where the source
# states one. Strengths here rest on a paper that shows output, not on a change
# for children that somebody measured; the rules will say so.

claim "early-identification" {
  criterion = "E1"
  kind      = "strength"
  statement = "Children with additional educational needs are mostly found early."
  evidence  = ["jsna-supplement"] # key findings, point 8
}

claim "some-children-missed-early" {
  criterion = "E1"
  kind      = "development"
  statement = "Some children are still missed by early identification."
  impact    = "Support that starts later works less well." # rationale of recommendation 4
  evidence  = ["jsna-supplement", "letter-2019-E1-developments"]
  actions   = ["jsna-2-hv-preschool", "jsna-4-two-year-offer"]
}

claim "assessment-delays" {
  criterion = "E1"
  kind      = "development"
  statement = "Assessment is delayed since the pandemic: autism assessments fall short of need even with new money, and ADHD, without the same money, has long waiting lists."
  evidence  = ["jsna-supplement"] # key findings, point 6; rationale of recommendation 1
  actions   = ["jsna-1", "jsna-1-capacity"]
}

claim "ordinary-services-barred" {
  criterion = "E3"
  kind      = "development"
  statement = "A diagnosis keeps some children from services that every child may use."
  evidence  = ["jsna-supplement"] # key findings, point 12
  actions   = ["jsna-1-diagnosis"]
}

claim "unmet-mental-health-need" {
  criterion = "E3"
  kind      = "development"
  statement = "Some children are counted as having SEND because a health or mental health need was not met in time."
  impact    = "They cannot make full use of their schooling, and some need extra support to stay in school at all."
  evidence  = ["jsna-supplement"] # key findings, points 12 and 13
  actions   = ["jsna-1-diagnosis", "jsna-2-tier-2"]
}

claim "school-readiness" {
  criterion = "E4"
  kind      = "development"
  statement = "Fewer children are ready for school, in a city with more child poverty than its region."
  impact    = "It makes work in schools harder, and poverty goes with lower attainment."
  evidence  = ["jsna-data", "jsna-supplement"] # key findings, point 2
  actions   = ["jsna-2-early-absence", "jsna-4-two-year-offer"]
}

# No action in the public record answers this one.
claim "choices-at-16" {
  criterion = "E4"
  kind      = "development"
  statement = "From 16, choices beyond supported internships have still to be secured for every young person."
  evidence  = ["jsna-supplement"] # key findings, point 10
}

claim "needs-refreshed" {
  criterion = "L3"
  kind      = "strength"
  statement = "The area has a needs assessment for SEND, refreshed after the pandemic with data, surveys, interviews and focus groups."
  evidence  = ["jsna-supplement", "hwb-jsna"] # one source: the second only reports the first
}

claim "complexity-unmeasured" {
  criterion = "L3"
  kind      = "development"
  statement = "Needs seem to be more complex than in similar areas, but nobody has measured it."
  evidence  = ["jsna-supplement"] # key findings, point 9
  actions   = ["jsna-2-complexity"]
}

claim "wide-offer-poorly-joined" {
  criterion = "L4"
  kind      = "development"
  statement = "The range of services is wide, but they overlap and are poorly joined."
  impact    = "Children and families would live better if services worked together."
  evidence  = ["jsna-supplement"] # key findings, points 4 and 7
  actions   = ["jsna-1", "jsna-1-together"]
}

claim "governance-to-tighten" {
  criterion = "L5"
  kind      = "development"
  statement = "Governance and the timeliness of communication need tightening, and the boards that deal with SEND, autism and learning disability need bringing together."
  evidence  = ["jsna-supplement"] # key findings, point 11
  actions   = ["jsna-5", "jsna-5-links"]
}

claim "partners-communicate" {
  criterion = "L6"
  kind      = "strength"
  statement = "Partners communicate well with one another."
  evidence  = ["jsna-supplement"] # key findings, point 11
}
