judgement "overal" {
  grade = "inconsistent"
  dated = "2025-05-12"
}
