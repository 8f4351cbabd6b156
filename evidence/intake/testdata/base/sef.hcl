area "somewhere" {
  name      = "Somewhere"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}

partner "clinic" {
  name    = "The clinic"
  sectors = ["health"]
}
