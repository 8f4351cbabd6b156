document "strategy" {
  title          = "SEND strategy"
  current_months = 12
}

document "needs" {
  title          = "Joint strategic needs assessment"
  current_months = 12
}

document "plan" {
  title          = "Improvement plan"
  current_months = 12
}

document "minutes" {
  title          = "Minutes of the board"
  current_months = 12
}
