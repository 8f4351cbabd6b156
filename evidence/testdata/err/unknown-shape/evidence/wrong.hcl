dataset "wrong" {
  shape   = "wait"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
}
