framework "area-second" {
  title         = "Area inspection"
  short         = "Area"
  inspectorates = ["Inspectorate"]
  in_force      = { from = "2024-01-01" }
  scale         = "outcome"
  source        = "Handbook"
}

