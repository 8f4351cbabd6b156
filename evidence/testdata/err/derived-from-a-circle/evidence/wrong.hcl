evidence "z" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["a"]
}

evidence "a" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["b"]
}

evidence "b" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["a"]
}
