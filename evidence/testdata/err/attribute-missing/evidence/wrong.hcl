claim "wrong" {
  criterion = "E3"
  kind      = "strength"
}
