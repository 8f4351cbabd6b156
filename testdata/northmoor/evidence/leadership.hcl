# What is known of how the area is led: criteria L1 to L6.

evidence "strategy-2024" {
  title      = "SEND and inclusion strategy 2024 to 2027"
  partner    = "local-authority"
  sector     = "education"
  kind       = "document"
  shows      = "output"
  criteria   = ["L1"]
  covers     = { from = "2024-04-01", to = "2027-03-31" }
  dated      = "2024-03-25"
  source     = "SEND and inclusion strategy, agreed 25 March 2024"
  joint_with = ["icb", "parent-carer-forum"]
  says       = "All partners signed five promises to children, each with a number that can fail."
  limits     = "Says what is meant to happen."
}

evidence "scrutiny-2025" {
  title    = "Scrutiny of the strategy's first year"
  partner  = "scrutiny"
  kind     = "observation"
  shows    = "outcome"
  criteria = ["L1", "L5"]
  covers   = { from = "2024-04-01", to = "2025-03-31" }
  dated    = "2025-04-29"
  source   = "Scrutiny committee, 29 April 2025, item 7"
  says     = "Two of the five promises are on course and leaders said so plainly of the other three. Money was moved from elsewhere to occupational therapy when the figures were shown."
  limits   = "Rests on what officers brought to it."
}

evidence "icb-investment-case" {
  title      = "Investment in children's therapies"
  partner    = "icb"
  kind       = "document"
  shows      = "outcome"
  criteria   = ["L1", "L4"]
  covers     = { from = "2024-10-01", to = "2025-03-31" }
  dated      = "2025-03-27"
  source     = "Integrated care board, 27 March 2025, paper 12"
  joint_with = ["local-authority"]
  says       = "Council and health pay together for six more therapists from September 2025, the first budget they share."
  limits     = "The posts are not filled yet."
}

evidence "social-care-practice-week" {
  title    = "Practice week: work with disabled children"
  partner  = "local-authority"
  sector   = "social-care"
  kind     = "observation"
  shows    = "outcome"
  criteria = ["L1", "L6"]
  covers   = { from = "2025-03-03", to = "2025-03-07" }
  dated    = "2025-03-28"
  source   = "Children's services, practice week report, March 2025"
  says     = "Leaders sat in on visits and rang families afterwards. Social workers, therapists and schools met around the child in most cases seen."
  limits   = "One week and twelve families."
}

evidence "forum-report-2025" {
  title          = "Parent carer forum: report to the board"
  partner        = "parent-carer-forum"
  kind           = "voice"
  shows          = "impact"
  criteria       = ["L2"]
  covers         = { from = "2024-04-01", to = "2025-03-31" }
  dated          = "2025-04-22"
  source         = "Forum report 2024-25"
  gathered       = "Coffee mornings in all four localities, a helpline, and a day with the board."
  responded      = 410
  groups_missing = "Families who do not read English; families of children in hospital."
  changed        = "The forum shares the chair of two workstreams and saw the needs assessment in draft."
  says           = "Families are in the room where decisions are made, and what they say is in the needs assessment. They hear too little of what came of it."
  limits         = "Those who come to the forum."
}

evidence "co-production-log" {
  title    = "Log of what was made with families"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "output"
  criteria = ["L2"]
  covers   = { from = "2023-09-01", to = "2025-02-28" }
  dated    = "2025-03-10"
  source   = "Co-production log, version of 10 March 2025"
  says     = "Eleven pieces of work had families from the start, and each entry says what they changed."
  limits   = "Kept by officers."
}

evidence "clinic-letters" {
  title    = "Clinic letters rewritten with parents"
  partner  = "icb"
  kind     = "case-study"
  shows    = "impact"
  criteria = ["L2"]
  covers   = { from = "2024-05-01", to = "2024-12-31" }
  dated    = "2025-01-20"
  source   = "Integrated care board, patient experience report, January 2025"
  says     = "Parents rewrote the letters of three clinics; missed appointments fell and fewer families rang to ask what was meant."
  limits   = "Three clinics of nine."
}

