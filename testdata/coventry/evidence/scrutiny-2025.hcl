# The scrutiny board's minutes on the new strategy. They were published without
# a day and speak of December 2024 as past: covers says early 2025, and dated is
# left out.

evidence "scr-minutes" {
  title    = "Scrutiny board: questions on the new SEND and AP strategy"
  partner  = "scrutiny"
  kind     = "document"
  shows    = "activity"
  criteria = ["E3", "E4", "E5", "L4", "L5"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  says     = "Councillors heard that demand grows each year, above all for plans, that the system cannot be paid for as it is, and that places are short. They asked about transport, inclusion in the community and internships, and how anyone can show the offer by figures."
  limits   = "A short record of what was discussed, without figures and mostly without answers."
  source   = "Education and Children's Services Scrutiny Board (2), minutes, early 2025, Briefing Note of the Director of Children and Education"
}

evidence "scr-strategy" {
  title    = "Where the new SEND and AP strategy stood in early 2025"
  partner  = "scrutiny"
  kind     = "document"
  shows    = "activity"
  criteria = ["L1", "L2", "L4"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  says     = "It is being written together with children, families and all partners, and will turn on national direction, workforce, specialist places, joint commissioning and preparing for adulthood, within what can be afforded."
  limits   = "A plan for a strategy; it gives no date."
  source   = "Education and Children's Services Scrutiny Board (2), minutes, early 2025, paragraphs 1 and 2"

  derived_from = ["scr-minutes"]
}

evidence "scr-lead" {
  title    = "What political and executive leaders told scrutiny"
  partner  = "scrutiny"
  kind     = "document"
  shows    = "activity"
  criteria = ["L1", "L2"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  says     = "The cabinet member and the director spoke of how hard the field is, and of designing the strategy with young people and schools."
  limits   = "Reported intentions."
  source   = "Education and Children's Services Scrutiny Board (2), minutes, early 2025, paragraph on the Cabinet Member and the Director"

  derived_from = ["scr-minutes"]
}

evidence "scr-transport" {
  title    = "Scrutiny's question on the journey to school"
  partner  = "scrutiny"
  kind     = "document"
  shows    = "activity"
  criteria = ["E3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  says     = "Members asked how drivers are trained for SEND, and how the NHS and safeguarding officers see that children with health care plans travel in comfort."
  limits   = "The answer is not recorded."
  source   = "Education and Children's Services Scrutiny Board (2), minutes, early 2025, point 1 of the discussion"

  derived_from = ["scr-minutes"]
}

evidence "scr-salt-charity" {
  title    = "A speech and language charity's part in the strategy"
  partner  = "scrutiny"
  kind     = "document"
  shows    = "activity"
  criteria = ["E1", "L6"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  says     = "A national charity, Speech and Language UK, trains staff, nursery staff above all, and supports programmes in schools. Members asked what it costs schools."
  limits   = "No numbers of staff or children, and nothing on what has changed for them."
  source   = "Education and Children's Services Scrutiny Board (2), minutes, early 2025, point 5 of the discussion"

  derived_from = ["scr-minutes"]
}

claim "scr-demand" {
  criterion = "L4"
  kind      = "development"
  statement = "Demand, above all for EHC plans, grows every year; places are short, the system cannot go on being paid for as it is, and national reform takes time."
  evidence  = ["scr-minutes", "jsna-supplement"] # paragraphs 3 to 5; key findings, point 6
  actions   = ["jsna-1-capacity"]
}

claim "scr-figures" {
  criterion = "L5"
  kind      = "development"
  statement = "Reports and figures alone do not show what the offer achieves."
  evidence  = ["scr-minutes"] # point 2 of the discussion
}

# What young people said reaches us through minutes, so it is a document and not
# voice: nobody says how it was gathered or from whom.
claim "scr-inclusion" {
  criterion = "E5"
  kind      = "development"
  statement = "Young people with SEND say that they cannot do everything that others of their age do."
  evidence  = ["scr-minutes"] # point 3 of the discussion
  actions   = ["scr-resolved"]
}

# Three sources from three bodies agree. None of them measures it lately.
claim "scr-internships" {
  criterion = "E4"
  kind      = "strength"
  statement = "Supported internships, with career coaching, are a success."
  impact    = "Former interns have gone into full-time jobs."
  evidence  = ["scr-minutes", "jsna-supplement", "letter-2019-E4-strengths"]
}

# Put to the cabinet member, who was asked to consider it. Whether anyone took it
# on, and by when, is not public: so no lead, owner or date.
action "scr-resolved" {
  title     = "Consider safe spaces for young people with SEND, designed with them"
  addresses = ["claim.scr-inclusion"]
  criteria  = ["E5"]
  status    = "not-started"
  source    = "Education and Children's Services Scrutiny Board (2), minutes, early 2025, resolution 2"
}
