# Monthly is 31 days: amber after one and a half times that, red after twice.
dataset "ageing" {
  shape   = "waits"
  partner = "icb"
  source  = "private/ageing.csv"
  as_of   = "2025-05-10"
  refresh = "monthly"
}

dataset "old" {
  shape   = "waits"
  partner = "icb"
  source  = "private/old.csv"
  as_of   = "2025-03-31"
}
