judgement "E3" {
  grade = "inconsistant"
  dated = "2025-05-12"
}
