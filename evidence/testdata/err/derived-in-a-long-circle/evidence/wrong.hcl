evidence "n00" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n01"]
}

evidence "n01" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n02"]
}

evidence "n02" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n03"]
}

evidence "n03" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n04"]
}

evidence "n04" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n05"]
}

evidence "n05" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n06"]
}

evidence "n06" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n07"]
}

evidence "n07" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n08"]
}

evidence "n08" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n09"]
}

evidence "n09" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n10"]
}

evidence "n10" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n11"]
}

evidence "n11" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n12"]
}

evidence "n12" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n13"]
}

evidence "n13" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n14"]
}

evidence "n14" {
  title        = "Something"
  partner      = "icb"
  kind         = "data"
  shows        = "output"
  criteria     = ["E1"]
  derived_from = ["n00"]
}
