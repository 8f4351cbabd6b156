dataset "one" {
  shape   = "waits"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
  columns = { referal_id = "Ref", waiting = "Waiting" }
}

dataset "two" {
  shape     = "waits"
  partner   = "icb"
  source    = "private/waits.csv"
  as_of     = "2025-05-31"
  columns   = { clock = "Clock" }
  constants = { clock = "comunity" }
}

dataset "three" {
  shape     = "waits"
  partner   = "icb"
  source    = "../waits.csv"
  as_of     = "2025-05-31"
  tolerance = 2
}
