# What inspectors ask for (Annex A of the handbook). How old a document may be
# is this project's advice, not the handbook's. Person-level lists go to
# inspectors by their own route and are never kept in a workspace.

document "person-level-lists" {
  title        = "Lists of every child and young person with SEND who lives in the area, including those educated elsewhere"
  person_level = true
  status       = "check"
  source       = "Annex A; the template changed in June 2025, so check its columns"
}

document "commissioning-arrangements" {
  title          = "How education, health and social care are commissioned"
  current_months = 12
  status         = "verified"
  source         = "Annex A"
}

document "health-commissioning-template" {
  title          = "Health commissioning template"
  current_months = 12
  status         = "check"
  source         = "Annex A, new in June 2025; check its content"
}

document "residential-special-schools-template" {
  title          = "Residential special school commissioning and provision template"
  current_months = 12
  status         = "check"
  source         = "Annex A, new in June 2025; check its content"
}

document "sef" {
  title          = "Self-evaluation"
  current_months = 12
  status         = "check"
  source         = "Annex A; read with leaders on the first day, check the list"
}

document "strategy" {
  title          = "SEND and alternative provision strategy"
  current_months = 36
  status         = "check"
  source         = "Annex A; read with leaders on the first day, check the list"
}

document "action-plans" {
  title          = "Action plans and progress against them"
  current_months = 6
  status         = "check"
  source         = "Annex A; read with leaders on the first day, check the list"
}

document "send-jsna" {
  title          = "Joint strategic needs assessment for SEND"
  current_months = 36
  status         = "check"
  source         = "Annex A"
}

document "joint-commissioning-plan" {
  title          = "Joint commissioning plan"
  current_months = 36
  status         = "check"
  source         = "Annex A"
}

document "governance-chart" {
  title          = "Chart of boards and who answers to whom"
  current_months = 12
  status         = "check"
  source         = "Annex A"
}

document "board-papers" {
  title          = "Papers and minutes of the partnership board"
  current_months = 3
  status         = "check"
  source         = "Annex A"
}

document "dashboards" {
  title          = "Performance dashboards"
  current_months = 3
  status         = "check"
  source         = "Annex A"
}

document "ap-strategy" {
  title          = "Alternative provision strategy"
  current_months = 36
  status         = "check"
  source         = "Annex A"
}

document "ap-providers" {
  title          = "List of alternative providers in use, registered and unregistered"
  current_months = 6
  status         = "check"
  source         = "Annex A"
}

document "ap-quality-assurance" {
  title          = "Quality assurance of alternative provision"
  current_months = 12
  status         = "check"
  source         = "Annex A"
}

document "plan-audits" {
  title          = "Findings of EHC plan audits"
  current_months = 6
  status         = "check"
  source         = "Annex A"
}

document "complaints-and-appeals" {
  title          = "Complaints, mediation and tribunal figures, and what was learned"
  current_months = 12
  status         = "check"
  source         = "Annex A"
}

document "dsr-protocol" {
  title          = "Dynamic support register protocol"
  current_months = 24
  status         = "check"
  source         = "Annex A"
}

document "settings-and-services" {
  title          = "Lists of settings and services"
  current_months = 12
  status         = "check"
  source         = "Annex A"
}
