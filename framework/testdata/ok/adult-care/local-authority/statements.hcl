theme "working-with-people" {
  title = "Working with people"
}

theme "providing-support" {
  title = "Providing support"
}

criterion "assessing-needs" {
  theme   = "working-with-people"
  title   = "Assessing needs"
  short   = "Assessing needs"
  prompts = ["How long do people wait for an assessment under the Care Act?"]
  sectors = ["social-care", "lived-experience"]
  kinds   = ["data", "voice", "observation"]
  voice   = "required"
}

criterion "partnerships" {
  theme   = "providing-support"
  title   = "Partnerships and communities"
  short   = "Partnerships"
  prompts = ["What do partners do together that none could alone?"]
  sectors = ["social-care", "health", "oversight"]
  kinds   = ["document", "inspection"]
  voice   = "expected"
}

document "information-return" {
  title          = "Information return"
  person_level   = false
  current_months = 12
}

clock "notice" {
  title = "Before the visit"
  from  = "The day the information return is asked for"

  task "return" {
    title        = "Information return submitted"
    working_days = { from = 0, to = 15 }
  }

  task "visit" {
    title  = "Visit, about six months later"
    months = 6
  }
}

cases {
  count    = 50
  at_least = { unpaid-carer = 1, "moved in" = 1 }
}
