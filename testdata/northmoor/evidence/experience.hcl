# What is known of children's lives: criteria E1 to E5.

evidence "therapy-wait-data" {
  title    = "Waits for therapy, May 2025"
  partner  = "community-trust"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E1", "E3", "L4"]
  covers   = { from = "2023-12-29", to = "2025-05-31" }
  dated    = "2025-06-05"
  dataset  = "therapy-waits"
  says     = "Most children are seen within 18 weeks by speech and language therapy and physiotherapy. For occupational therapy the wait is far longer in the North than in the other three localities."
  limits   = "Counts first appointments, not what followed. Locality is that of the home, not of the clinic."
  states "waits_over_18_weeks" {
    value = 55
    on    = "2025-05-31"
    where = { service = "Occupational therapy", locality = "North" }
  }
}

evidence "autism-wait-data" {
  title    = "Waits for autism assessment, May 2025"
  partner  = "community-trust"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E1"]
  covers   = { from = "2022-12-14", to = "2025-05-31" }
  dated    = "2025-06-05"
  dataset  = "autism-waits"
  says     = "Three in four of the children waiting have waited longer than the quality standard of three months, most of them in every locality."
  limits   = "Only referrals that the autism team accepted; the wait before that is not seen."
}

evidence "adhd-wait-data" {
  title    = "Waits for ADHD assessment, May 2025"
  partner  = "community-trust"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E1", "E3"]
  covers   = { from = "2023-03-23", to = "2025-05-31" }
  dated    = "2025-06-05"
  dataset  = "adhd-waits"
  says     = "Two in three have waited more than 18 weeks, and for many nothing is on record of help meanwhile."
  limits   = "Children who also wait for autism assessment are counted in both lists."
}

evidence "advice-log" {
  title    = "Advice for assessments: asked for and returned"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E1", "L5"]
  covers   = { from = "2024-01-08", to = "2025-05-31" }
  dated    = "2025-06-06"
  dataset  = "ehc-advice"
  says     = "Schools and the mental health trust nearly always answer in six weeks. The community trust does so in one case of three, and one social care answer in three says that the child is not known."
  limits   = "Where a body does not note the day a request arrives, the day of sending stands in."
  states "social_care_not_known_rate" {
    value = 36
    on    = "2024-12-31"
  }
}

evidence "early-years-panel" {
  title        = "Audit of early years panel decisions"
  partner      = "schools"
  kind         = "audit"
  shows        = "outcome"
  criteria     = ["E1"]
  covers       = { from = "2024-09-01", to = "2025-03-31" }
  dated        = "2025-04-30"
  source       = "Early Years Panel, report to the board, April 2025"
  sample_size  = 48
  sample_frame = "Every third decision of two terms"
  says         = "Nearly all children discussed had help agreed within a month, and most had made the progress set down for them."
  limits       = "Only children whom a setting brought to the panel."
}

# Nobody has sent a newer one.
evidence "two-year-reviews" {
  title       = "Two-year reviews by health visitors"
  partner     = "public-health"
  kind        = "data"
  shows       = "output"
  criteria    = ["E1"]
  covers      = { from = "2023-04-01", to = "2024-03-31" }
  dated       = "2024-06-14"
  source      = "Public health report, June 2024, section 2"
  says        = "Nearly nine in ten children had their review, and few settings were told its result."
  contradicts = ["early-years-noticed"]
  limits      = "Does not say what happened after a concern was raised."
}

evidence "family-survey-2025" {
  title          = "Family survey, spring 2025"
  partner        = "parent-carer-forum"
  kind           = "survey"
  shows          = "impact"
  criteria       = ["E1", "E2", "E3", "E5", "L2"]
  covers         = { from = "2025-02-17", to = "2025-03-28" }
  dated          = "2025-04-11"
  dataset        = "family-survey"
  gathered       = "Online and on paper, through schools, clinics and the forum; in four languages."
  asked          = 2875
  responded      = 604
  groups_missing = "Families new to the area, fathers, families of young people over 19."
  changed        = "Waits by locality are now on the local offer."
  says           = "Two families in three feel heard when the plan is written. Fewer than one in three were told how long they would wait, and about as few know what comes after school."
  limits         = "One family in five answered; those content with services may have answered less."
}

evidence "advocacy-report" {
  title    = "Advocacy for disabled children: yearly report"
  partner  = "local-authority"
  sector   = "social-care"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E2"]
  covers   = { from = "2024-04-01", to = "2025-03-31" }
  dated    = "2025-05-20"
  source   = "Advocacy service, yearly report 2024-25, pages 3 to 9"
  says     = "Every child living away from home was offered an advocate and most took the offer; mostly the plan changed afterwards."
  limits   = "Few children who live at home were offered one."
}

evidence "plan-audits" {
  title        = "Audits of plans and reviews, May 2024 to May 2025"
  partner      = "local-authority"
  sector       = "education"
  kind         = "audit"
  shows        = "outcome"
  criteria     = ["E2", "E3", "L5"]
  covers       = { from = "2024-05-01", to = "2025-05-30" }
  dated        = "2025-06-10"
  dataset      = "ehc-audits"
  joint_with   = ["icb", "parent-carer-forum"]
  sample_size  = 120
  sample_frame = "Ten a month at random, six plans and four reviews"
  says         = "The child's own voice is there in most plans. Fewer than half the plans are good, and fewer than half say well what social care will do."
  limits       = "Small for a single round; parents audit only a few."
}

