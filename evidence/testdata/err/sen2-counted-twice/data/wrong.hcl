dataset "plans" {
  shape   = "ehc_plans"
  partner = "council"
  source  = "private/plans.csv"
  as_of   = "2025-03-31"
}

dataset "plans-elsewhere" {
  shape   = "ehc_plans"
  partner = "icb"
  source  = "private/plans.csv"
  as_of   = "2025-03-31"
}

sen2_return "january-2025" {
  partner = "council"
  source  = "private/sen2.xml"
  year    = 2025
}

sen2_return "january-2023" {
  partner = "council"
  source  = "private/sen2-2023.xml"
  as_of   = "2023-01-19"
}
