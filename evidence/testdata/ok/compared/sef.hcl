# Synthetic: every figure here is invented, for authorities that are not.

area "somewhere" {
  name      = "Bolton"
  la_code   = "350"
  ons_code  = "E08000001"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}
