# One extract for each way of being of no use, and one with gaps. What became
# of each stands in loaded.json.
dataset "absent" {
  shape   = "waits"
  partner = "icb"
  source  = "private/absent.csv"
  as_of   = "2025-06-15"
}

dataset "spoilt" {
  shape   = "waits"
  partner = "icb"
  source  = "private/spoilt.csv"
  as_of   = "2025-06-15"
}

dataset "broken" {
  shape   = "waits"
  partner = "icb"
  source  = "private/broken.xlsx"
  as_of   = "2025-06-15"
}

dataset "gappy" {
  shape   = "waits"
  partner = "icb"
  source  = "private/gappy.csv"
  as_of   = "2025-06-15"
}
