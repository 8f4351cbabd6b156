evidence "a" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["c"]
}

evidence "b" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["a"]
}

evidence "c" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["b"]
}
