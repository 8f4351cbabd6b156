# The eleven criteria. Titles are the inspectorates' own; headings and prompts
# are this project's, written from what published reports comment on. Lived
# experience counts as a sector of its own where families are the subject.

theme "experiences-and-outcomes" {
  title = "Experiences and outcomes"
}

theme "leadership" {
  title = "Leadership: how partners plan, evaluate and develop the system"
}

criterion "E1" {
  theme   = "experiences-and-outcomes"
  title   = "children and young people's needs are identified accurately and assessed in a timely and effective way"
  short   = "Identification and assessment"
  sectors = ["education", "health", "social-care"]
  kinds   = ["data", "audit", "voice", "case-study"]
  voice   = "required"
  status  = "verified"
  source  = "Criteria as published by Lancashire, https://www.lancashire.gov.uk/children-education-families/special-educational-needs-and-disabilities/your-local-offer/send-inspections/"
  prompts = [
    "How do health visitor reviews, early years settings and schools pass on what each of them notices?",
    "How long do children wait for speech and language, autism, ADHD and paediatric assessment, at the median and at the longest?",
    "Do enough educational psychologists and other advisers report in time for EHC needs assessments?",
    "How well are needs found and met at SEN support, before anyone asks for a plan?",
    "Which children do we find late: those educated at home, out of school, newly arrived, or known to youth justice?",
    "How many times does a family have to tell its story, and what have we done about it?",
  ]
}

criterion "E2" {
  theme   = "experiences-and-outcomes"
  title   = "children, young people and their families participate in decision-making about their individual plans and support"
  short   = "Taking part in decisions"
  sectors = ["education", "health", "social-care", "lived-experience"]
  kinds   = ["voice", "survey", "audit", "data"]
  voice   = "required"
  status  = "verified"
  source  = "Criteria as published by Lancashire, https://www.lancashire.gov.uk/children-education-families/special-educational-needs-and-disabilities/your-local-offer/send-inspections/"
  prompts = [
    "What shows that each plan carries the child's own views, including those of children who do not speak?",
    "Who can have an advocate, and how many children do?",
    "How many families reach the independent advice service, and what changes because of it?",
    "Can families find and use the local offer, and who helped to make it?",
    "Who keeps in touch with a family that is waiting, and how do we know it helps?",
    "What do complaints, mediation and appeals tell us, and what did we change?",
  ]
}

criterion "E3" {
  theme   = "experiences-and-outcomes"
  title   = "children and young people receive the right help at the right time"
  short   = "The right help at the right time"
  sectors = ["education", "health", "social-care"]
  kinds   = ["data", "audit", "voice", "survey", "case-study"]
  voice   = "required"
  status  = "verified"
  source  = "Criteria as published by Lancashire, https://www.lancashire.gov.uk/children-education-families/special-educational-needs-and-disabilities/your-local-offer/send-inspections/"
  prompts = [
    "Are plans specific about what is provided, how often and by whom, in health and social care as in education?",
    "Do annual reviews change plans, and are amended plans issued in time?",
    "How long is the wait for therapy and mental health support, and what help comes meanwhile?",
    "Who gets a short break, who is turned down, and what do families say of it?",
    "How well does the dynamic support register keep children out of hospital?",
    "How do we know that children in residential special schools are safe, well and seen?",
    "Do equipment, dental and continence services reach disabled children as soon as they need them?",
  ]
}

criterion "E4" {
  theme   = "experiences-and-outcomes"
  title   = "children and young people are well prepared for their next steps, and achieve strong outcomes"
  short   = "Next steps and outcomes"
  sectors = ["education", "health", "social-care"]
  kinds   = ["data", "voice", "case-study", "audit"]
  voice   = "required"
  status  = "verified"
  source  = "Criteria as published by Lancashire, https://www.lancashire.gov.uk/children-education-families/special-educational-needs-and-disabilities/your-local-offer/send-inspections/"
  prompts = [
    "How many children know their next school or college in time for the move to go well?",
    "From which year do plans and reviews look ahead to work, home, friends and health in adult life?",
    "Where are our young people a year after they leave, and how many supported internships end in a job?",
    "How smooth is the move to adult health and social care, and how many have a learning disability health check?",
    "How do absence, suspension and part-time timetables fall on children with SEND, with and without a plan?",
    "How does attainment compare with that of similar children elsewhere, at every stage?",
  ]
}

criterion "E5" {
  theme   = "experiences-and-outcomes"
  title   = "children and young people are valued, visible and included in their communities"
  short   = "Included in the community"
  sectors = ["education", "health", "social-care", "lived-experience"]
  kinds   = ["voice", "survey", "data", "case-study"]
  voice   = "required"
  status  = "verified"
  source  = "Criteria as published by Lancashire, https://www.lancashire.gov.uk/children-education-families/special-educational-needs-and-disabilities/your-local-offer/send-inspections/"
  prompts = [
    "Which leisure, play and holiday activities can children with SEND join, and which do they in fact join?",
    "Can young people travel on their own, and who teaches them?",
    "What do children say about friendship, safety and belonging?",
    "How welcoming are mainstream schools and settings, and how do we know?",
    "How do children placed outside the area stay in touch with home and community?",
  ]
}

