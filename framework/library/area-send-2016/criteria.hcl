# Three questions, and the main findings that open every letter. The letter
# says most about leadership in its main findings, so they stand here as M.

theme "questions" {
  title = "The three questions"
}

theme "main-findings" {
  title = "Main findings"
}

criterion "A" {
  theme   = "questions"
  title   = "The effectiveness of the local area in identifying children and young people's special educational needs and/or disabilities"
  short   = "Identifying needs"
  sectors = ["education", "health", "social-care"]
  kinds   = ["inspection", "data", "document"]
  status  = "verified"
  source  = "Heading of the published inspection letters, 2019"
  prompts = [
    "How early did each service notice that a child needed more help?",
    "Which children did the area find late, and why?",
    "How well did services pass on what they had found?",
  ]
}

criterion "B" {
  theme   = "questions"
  title   = "The effectiveness of the local area in meeting the needs of children and young people with special educational needs and/or disabilities"
  short   = "Assessing and meeting needs"
  sectors = ["education", "health", "social-care"]
  kinds   = ["inspection", "data", "audit", "voice"]
  voice   = "expected"
  status  = "verified"
  source  = "Heading of the published inspection letters, 2019"
  prompts = [
    "How good were assessments and plans, and who took part in them?",
    "How long did families wait for help, and what happened meanwhile?",
    "How far did partners commission together for the gaps they knew of?",
    "What did families say about the help they were given?",
  ]
}

criterion "C" {
  theme   = "questions"
  title   = "The effectiveness of the local area in improving outcomes for children and young people with special educational needs and/or disabilities"
  short   = "Improving outcomes"
  sectors = ["education", "health", "social-care"]
  kinds   = ["inspection", "data", "voice"]
  voice   = "expected"
  status  = "verified"
  source  = "Heading of the published inspection letters, 2019"
  prompts = [
    "How did attainment, attendance and exclusions compare with those of similar children elsewhere?",
    "How ready were young people for work, independence, health and community?",
    "What changed in children's lives because of the help they had?",
  ]
}

criterion "M" {
  theme   = "main-findings"
  title   = "Main Findings"
  short   = "Main findings, leadership above all"
  sectors = ["education", "health", "social-care"]
  kinds   = ["inspection", "document"]
  status  = "verified"
  source  = "Heading of the published inspection letters, 2019"
  prompts = [
    "How well did leaders know the area's strengths and gaps?",
    "How soundly did partners plan, commission and work together?",
    "Which findings of the letter weighed most?",
  ]
}
