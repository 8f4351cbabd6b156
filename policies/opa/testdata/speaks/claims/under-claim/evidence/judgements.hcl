# All the evidence is good, and nobody says why the grade is not.
judgement "A1" {
  grade = "mixed"
  dated = "2025-06-02"
}
