# The report on preparing for inspection that went to the SEND and AP Partnership
# Board and the Health and Wellbeing Board in December 2023.

# The report as a whole. What it says on single matters stands below and is
# derived from it, so that one report counts as one source. When the work that it
# tells of began is not said, so covers has only an end.
evidence "hwb-report" {
  title    = "Preparing for an area SEND inspection: report to the Health and Wellbeing Board"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L1", "L3", "L4", "L5", "L6"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "Partners are measuring themselves against the framework of 2023. The needs assessment has been refreshed, the self-evaluation is in final draft, and the report names five priorities, a timetable and a gap in governance."
  limits   = "A report of the partnership on itself; it states progress and gives no figures, and the drafts it speaks of are not public."
  source   = "Health and Wellbeing Board, 13 December 2023, SEND and Alternative Provision Local Area Inspection Preparation, whole report"

  # A joint report of children's services, public health and education.
  joint_with = ["public-health"]
}

evidence "hwb-board" {
  title    = "How the partnership board works"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L5", "L2"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "The board has been renewed, meets every six weeks and brings together all agencies, schools, colleges and parents. The report went there on 11 December 2023."
  limits   = "The partnership's own account; no minutes and no record of who attends are public."
  source   = "Health and Wellbeing Board report, 13 December 2023, front page and section 1"

  joint_with   = ["public-health"]
  derived_from = ["hwb-report"]
}

evidence "hwb-oversight" {
  title    = "The gap above the partnership board, and a proposal to close it"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L1", "L5"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "No body oversees the partnership board. The Health and Wellbeing Board is proposed, since its members come from education, social care, the ICB, the council and policing."
  limits   = "A proposal: its minutes are not in this record, though the needs assessment of March 2024 treats it as agreed."
  source   = "Health and Wellbeing Board report, 13 December 2023, section 2"

  joint_with   = ["public-health"]
  derived_from = ["hwb-report"]
}

evidence "hwb-sef" {
  title    = "Where the self-evaluation stood in December 2023"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L5", "L2"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "It is in final draft, follows the framework, and was written together with children, families and partners. A wider, formal consultation is to come before it is final."
  limits   = "The draft itself is not public, nor is whether it was ever finished, agreed or signed."
  source   = "Health and Wellbeing Board report, 13 December 2023, sections 1 and 3"

  joint_with   = ["public-health"]
  derived_from = ["hwb-report"]
}

# Tells what the needs assessment is, so it counts together with that rather than
# with the report it stands in.
evidence "hwb-jsna" {
  title    = "The refresh of the needs assessment"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L3", "L4"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "The assessment of 2020 was reviewed, because both the population and the number with SEND have grown much since the pandemic. It is meant to drive joint commissioning and the self-evaluation."
  limits   = "States the growth without figures."
  source   = "Health and Wellbeing Board report, 13 December 2023, section 1"

  joint_with   = ["public-health"]
  derived_from = ["jsna-supplement"]
}

evidence "hwb-consultation" {
  title    = "Who was consulted by December 2023"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L2"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "Parents had been consulted on the needs assessment and a survey of teachers was running. More consultation was to follow once the recommendations were agreed."
  limits   = "Says that people were asked, not what they said; children are not mentioned for the needs assessment."
  source   = "Health and Wellbeing Board report, 13 December 2023, section 3"

  joint_with   = ["public-health"]
  derived_from = ["hwb-report"]
}

evidence "hwb-fit" {
  title    = "How the work fits the city's plan"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L1"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "The work belongs to the third priority of the One Coventry Plan, which is about inequality. The report counts the outcome of 2019 as positive and notes that the new framework weighs education, health and care alike."
  limits   = "Says what the work is for, not what it has achieved."
  source   = "Health and Wellbeing Board report, 13 December 2023, Executive summary and section 6.1"

  joint_with   = ["public-health"]
  derived_from = ["hwb-report"]
}

evidence "hwb-implications" {
  title    = "Money, law and equality"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L1", "L5"]
  covers   = { to = "2023-12-13" }
  dated    = "2023-12-13"
  says     = "The report asks for no new money. There is no equality assessment yet, because the plans are about structures; what follows from them is to be assessed."
  limits   = "For information and governance only, at that stage."
  source   = "Health and Wellbeing Board report, 13 December 2023, sections 5.1 and 6.2"

  joint_with   = ["public-health"]
  derived_from = ["hwb-report"]
}

