# Amber for the review, red for the stocktake.
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

meeting "review-february" {
  body    = "sef-review"
  held_on = "2025-02-03"
  present = ["local-authority", "icb", "parent-carer-forum"]
  items   = ["sef"]
}

meeting "stocktake-july" {
  body    = "stocktake"
  held_on = "2024-07-01"
  present = ["local-authority", "icb", "parent-carer-forum"]
}
