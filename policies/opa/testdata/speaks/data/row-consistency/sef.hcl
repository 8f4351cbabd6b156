# A small, invented area in which everything is in order: no rule finds
# anything. Its framework is its own, in the folder framework.
area "fairmead" {
  name                  = "Fairmead"
  framework             = "tiny"
  framework_reviewed_on = "2025-05-01"
  as_of                 = "2025-06-30"
  note                  = "Invented for tests."
}

partner "local-authority" {
  name    = "Fairmead Council"
  sectors = ["education", "social-care"]
}

partner "icb" {
  name    = "Fairmead ICB"
  sectors = ["health"]
}

partner "parent-carer-forum" {
  name    = "Fairmead Parent Carer Forum"
  sectors = ["lived-experience"]
}

board "board" {
  name                = "Fairmead SEND Board"
  interval_weeks      = 6
  oversight           = "Health and Wellbeing Board"
  reports_every_weeks = 26
}

sef {
  agreed_by_board = "board"
  sign_off "local-authority" {
    on = "2025-06-16"
  }
  sign_off "icb" {
    on = "2025-06-16"
  }
  sign_off "parent-carer-forum" {
    on = "2025-06-16"
  }
}
