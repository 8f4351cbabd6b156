evidence "few" {
  title       = "Survey"
  partner     = "icb"
  kind        = "survey"
  shows       = "outcome"
  criteria    = ["E3"]
  dated       = "2025-04-14"
  asked       = -1
  responded   = -2
  sample_size = -3
}
