# The words of the field, in ours.

term "SEND" {
  meaning = "Special educational needs and disabilities."
}

term "CYP" {
  meaning = "Children and young people, from birth to 25."
}

term "local area partnership" {
  meaning = "The council, the integrated care board and everyone who plans, pays for or delivers services with them, within the council's boundary."
}

term "EHC plan" {
  meaning = "Education, health and care plan: what a child needs in each, what is provided, and what it should achieve."
}

term "EHCNA" {
  meaning = "The assessment of education, health and care needs that comes before a plan."
}

term "SEN support" {
  meaning = "Help that a school, college or early years setting gives a child who has no plan."
}

term "SENCO" {
  meaning = "The teacher who leads a school's work on special educational needs."
}

term "SEF" {
  meaning = "Self-evaluation: what a partnership says of its own work, and how it knows."
}

term "JSNA" {
  meaning = "Joint strategic needs assessment: what the area's population needs, and will need."
}

term "HWB" {
  meaning = "Health and Wellbeing Board, where council and NHS agree on needs and priorities."
}

term "ICB" {
  meaning = "Integrated care board, which commissions the area's NHS services; until 2022 the clinical commissioning group (CCG)."
}

term "LANO" {
  meaning = "Local area nominated officer, who keeps the self-evaluation together and is the inspectors' contact."
}

term "DMO" {
  meaning = "Designated medical officer: the doctor who links the NHS to the area's work on SEND."
}

term "DCO" {
  meaning = "Designated clinical officer: the nurse or therapist in that part."
}

term "DSCO" {
  meaning = "Designated social care officer: the same part in social care."
}

term "PCF" {
  meaning = "Parent carer forum: the body through which parents speak to services."
}

term "SENDIASS" {
  meaning = "The service that gives families impartial information, advice and support."
}

term "local offer" {
  meaning = "The published guide to what is available for children and young people with SEND."
}

term "co-production" {
  meaning = "Families and services deciding together, from the start."
}

term "AP" {
  meaning = "Alternative provision: education for a child who cannot, for now, learn in a school."
}

term "unregistered AP" {
  meaning = "Alternative provision that is not registered as a school, also called non-school provision."
}

term "PfA" {
  meaning = "Preparing for adulthood: work, independence, health, and a place in the community."
}

term "NEET" {
  meaning = "Not in education, employment or training."
}

term "DSR" {
  meaning = "Dynamic support register: autistic people, and people with a learning disability, who may be admitted to hospital without more support."
}

term "SALT" {
  meaning = "Speech and language therapy."
}

term "OT" {
  meaning = "Occupational therapy."
}

term "CAMHS" {
  meaning = "Child and adolescent mental health services."
}

term "ND" {
  meaning = "Neurodevelopmental, as in the pathway for autism and ADHD."
}

term "EP" {
  meaning = "Educational psychologist."
}

term "ASQ-3" {
  meaning = "The questionnaire that parents fill in for the review of a child aged two to two and a half."
}

term "SEMH" {
  meaning = "Social, emotional and mental health needs."
}

term "ASD" {
  meaning = "Autism, in the words of a diagnosis."
}

term "ADHD" {
  meaning = "Attention deficit hyperactivity disorder."
}

term "LD" {
  meaning = "Learning disability."
}

term "RTT" {
  meaning = "Referral to treatment: the NHS clock of 18 weeks."
}

term "CHS" {
  meaning = "Community health services, whose waiting lists the NHS publishes."
}

term "SEN2" {
  meaning = "The yearly return of every EHC plan and assessment that councils make to the Department for Education."
}

term "key lines of enquiry" {
  meaning = "The questions that inspectors settle on before they come on site."
}

term "tracking" {
  meaning = "Following a few children in depth, through their records and the people who know them."
}

term "WSoA" {
  meaning = "Written statement of action: what an area owed after serious weaknesses under the 2016 framework."
}

term "PAP" {
  meaning = "Priority action plan: what an area owes after systemic failings under the 2023 framework."
}

term "APP" {
  meaning = "Accelerated progress plan: agreed where a revisit under the 2016 framework found too little progress."
}

term "EOTAS" {
  meaning = "Education otherwise than at school, arranged by the council for a child for whom no school would be right."
}

term "CME" {
  meaning = "Children missing education: not on a school's roll and not taught elsewhere."
}

term "PRU" {
  meaning = "Pupil referral unit: a school for alternative provision."
}

term "ILACS" {
  meaning = "Ofsted's inspections of a council's children's services."
}

term "JTAI" {
  meaning = "Joint targeted area inspection: several inspectorates looking at one subject."
}
