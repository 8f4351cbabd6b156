meeting "board-june" {
  body    = "board"
  held_on = "2025-06-16"
  present = ["local-authority", "icb", "parent-carer-forum"]
  items   = ["sef"]
}

meeting "oversight-may" {
  body    = "oversight"
  held_on = "2025-05-12"
  present = ["local-authority", "icb"]
  items   = ["sef"]
}
