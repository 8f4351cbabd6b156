partner "school" {
  name    = "A school"
  sectors = []
}
