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
  # Red: without a reply since the winter.
  dissent "parent-carer-forum" {
    says = "Families see too little of it."
    on   = "2025-01-20"
  }
  # Amber: without a reply so far.
  dissent "icb" {
    says = "The last quarter was better."
    on   = "2025-06-02"
  }
}