evidence "health-passports" {
  title    = "Health passports: six children's stories"
  partner  = "community-trust"
  kind     = "case-study"
  shows    = "impact"
  criteria = ["E2", "E4"]
  covers   = { from = "2024-06-01", to = "2025-02-28" }
  dated    = "2025-03-24"
  source   = "Trust quality committee, paper 11, March 2025"
  says     = "Young people who wrote their own passport were asked first, and the adult clinic knew their wishes before they came."
  limits   = "Chosen by the clinicians; no child who refused a passport is among them."
}

evidence "advice-service-report" {
  title    = "Independent advice service: yearly report"
  partner  = "sendiass"
  kind     = "data"
  shows    = "output"
  criteria = ["E2", "L2"]
  covers   = { from = "2024-04-01", to = "2025-03-31" }
  dated    = "2025-05-30"
  source   = "Advice service, report 2024-25, sections 2 and 4"
  says     = "More families came for advice than in any year before, most of them about waits and about what a plan should say."
}

evidence "local-offer-review" {
  title      = "Review of the local offer with families"
  partner    = "local-authority"
  sector     = "education"
  kind       = "audit"
  shows      = "outcome"
  criteria   = ["E2"]
  covers     = { from = "2024-09-01", to = "2025-02-28" }
  dated      = "2025-03-14"
  source     = "Board paper 6, 17 March 2025"
  joint_with = ["parent-carer-forum"]
  says       = "Families found what they were sent to look for in four tasks of five, twice as often as before the site was rebuilt."
  limits     = "Tested by parents who use the internet daily."
}

evidence "young-voices-2025" {
  title          = "What young people told leaders, spring 2025"
  partner        = "youth-panel"
  kind           = "voice"
  shows          = "impact"
  criteria       = ["E2", "E5", "L1", "L2"]
  covers         = { from = "2025-01-13", to = "2025-04-30" }
  dated          = "2025-05-12"
  source         = "Young Voices, report to the board, May 2025"
  gathered       = "Eight evenings in youth clubs and two special schools, led by young people."
  asked          = 140
  responded      = 96
  groups_missing = "Young people who do not speak; those placed outside the area."
  changed        = "The board opens with a question from a young person and answers it in writing."
  says           = "Most felt listened to by the adults closest to them, and many had seen something change. They want clubs near home that take them in without a fuss."
  limits         = "Mostly aged 13 to 19."
}

evidence "children-survey-2025" {
  title          = "Survey of children and young people, 2025"
  partner        = "youth-panel"
  kind           = "survey"
  shows          = "impact"
  criteria       = ["E3", "E5"]
  covers         = { from = "2025-01-20", to = "2025-02-28" }
  dated          = "2025-03-31"
  dataset        = "children-survey"
  gathered       = "In schools and colleges, with symbols and help to answer."
  asked          = 720
  responded      = 233
  groups_missing = "Children educated at home; children placed outside the area."
  changed        = "Two youth clubs changed their opening hours."
  says           = "Four in five feel safe where they learn; fewer than half join in things outside school."
  limits         = "Schools chose the classes."
}

evidence "camhs-wait-data" {
  title    = "Waits for child mental health, April 2025"
  partner  = "mental-health-trust"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E3"]
  covers   = { from = "2024-03-06", to = "2025-04-30" }
  dated    = "2025-05-06"
  dataset  = "camhs-waits"
  says     = "The drop-in and the eating disorder team see nearly everybody in time; the core team is slower in the West."
  limits   = "The extract for May has not come."
}

evidence "continence-audit" {
  title       = "Audit of continence care"
  partner     = "community-trust"
  kind        = "audit"
  shows       = "output"
  criteria    = ["E3"]
  covers      = { from = "2023-05-01", to = "2023-11-30" }
  dated       = "2024-01-22"
  source      = "Trust clinical audit programme 2023-24, number 14"
  sample_size = 30
  says        = "Products were the right ones and came on time; few families had a plan to do without them."
  limits      = "One clinic."
}

evidence "short-breaks-review" {
  title        = "Review of short breaks"
  partner      = "local-authority"
  sector       = "social-care"
  kind         = "audit"
  shows        = "outcome"
  criteria     = ["E3"]
  covers       = { from = "2024-04-01", to = "2025-03-31" }
  dated        = "2025-05-08"
  source       = "Children's services, review of short breaks, May 2025"
  sample_size  = 60
  sample_frame = "Every sixth family with a short break"
  says         = "Families who have a break say that it keeps them going. Those turned down were seldom told why."
  limits       = "Families who never asked were not looked at."
}