# The report's five priorities, as claims: each says what is not yet so.

claim "hwb-p1" {
  criterion = "L4"
  kind      = "development"
  statement = "Partners have not yet formally signed up to one joint commissioning strategy."
  evidence  = ["hwb-report"]
  actions   = ["jsna-1", "jsna-1-together"]
}

claim "hwb-p2" {
  criterion = "L4"
  kind      = "development"
  statement = "Specialist places fall short of a demand that has never been higher."
  evidence  = ["hwb-report", "scr-minutes"]
  actions   = ["hwb-strategy"]
}

claim "hwb-p3" {
  criterion = "L6"
  kind      = "development"
  statement = "Mainstream schools need a workforce that they can recruit, keep and train for SEND."
  evidence  = ["hwb-report"]
  actions   = ["jsna-4", "jsna-4-upskill"]
}

claim "hwb-p4" {
  criterion = "L3"
  kind      = "development"
  statement = "There is no single set of data that every agency owns and that feeds priorities, shared measures and accountability."
  evidence  = ["hwb-report", "jsna-supplement"]
  actions   = ["jsna-2", "jsna-2-sharing", "jsna-2-send-flag", "jsna-2-linkage", "jsna-5-dashboard"]
}

claim "hwb-p5" {
  criterion = "L5"
  kind      = "development"
  statement = "Governance does not yet bind partners firmly enough to work as one."
  impact    = "Children and families depend on it for the right service at the right time and place."
  evidence  = ["hwb-report", "hwb-oversight", "jsna-supplement"]
  actions   = ["jsna-5", "jsna-5-links", "jsna-5-account", "hwb-asks"]
}

# What the report asks for, and its timetable. No lead or owner is named except
# the board that is asked. A month is taken to its last day.

action "hwb-asks" {
  title     = "Note progress and advise, agree the governance, and settle how often the partnership reports, the joint commissioning strategy included"
  lead      = "health-and-wellbeing-board"
  addresses = ["claim.hwb-p5"]
  criteria  = ["L5", "L1"]
  status    = "in-progress" # governance is treated as agreed in March 2024; the rest is not public
  source    = "Health and Wellbeing Board report, 13 December 2023, Recommendations 1 to 3"
}

action "hwb-timetable-stage-1" {
  title     = "Finish the first stage of preparing for inspection"
  addresses = ["action.hwb-timetable"]
  criteria  = ["L5"]
  due       = "2024-01-31"
  status    = "in-progress" # whether it was finished is not public
  source    = "Health and Wellbeing Board report, 13 December 2023, section 4"
}

# Still being written in early 2025 (evidence "scr-strategy"), so it is overdue.
action "hwb-strategy" {
  title     = "Review the SEND and AP inclusion strategy of 2019 to 2022, and put a new one in place with an action plan"
  addresses = ["claim.hwb-p2", "action.hwb-timetable"]
  criteria  = ["L1", "L4", "L5"]
  due       = "2024-04-30"
  status    = "in-progress"
  source    = "Health and Wellbeing Board report, 13 December 2023, sections 1 and 4, and Other useful documents"
}

# No inspection was expected before this date.
action "hwb-timetable" {
  title     = "Complete needs assessment, self-evaluation, action plan and strategy, and put progress before scrutiny"
  addresses = ["criterion.L5"]
  criteria  = ["L5"]
  due       = "2024-07-31"
  status    = "in-progress" # the strategy was still under way in early 2025
  source    = "Health and Wellbeing Board report, 13 December 2023, sections 1 and 4"
}

# Meetings. Who was present is not in these documents, and the board's meetings
# since then are not public: it approved the needs assessment in March 2024 on a
# day that nobody has published, so there is no block for it.

meeting "2023-12-11-board" {
  body    = "send-ap-board"
  held_on = "2023-12-11"
  items   = ["inspection-preparation"]
  source  = "Health and Wellbeing Board report, 13 December 2023, front page, which announces it"
}

meeting "2023-12-13-health-and-wellbeing-board" {
  body    = "oversight"
  held_on = "2023-12-13"
  items   = ["inspection-preparation", "governance", "jsna"]
  source  = "Health and Wellbeing Board report, 13 December 2023, title and Recommendations"
}
