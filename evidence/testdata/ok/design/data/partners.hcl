# Any block may stand in any file.
partner "icb" {
  name    = "The integrated care board"
  sectors = ["health"]
}

partner "cwpt" {
  name    = "The community and mental health trust"
  sectors = ["health"]
}

partner "parent-carer-forum" {
  name    = "The parent carer forum"
  sectors = ["lived-experience"]
}

evidence "jsna-2024" {
  title    = "Joint strategic needs assessment"
  partner  = "local-authority"
  sector   = "education"
  kind     = "document"
  shows    = "output"
  criteria = ["L3"]
  dated    = "2024-03-01"
}
