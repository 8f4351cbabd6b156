claim "wrong" {
  criterion = "E3"
  kind      = "strength"
  statement = "Something."
  actions   = ["clinics"]
}
