evidence "counter" {
  title       = "Another view"
  partner     = "icb"
  kind        = "data"
  shows       = "outcome"
  criteria    = ["E3"]
  contradicts = ["too-lat"]
}
