# Two sectors speak for A2, and families do not: good is too much. Nothing at
# all is known of A3. A1 and A4 would be good but for what was found before; only
# for A1 does somebody say why that does not count. What was found under A5 is
# getting worse. Under E1 a duty in law is done worse than in England, and no better
# than the year before.
claim "works" {
  criterion = "A2"
  kind      = "strength"
  statement = "Help does what it should."
  evidence  = ["audit", "waits"]
}

claim "belong" {
  criterion = "A4"
  kind      = "strength"
  statement = "Children have friends near home."
  evidence  = ["families"]
}

judgement "A2" {
  grade = "good"
  dated = "2025-06-02"
}

judgement "A3" {
  grade = "mixed"
  dated = "2025-06-02"
}

judgement "A4" {
  grade = "good"
  dated = "2025-06-02"
}

judgement "A5" {
  grade = "mixed"
  dated = "2025-06-02"
}

judgement "E1" {
  grade = "mixed"
  dated = "2025-06-02"
}

inspection "last" {
  framework = "tiny"
  from      = "2024-03-04"
  to        = "2024-03-08"
  source    = "The published letter"
}

prior_finding "waits" {
  inspection = "last"
  criterion  = "A1"
  carries_to = ["A1"]
  kind       = "development"
  statement  = "Some children wait too long."
}

prior_finding "clubs" {
  inspection = "last"
  criterion  = "A4"
  carries_to = ["A4"]
  kind       = "development"
  statement  = "Few clubs welcome disabled children."
}

prior_finding "buses" {
  inspection = "last"
  criterion  = "A4"
  carries_to = ["A4"]
  kind       = "development"
  statement  = "Buses do not run at weekends."
}

prior_finding "checks" {
  inspection = "last"
  criterion  = "A5"
  carries_to = ["A5"]
  kind       = "development"
  statement  = "Few have a health check."
  measures   = ["ld_health_checks_14_plus_rate"]
}
