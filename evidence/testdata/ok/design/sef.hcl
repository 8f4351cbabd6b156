area "coventry" {
  name      = "Coventry"
  la_code   = "331"
  ons_code  = "E08000026"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
  expects   = ["waits", "ehc_advice"]
}

partner "local-authority" {
  name    = "Coventry City Council"
  sectors = ["education", "social-care"]
}

board "send-ap-board" {
  name           = "SEND and AP Partnership Board"
  interval_weeks = 6
  oversight      = "Health and Wellbeing Board"
}

disclosure {
  profile = "lt5"
}

threshold "waits/therapy" {
  red    = 40
  reason = "Agreed by the board in May 2025 as a first step"
}

sef {
  agreed_by_board = "send-ap-board"
  sign_off "local-authority" {
    on = "2025-06-16"
  }
}
