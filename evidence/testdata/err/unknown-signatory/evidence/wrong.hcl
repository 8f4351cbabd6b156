judgement "E3" {
  grade = "inconsistent"
  dated = "2025-05-12"
  sign_off "councl" {
    on = "2025-05-12"
  }
}
