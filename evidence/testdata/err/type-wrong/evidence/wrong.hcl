evidence "wrong" {
  title    = 7
  partner  = "icb"
  kind     = "data"
  shows    = "output"
  criteria = "E1"
  asked    = "many"
}

action "wrong" {
  title   = "Do something"
  status  = "in-progress"
  success = "much"
}

dataset "wrong" {
  shape     = "waits"
  partner   = "icb"
  source    = "private/waits.csv"
  as_of     = "2025-05-31"
  tolerance = "little"
  columns   = ["Ref"]
}
