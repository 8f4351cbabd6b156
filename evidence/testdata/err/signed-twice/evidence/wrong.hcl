sef {
  sign_off "icb" {
    on = "2025-06-01"
  }
  sign_off "icb" {
    on = "2025-06-02"
  }
}

judgement "E3" {
  grade = "inconsistent"
  dated = "2025-06-01"
  sign_off "council" {
    on = "2025-06-01"
  }
  sign_off "icb" {
    on = "2025-06-01"
  }
  sign_off "council" {
    on = "2025-06-02"
  }
  dissent "icb" {
    says = "No"
    on   = "2025-06-01"
  }
  dissent "icb" {
    says = "Still no"
    on   = "2025-06-02"
  }
}
