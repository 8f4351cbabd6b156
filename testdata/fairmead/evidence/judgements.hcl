judgement "A1" {
  grade     = "good"
  dated     = "2025-06-02"
  rationale = "Three sources agree."
  sign_off "local-authority" {
    on = "2025-06-02"
  }
  sign_off "icb" {
    on = "2025-06-02"
  }
  sign_off "parent-carer-forum" {
    on = "2025-06-02"
  }
}
