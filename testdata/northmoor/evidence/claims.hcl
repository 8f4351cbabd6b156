# What the partnership is ready to defend, for good and ill.

claim "early-years-noticed" {
  criterion = "E1"
  kind      = "strength"
  statement = "The needs of the youngest children are noticed and met early."
  impact    = "Children start school with help in place."
  evidence  = ["early-years-panel"]
}

claim "autism-too-slow" {
  criterion = "E1"
  kind      = "development"
  statement = "Children wait far too long for an autism or ADHD assessment."
  impact    = "Families wait without knowing what to ask for, and schools hold back."
  evidence  = ["autism-wait-data", "adhd-wait-data", "family-survey-2025"]
  measures  = ["autism_waiting_over_13_weeks"]
  actions   = ["autism-pathway", "waiting-well"]
  themes    = ["waiting"]
}

claim "health-advice-late" {
  criterion = "E1"
  kind      = "development"
  statement = "Advice from the community trust is late more often than not."
  impact    = "Plans are written late, or without it."
  evidence  = ["advice-log"]
  measures  = ["ehc_advice_6_weeks_rate"]
  actions   = ["advice-hub"]
}

claim "not-known-to-social-care" {
  criterion = "E1"
  kind      = "development"
  statement = "Social care too often answers that it does not know the child."
  impact    = "Care needs are found later, often in a crisis."
  evidence  = ["advice-log"]
  measures  = ["social_care_not_known_rate"]
  actions   = ["first-look"]
}

claim "heard-in-plans" {
  criterion = "E2"
  kind      = "strength"
  statement = "Children and families are heard when plans are written."
  impact    = "Plans set out what matters to the child."
  evidence  = ["plan-audits", "family-survey-2025", "young-voices-2025"]
  despite   = "The survey asks about much: families feel heard while the plan is written, and are left alone while they wait."
}

claim "local-offer-found" {
  criterion = "E2"
  kind      = "strength"
  statement = "Families find what they need in the local offer."
  impact    = "Families ask for help sooner and know whom to ask."
  evidence  = ["local-offer-review", "family-survey-2025"]
  despite   = "That waits are shown in the local offer is new; families who wait are to be told by letter as well."
}

claim "not-told" {
  criterion = "E2"
  kind      = "development"
  statement = "Families who wait are not told for how long."
  impact    = "They ring, complain or pay for help themselves."
  evidence  = ["family-survey-2025", "complaints-2025"]
  measures  = ["survey_positive_rate", "complaints_received"]
  actions   = ["wait-letters"]
  themes    = ["communication", "waiting"]
}

claim "north-ot" {
  criterion = "E3"
  kind      = "development"
  statement = "Children in the North wait far longer for occupational therapy than anyone else."
  impact    = "They go without seating, dressing and writing help for terms on end."
  evidence  = ["therapy-wait-data", "workforce-data"]
  measures  = ["waits_over_18_weeks"]
  actions   = ["north-ot-posts"]
  themes    = ["waiting", "provision"]
}

claim "amounts-missing" {
  criterion = "E3"
  kind      = "development"
  statement = "Plans do not say how much help a child will get."
  impact    = "Nobody can tell whether the child had it."
  evidence  = ["audit-answers-2025", "plan-audits"]
  measures  = ["audit_answers_no_rate"]
  actions   = ["amounts-training"]
  themes    = ["plan-quality"]
}

claim "mental-health-early-help" {
  criterion = "E3"
  kind      = "strength"
  statement = "Young people get early mental health help quickly."
  impact    = "Most who come to the drop-in need nothing further."
  evidence  = ["camhs-wait-data"]
}

claim "continence-care" {
  criterion = "E3"
  kind      = "strength"
  statement = "Continence care is right and on time."
  evidence  = ["continence-audit"]
}

claim "short-breaks-refusals" {
  criterion = "E3"
  kind      = "development"
  statement = "Families who are refused a short break are seldom told why."
  evidence  = ["short-breaks-review"]
  themes    = ["short-breaks"]
}

claim "internships-work" {
  criterion = "E4"
  kind      = "strength"
  statement = "Supported internships lead to work that lasts."
  impact    = "Young people are paid, and need less support."
  evidence  = ["supported-internships", "destinations"]
  despite   = "Interns are the few who have work; destinations counts everybody, and there the share has not moved."
}

claim "adult-clinics" {
  criterion = "E4"
  kind      = "strength"
  statement = "Moves to adult health services are better prepared than a year ago."
  evidence  = ["transition-clinic", "health-passports"]
}