evidence "short-breaks-panel" {
  title    = "Parents on the short breaks panel"
  partner  = "local-authority"
  sector   = "social-care"
  kind     = "document"
  shows    = "outcome"
  criteria = ["L2"]
  covers   = { from = "2024-06-01", to = "2025-05-31" }
  dated    = "2025-06-04"
  source   = "Terms and minutes of the short breaks panel, June 2025"
  says     = "Two parents decide with officers who offers short breaks; one provider was dropped and one taken on at their word."
  limits   = "Minutes, written by the council."
}

evidence "send-jsna-2024" {
  title      = "Joint strategic needs assessment for SEND"
  partner    = "public-health"
  kind       = "document"
  shows      = "output"
  criteria   = ["L3"]
  covers     = { from = "2021-09-01", to = "2024-03-31" }
  dated      = "2024-09-16"
  source     = "Needs assessment for SEND, September 2024"
  joint_with = ["icb", "local-authority"]
  says       = "Numbers with autism and with social, emotional and mental health needs grow fastest. Need is greatest in the North, where services are thinnest."
  limits     = "Little on young people over 19."
}

evidence "dashboard" {
  title    = "Partnership dashboard, quarter 4"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["L3", "L5"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-04-25"
  source   = "Board paper 3, 28 April 2025"
  says     = "Brings 24 figures from four bodies together; eleven got better over the year, six worse."
  limits   = "Therapy waits are shown for the area as a whole, not by locality."
}

evidence "social-care-data-match" {
  title        = "Children known to social care and to SEND"
  partner      = "local-authority"
  sector       = "social-care"
  kind         = "audit"
  shows        = "output"
  criteria     = ["L3"]
  covers       = { from = "2024-09-01", to = "2024-12-31" }
  dated        = "2025-02-10"
  source       = "Data audit, board paper 8, 17 February 2025"
  sample_size  = 200
  sample_frame = "Children in need with a SEND flag in either system"
  says         = "One child in five was known to one system alone; the two are now matched each month."
  limits       = "Children without either flag could not be found."
}

evidence "ap-register-2025" {
  title    = "Register of alternative provision, June 2025"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "output"
  criteria = ["L4"]
  covers   = { from = "2024-06-01", to = "2025-06-06" }
  dated    = "2025-06-10"
  dataset  = "ap-register"
  says     = "All placements that the council knows of are listed, those of schools among them. Registered providers are checked; several others never were."
  limits   = "Schools report their own placements, and some do not."
  # Counted by hand; the extract gives more.
  states "ap_checked_12_months_rate" {
    value = 65
    on    = "2025-06-06"
  }
}

evidence "ap-visits" {
  title        = "Quality visits to alternative providers"
  partner      = "local-authority"
  sector       = "education"
  kind         = "audit"
  shows        = "outcome"
  criteria     = ["L4"]
  covers       = { from = "2024-09-01", to = "2025-03-31" }
  dated        = "2025-04-14"
  source       = "Alternative provision team, summary of visits, April 2025"
  sample_size  = 7
  sample_frame = "Seven of ten providers"
  says         = "Attendance improved for most children placed, and most went back to school or on to college."
  limits       = "The three not visited are all unregistered."
}

evidence "place-forecast" {
  title    = "Forecast of special school places"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "output"
  criteria = ["L4"]
  covers   = { from = "2024-09-01", to = "2029-08-31" }
  dated    = "2024-10-21"
  source   = "Sufficiency plan 2024 to 2029, October 2024"
  says     = "The area is short of places for autism in secondary schools and has a plan for half of them."
  limits   = "Education alone: it says nothing of the therapy that the places will need."
}

evidence "capital-programme" {
  title    = "Resourced provision: the building programme"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "activity"
  criteria = ["L4"]
  covers   = { from = "2024-09-01", to = "2025-05-31" }
  dated    = "2025-06-02"
  source   = "Capital board, June 2025, item 4"
  says     = "Two of four new bases are open."
  limits   = "Buildings, not children."
}

evidence "joint-commissioning-2022" {
  title    = "Joint commissioning plan 2022"
  partner  = "icb"
  kind     = "document"
  shows    = "activity"
  criteria = ["L4"]
  covers   = { from = "2021-04-01", to = "2022-03-31" }
  dated    = "2022-03-31"
  source   = "Joint commissioning plan, March 2022"
  says     = "Lists what each body buys."
  limits   = "Written before the integrated care board began."
}

evidence "audit-answers-2025" {
  title        = "Audit questions, round by round"
  partner      = "local-authority"
  sector       = "education"
  kind         = "audit"
  shows        = "outcome"
  criteria     = ["E3", "L5"]
  covers       = { from = "2024-05-01", to = "2025-05-30" }
  dated        = "2025-06-10"
  dataset      = "audit-answers"
  derived_from = ["plan-audits"]
  sample_size  = 120
  says         = "One question fails in every round: whether the plan says how much help the child will get."
  limits       = "The same audits as above, question by question."
}

evidence "complaints-2025" {
  title    = "Complaints and what was learned"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "output"
  criteria = ["E2", "L5"]
  covers   = { from = "2023-09-12", to = "2025-06-13" }
  dated    = "2025-06-16"
  dataset  = "complaints"
  says     = "Waiting and not being told are what families complain of most. What was learned is on record for some of those upheld."
  limits   = "Complaints settled on the spot are not counted."
}

evidence "health-advice-qa" {
  title        = "Quality of health advice"
  partner      = "icb"
  kind         = "audit"
  shows        = "output"
  criteria     = ["L5", "L6"]
  covers       = { from = "2024-10-01", to = "2025-03-31" }
  dated        = "2025-04-24"
  source       = "Designated clinical officer, report for two quarters, April 2025"
  sample_size  = 36
  sample_frame = "One return in twelve, by lot"
  says         = "Half was good or better; amounts were missing from most of the rest. Feedback goes to each author."
  limits       = "Too small a share to speak for single services."
}

evidence "care-audits" {
  title       = "Audits of work with disabled children"
  partner     = "local-authority"
  sector      = "social-care"
  kind        = "audit"
  shows       = "outcome"
  criteria    = ["L5"]
  covers      = { from = "2024-10-01", to = "2025-03-31" }
  dated       = "2025-05-02"
  source      = "Children's services, audit report, May 2025"
  sample_size = 40
  says        = "Visits were on time and children seen alone where they could be. Few files said what the EHC plan asked of social care."
  limits      = "Open cases alone."
}

evidence "practitioner-survey-2024" {
  title     = "Survey of practitioners, 2024"
  partner   = "local-authority"
  sector    = "education"
  kind      = "survey"
  shows     = "outcome"
  criteria  = ["L6"]
  covers    = { from = "2024-11-11", to = "2024-12-06" }
  dated     = "2024-12-20"
  dataset   = "practitioner-survey"
  gathered  = "Online, through team managers."
  asked     = 1480
  responded = 262
  says      = "More than half know whom to ask in other services. One in three can see the information they need about a child."
  limits    = "Staff, not families; few answers from general practice."
}

evidence "workforce-data" {
  title    = "Vacancies in children's health services"
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = ["L6"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  dated    = "2025-05-01"
  source   = "Integrated care board, workforce report, May 2025"
  says     = "One occupational therapy post in four is empty, in the North every other one."
  limits   = "Posts, not people who might be lent."
}

evidence "designated-officers" {
  title      = "Designated officers: yearly report"
  partner    = "icb"
  kind       = "document"
  shows      = "output"
  criteria   = ["L6"]
  covers     = { from = "2024-04-01", to = "2025-03-31" }
  dated      = "2025-05-29"
  source     = "Report of the designated clinical and social care officers, May 2025"
  joint_with = ["local-authority"]
  says       = "Both posts are filled and sit on the board; schools and clinics bring questions to them each week."
  limits     = "Written by those it is about."
}

# Lived experience of how services work together.
evidence "tell-it-once" {
  title          = "Families on telling their story once"
  partner        = "parent-carer-forum"
  kind           = "voice"
  shows          = "impact"
  criteria       = ["L6"]
  covers         = { from = "2024-11-01", to = "2025-02-28" }
  dated          = "2025-03-20"
  source         = "Forum report on one-page profiles, March 2025"
  gathered       = "Three meetings and telephone calls."
  responded      = 54
  groups_missing = "Families who speak little English."
  says           = "Where the profile is read, families say the first visit feels like the second."
  limits         = "Two clinics."
}