# The fullest notes there are do not say who was not there.
evidence "waiting-well-groups" {
  title     = "Groups for families who wait"
  partner   = "parent-carer-forum"
  kind      = "voice"
  shows     = "outcome"
  criteria  = ["E3"]
  covers    = { from = "2024-10-01", to = "2025-03-31" }
  dated     = "2025-04-16"
  source    = "Forum newsletter, April 2025"
  gathered  = "Notes of six evenings."
  responded = 71
  says      = "Families feel less alone. They would rather have a date."
  limits    = "Notes by one helper."
}

evidence "sen-support-visits" {
  title    = "Visits to schools on SEN support"
  partner  = "schools"
  kind     = "observation"
  shows    = "outcome"
  criteria = ["E1", "E3", "L6"]
  covers   = { from = "2024-11-01", to = "2025-04-30" }
  dated    = "2025-05-19"
  source   = "Inclusion partners, summary of visits, May 2025"
  says     = "In two schools of three help was set out clearly and checked each term. In the rest it lived in the SENCO's head."
  limits   = "Twenty-one schools that asked for a visit."
}

evidence "destinations" {
  title    = "Where young people are after Year 13"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E4"]
  covers   = { from = "2023-09-01", to = "2024-08-31" }
  dated    = "2024-12-02"
  source   = "Participation report, December 2024, table 3"
  says     = "Nine in ten with a plan were in learning, work or training; the share in paid work has not moved in three years."
  limits   = "Six months after leaving, no later."
}

evidence "attainment-and-absence" {
  title    = "Attainment, absence and suspensions"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E4"]
  covers   = { from = "2023-09-01", to = "2024-07-31" }
  dated    = "2024-11-11"
  source   = "Education performance report, November 2024"
  says     = "Attainment is near that of similar areas. Absence is higher, above all in Years 9 to 11 at SEN support. Exclusions have fallen."
  limits   = "Schools outside the area are not in it."
}

evidence "supported-internships" {
  title    = "Supported internships: what became of a year group"
  partner  = "college"
  kind     = "case-study"
  shows    = "impact"
  criteria = ["E4"]
  covers   = { from = "2023-09-01", to = "2024-12-31" }
  dated    = "2025-02-03"
  source   = "College report on internships, February 2025"
  says     = "Most interns found paid work and most of those still had it after half a year."
  limits   = "A small group of young people who chose it."
}

evidence "transition-clinic" {
  title        = "Audit of moves to adult health services"
  partner      = "community-trust"
  kind         = "audit"
  shows        = "outcome"
  criteria     = ["E4"]
  covers       = { from = "2024-07-01", to = "2025-03-31" }
  dated        = "2025-05-15"
  source       = "Trust clinical audit programme 2024-25, number 9"
  sample_size  = 42
  sample_frame = "All who turned 18 in nine months and had two or more clinics"
  says         = "Half had met their adult team before the move; a year ago it was one in three."
  limits       = "Mental health has its own pathway and is not in it."
}

evidence "adult-pathways" {
  title    = "Pathways to adult social care"
  partner  = "local-authority"
  sector   = "social-care"
  kind     = "document"
  shows    = "activity"
  criteria = ["E4"]
  covers   = { from = "2022-09-01", to = "2022-09-30" }
  dated    = "2022-09-30"
  source   = "Joint protocol of children's and adults' social care, September 2022"
  says     = "Sets out who does what from Year 9 on."
  limits   = "Says what should happen; nobody has looked whether it does."
}

evidence "after-school-voice" {
  title          = "Young adults on leaving school"
  partner        = "youth-panel"
  kind           = "voice"
  shows          = "impact"
  criteria       = ["E4"]
  covers         = { from = "2024-10-01", to = "2025-01-31" }
  dated          = "2025-02-21"
  gathered       = "Interviews by young people."
  responded      = 18
  groups_missing = "Young people in work."
  says           = "College was well prepared for; work was hardly spoken of."
  limits         = "Found through two colleges."
}

evidence "holiday-activities" {
  title    = "Holiday activities: who came"
  partner  = "voluntary-sector"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E5"]
  covers   = { from = "2024-07-01", to = "2025-04-30" }
  dated    = "2025-05-27"
  source   = "Voluntary Action, holiday programme report 2025"
  says     = "Disabled children came to twice as many places as the year before; most clubs in the East still turn some away."
  limits   = "Counts places, not children."
}

evidence "inclusion-visits" {
  title    = "Visits under the inclusion charter"
  partner  = "schools"
  kind     = "observation"
  shows    = "output"
  criteria = ["E5"]
  covers   = { from = "2024-09-01", to = "2025-05-31" }
  dated    = "2025-06-12"
  source   = "Inclusion charter, register of visits, June 2025"
  says     = "Thirty schools were visited and most met the charter at the first visit."
  limits   = "Looks at what schools offer, not at who takes part."
}

evidence "travel-training" {
  title    = "Independent travel training"
  partner  = "local-authority"
  sector   = "education"
  kind     = "data"
  shows    = "outcome"
  criteria = ["E5"]
  covers   = { from = "2024-04-01", to = "2025-03-31" }
  dated    = "2025-05-06"
  source   = "Transport report, May 2025, section 5"
  says     = "More young people finished the training than ever, and most still travel on their own half a year later."
  limits   = "Only those whom a school put forward."
}
