# A2, red: the council alone, and health only long ago. A3, red: nobody from
# education. And it is the ICB that brings nearly all of it, which is amber.
evidence "plans" {
  title    = "Audit of plans"
  partner  = "local-authority"
  sector   = "education"
  kind     = "audit"
  shows    = "outcome"
  criteria = ["A2"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "advice" {
  title    = "Audit of health advice"
  partner  = "icb"
  kind     = "audit"
  shows    = "outcome"
  criteria = ["A2"]
  covers   = { from = "2021-01-01", to = "2021-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "one" {
  title    = "Moves to adult clinics"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "two" {
  title    = "Health checks at fourteen"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "three" {
  title    = "Sleep clinics"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "four" {
  title    = "Continence service"
  partner  = "icb"
  kind     = "document"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "five" {
  title    = "What young people say"
  partner  = "parent-carer-forum"
  kind     = "voice"
  shows    = "outcome"
  criteria = ["A3"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}
