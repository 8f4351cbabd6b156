inspection "in-2024" {
  framework = "area-send-2024"
  from      = "2024-10-14"
  to        = "2024-10-18"
  source    = "Letter"
}
