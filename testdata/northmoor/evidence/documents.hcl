# Answers to what inspectors ask for.

document "person-level-lists" {
  owner = "local-authority"
  ready = true
  dated = "2025-06-20"
}

document "commissioning-arrangements" {
  owner = "icb"
  ready = true
  dated = "2025-03-27"
}

document "health-commissioning-template" {
  owner = "icb"
  ready = false # half filled in
}

document "residential-special-schools-template" {
  not_applicable = "There is no residential special school in the area; placements elsewhere are in the lists."
}

document "sef" {
  owner = "local-authority"
  ready = true
  dated = "2025-06-09"
}

document "strategy" {
  owner    = "local-authority"
  ready    = true
  dated    = "2024-03-25"
  evidence = ["strategy-2024"]
}

document "action-plans" {
  owner = "local-authority"
  ready = true
  dated = "2025-06-09"
}

document "send-jsna" {
  owner    = "public-health"
  ready    = true
  dated    = "2024-09-16"
  evidence = ["send-jsna-2024"]
}

document "joint-commissioning-plan" {
  owner    = "icb"
  ready    = true
  dated    = "2022-03-31"
  evidence = ["joint-commissioning-2022"]
}

document "governance-chart" {
  owner = "local-authority"
  ready = true
  dated = "2025-01-14"
}

document "board-papers" {
  owner = "local-authority"
  ready = true
  dated = "2025-06-09"
}

document "dashboards" {
  owner    = "local-authority"
  ready    = true
  dated    = "2025-04-25"
  evidence = ["dashboard"]
}

document "ap-strategy" {
  owner = "local-authority"
  ready = true
  dated = "2024-07-08"
}

document "ap-providers" {
  owner    = "local-authority"
  ready    = true
  dated    = "2025-06-10"
  evidence = ["ap-register-2025"]
}

document "ap-quality-assurance" {
  owner    = "local-authority"
  ready    = true
  dated    = "2025-04-14"
  evidence = ["ap-visits"]
}

document "plan-audits" {
  owner    = "local-authority"
  ready    = true
  dated    = "2025-06-10"
  evidence = ["plan-audits", "audit-answers-2025"]
}

document "complaints-and-appeals" {
  owner    = "local-authority"
  ready    = true
  dated    = "2025-06-16"
  evidence = ["complaints-2025"]
}

document "settings-and-services" {
  owner = "local-authority"
  ready = true
  dated = "2025-02-03"
}
