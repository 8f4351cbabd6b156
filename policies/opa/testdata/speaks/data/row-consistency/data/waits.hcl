# A SEN2 return with checks of its own: one that cannot be right, one of which a
# few records are wrong, and one for somebody to look at, which is no finding.
sen2_return "january-2025" {
  partner = "local-authority"
  source  = "private/sen2.xml"
  year    = 2025
}

# An extract that contradicts itself in every way, one that is set aside and so
# not asked, and one that carries too little to be. What became of each stands in
# loaded.json.
dataset "therapy" {
  shape   = "waits"
  partner = "icb"
  source  = "private/therapy.csv"
  as_of   = "2025-06-15"
}

dataset "spoilt" {
  shape   = "waits"
  partner = "icb"
  source  = "private/spoilt.csv"
  as_of   = "2025-06-15"
}

dataset "scant" {
  shape   = "waits"
  partner = "icb"
  source  = "private/scant.csv"
  as_of   = "2025-06-15"
}
