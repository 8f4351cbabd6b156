# One item more from the partner that brings most.
evidence "six" {
  title    = "Equipment service"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}
