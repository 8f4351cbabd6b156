# Ten documents with the self-evaluation: one that is missing leaves nine in ten.
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

document "training" {
  title          = "Training plan"
  current_months = 12
}

document "budget" {
  title          = "Budget for high needs"
  current_months = 12
}

document "offer" {
  title          = "Local offer report"
  current_months = 12
}

document "complaints" {
  title          = "Complaints report"
  current_months = 12
}

document "audits" {
  title          = "Findings of audits"
  current_months = 12
}
