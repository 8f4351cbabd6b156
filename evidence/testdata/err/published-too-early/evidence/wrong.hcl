inspection "in-2024" {
  framework = "area-send-2023"
  from      = "2024-10-14"
  to        = "2024-10-18"
  published = "2024-10-15"
  source    = "Letter"
}