criterion "L1" {
  theme   = "leadership"
  title   = "leaders are ambitious for children and young people with SEND"
  short   = "Ambition"
  sectors = ["education", "health", "social-care"]
  kinds   = ["document", "voice", "observation"]
  voice   = "expected"
  status  = "verified"
  source  = "Criteria as published by Lincolnshire, https://lincolnshire.gov.uk/council-business/lincolnshires-send-alternative-provision-inclusion-plan/7"
  prompts = [
    "What do all partners want to be true for children in five years, and can each of them say so?",
    "Where has our ambition changed a decision about money, places or staff?",
    "How have we kept pace through changes of leadership?",
    "What did we promise and not deliver, and how did we tell families?",
  ]
}

criterion "L2" {
  theme   = "leadership"
  title   = "leaders actively engage and work with children, young people and families"
  short   = "Working with families"
  sectors = ["education", "health", "social-care", "lived-experience"]
  kinds   = ["voice", "survey", "document"]
  voice   = "expected"
  status  = "verified"
  source  = "Criteria as published by Lincolnshire, https://lincolnshire.gov.uk/council-business/lincolnshires-send-alternative-provision-inclusion-plan/7"
  prompts = [
    "Which strategies and services did families help to design from the start?",
    "In which decisions does the parent carer forum have a seat, and what has it changed?",
    "How do children and young people themselves reach the people who decide?",
    "Whose voice is missing, and what are we doing to hear it?",
    "How do families learn what came of what they told us?",
  ]
}

criterion "L3" {
  theme   = "leadership"
  title   = "leaders have an accurate, shared understanding of the needs of children and young people in their local area"
  short   = "Shared understanding of need"
  sectors = ["education", "health", "social-care"]
  kinds   = ["data", "document", "audit"]
  voice   = "expected"
  status  = "verified"
  source  = "Criteria as published by Lincolnshire, https://lincolnshire.gov.uk/council-business/lincolnshires-send-alternative-provision-inclusion-plan/7"
  prompts = [
    "Does our needs assessment speak of SEND in enough detail to plan and commission by?",
    "Do partners work from one set of data, and who owns each figure?",
    "What do we know about groups that an average hides?",
    "How well does our self-evaluation agree with what families and independent sources say?",
    "What do we still not know, and when shall we?",
  ]
}

criterion "L4" {
  theme   = "leadership"
  title   = "leaders commission services and provision to meet the needs and aspirations of children and young people, including commissioning arrangements for those in alternative provision"
  short   = "Commissioning and alternative provision"
  sectors = ["education", "health", "social-care"]
  kinds   = ["document", "data", "audit", "voice"]
  voice   = "expected"
  status  = "check"
  source  = "Criteria as published by Lincolnshire, https://lincolnshire.gov.uk/council-business/lincolnshires-send-alternative-provision-inclusion-plan/7; check the wording of the last clause"
  prompts = [
    "What do we commission jointly, with whose money, and against which needs?",
    "Are there enough places of each kind, now and in five years?",
    "Does help depend on where in the area a child lives?",
    "Which alternative providers do the council and schools use, registered or not, and who checks them?",
    "What is alternative provision for, in our strategy, and how do we know that it works?",
    "What have we stopped, changed or started because of what families told us?",
  ]
}

criterion "L5" {
  theme   = "leadership"
  title   = "leaders evaluate services and make improvements"
  short   = "Evaluation and improvement"
  sectors = ["education", "health", "social-care"]
  kinds   = ["audit", "data", "document", "observation"]
  voice   = "expected"
  status  = "verified"
  source  = "Criteria as published by Lincolnshire, https://lincolnshire.gov.uk/council-business/lincolnshires-send-alternative-provision-inclusion-plan/7"
  prompts = [
    "How do we know what difference a service makes to children, beyond how busy it is?",
    "What did audits of plans find about quality, and what changed afterwards?",
    "Which board can say no, and when did it last challenge a partner?",
    "How many actions are closed with proof that children's lives are better?",
    "Where did we learn from an inspection, a complaint or an appeal?",
  ]
}

criterion "L6" {
  theme   = "leadership"
  title   = "leaders create an environment in which effective practice and multi-agency working can flourish"
  short   = "Workforce and working together"
  sectors = ["education", "health", "social-care"]
  kinds   = ["document", "survey", "observation", "data"]
  voice   = "expected"
  status  = "verified"
  source  = "Criteria as published by Lincolnshire, https://lincolnshire.gov.uk/council-business/lincolnshires-send-alternative-provision-inclusion-plan/7"
  prompts = [
    "Have we the staff we need, where are the gaps, and what do they cost children?",
    "Do the designated medical, clinical and social care officers have time and authority enough?",
    "Can practitioners share what they need to know about a child, and do they?",
    "What do practitioners say about working across services?",
    "How do we train and support schools and settings to include children?",
  ]
}
