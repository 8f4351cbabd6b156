# A2, red: no voice. A3, amber: no voice, and only expected. A4, amber: a voice
# of years ago. A5, amber: a voice, and nobody knows whose.
evidence "belonging" {
  title    = "What children say of their friends"
  partner  = "parent-carer-forum"
  kind     = "voice"
  shows    = "outcome"
  criteria = ["A4"]
  covers   = { from = "2021-01-01", to = "2021-03-31" }
  source   = "Board paper"
  limits   = "One part of the area."
}

evidence "listening" {
  title    = "Survey on how leaders listen"
  partner  = "local-authority"
  sector   = "education"
  kind     = "survey"
  shows    = "outcome"
  criteria = ["A5"]
  covers   = { from = "2025-01-01", to = "2025-03-31" }
  source   = "Board paper"
  gathered = "A form on the web"
  limits   = "One part of the area."
}
