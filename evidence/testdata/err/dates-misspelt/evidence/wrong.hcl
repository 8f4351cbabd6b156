dataset "waits" {
  shape   = "waits"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
  dates   = "months-first"
}
