sen2_return "without-year" {
  partner = "council"
  source  = "private/sen2.xml"
}

sen2_return "too-early" {
  partner = "council"
  source  = "private/sen2.xml"
  year    = 2019
}

sen2_return "outside" {
  partner   = "nobody"
  source    = "../sen2.xml"
  year      = 2025
  tolerance = 2
}

sen2_return "taken" {
  partner = "icb"
  source  = "private/sen2.xml"
  year    = 2025
}

dataset "taken-plans" {
  shape   = "waits"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
}
