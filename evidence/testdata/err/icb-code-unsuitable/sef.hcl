area "somewhere" {
  name      = "Somewhere"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
  icb_code  = "RYG"
}

partner "council" {
  name    = "The council"
  sectors = ["education", "social-care"]
  role    = "local-authority"
}

partner "icb" {
  name    = "The integrated care board"
  sectors = ["health"]
}

board "board" {
  name = "The board"
}