claim "work-too-late" {
  criterion = "E4"
  kind      = "development"
  statement = "Work and adult life are spoken of too late."
  impact    = "Too few young people have paid work."
  evidence  = ["after-school-voice", "destinations", "family-survey-2025"]
  actions   = ["adult-life-reviews"]
  themes    = ["transition"]
}

claim "holiday-places" {
  criterion = "E5"
  kind      = "strength"
  statement = "More disabled children join holiday activities and travel on their own."
  impact    = "They meet friends near home."
  evidence  = ["holiday-activities", "travel-training", "children-survey-2025"]
}

claim "charter" {
  criterion = "E5"
  kind      = "strength"
  statement = "Schools welcome children with SEND."
  evidence  = ["inclusion-visits"]
}

claim "clubs-near-home" {
  criterion = "E5"
  kind      = "development"
  statement = "Too few clubs near home take disabled children, above all in the East."
  evidence  = ["young-voices-2025", "holiday-activities"]
  actions   = ["open-clubs"]
  themes    = ["inclusion"]
}

claim "promises" {
  criterion = "L1"
  kind      = "strength"
  statement = "Leaders of all partners hold themselves to promises that can fail."
  impact    = "Money went to occupational therapy when the figures were shown."
  evidence  = ["strategy-2024", "scrutiny-2025", "icb-investment-case", "social-care-practice-week"]
}

claim "families-in-the-room" {
  criterion = "L2"
  kind      = "strength"
  statement = "Families are in the room where decisions are made."
  impact    = "Letters, the local offer and short breaks have changed."
  evidence  = ["forum-report-2025", "clinic-letters", "co-production-log"]
  despite   = "The forum says both in one report: it is part of decisions, and hears too little of what follows from them."
}

claim "what-came-of-it" {
  criterion = "L2"
  kind      = "development"
  statement = "Families hear too little of what came of what they said."
  evidence  = ["forum-report-2025"]
  actions   = ["you-said"]
}

claim "one-picture" {
  criterion = "L3"
  kind      = "strength"
  statement = "Partners work from one picture of need."
  impact    = "New money goes to the North first."
  evidence  = ["send-jsna-2024", "dashboard", "social-care-data-match"]
}

claim "averages-hide" {
  criterion = "L3"
  kind      = "development"
  statement = "The dashboard hides how localities differ."
  evidence  = ["dashboard", "therapy-wait-data"]
  actions   = ["dashboard-by-locality"]
}

claim "shared-therapy-budget" {
  criterion = "L4"
  kind      = "strength"
  statement = "Council and health pay for therapy together."
  evidence  = ["icb-investment-case"]
  actions   = ["north-ot-posts"]
}

claim "unregistered-unchecked" {
  criterion = "L4"
  kind      = "development"
  statement = "Some unregistered providers of alternative provision were never checked."
  impact    = "Nobody can say that the children there are safe and learning."
  evidence  = ["ap-register-2025", "ap-visits"]
  measures  = ["ap_checked_12_months_rate"]
  actions   = ["ap-checks"]
}

# Nothing is cited yet: the analysis was promised for July.
claim "money-follows-need" {
  criterion = "L4"
  kind      = "strength"
  statement = "Spending on alternative provision follows need."
}

claim "audits-change-plans" {
  criterion = "L5"
  kind      = "strength"
  statement = "Audits are joint and honest, and lead to better plans."
  evidence  = ["plan-audits", "care-audits", "scrutiny-2025"]
}

claim "same-weakness" {
  criterion = "L5"
  kind      = "development"
  statement = "The same weakness comes back in every round of audits."
  evidence  = ["audit-answers-2025"]
  actions   = ["amounts-training"]
}

claim "working-together" {
  criterion = "L6"
  kind      = "strength"
  statement = "Practitioners know one another and meet around the child."
  impact    = "Families have to explain less."
  evidence  = ["social-care-practice-week", "practitioner-survey-2024", "tell-it-once"]
  despite   = "Practitioners know one another, and still cannot see one another's records; the survey asks about each."
}

claim "records-apart" {
  criterion = "L6"
  kind      = "development"
  statement = "Practitioners cannot see what other services know about a child."
  evidence  = ["practitioner-survey-2024"]
  themes    = ["working-together"]
  no_action {
    by     = "send-board"
    on     = "2025-04-28"
    reason = "A shared care record comes for the whole region in 2026. Until then the one-page profile stands in."
  }
}
