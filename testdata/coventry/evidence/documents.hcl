# Answers to what inspectors ask for, as far as the public record has any. Ready
# means that a document could be handed over today. Those without a block are not
# known from the record at all.

document "sef" {
  owner    = "local-authority"
  ready    = false # in final draft in December 2023; nothing later is public
  evidence = ["hwb-sef"]
}

document "send-jsna" {
  owner    = "public-health"
  ready    = true
  dated    = "2024-03-31" # only the month is public
  evidence = ["jsna-supplement"]
}

document "strategy" {
  ready    = false # the last one ran from 2019 to 2022; a new one was being written in early 2025
  evidence = ["hwb-report", "scr-strategy"]
}

document "action-plans" {
  ready    = false # due with the strategy in April 2024
  evidence = ["hwb-report"]
}

document "joint-commissioning-plan" {
  ready    = false # recommended in March 2024, and a priority before that
  evidence = ["hwb-report", "jsna-supplement"]
}

document "dashboards" {
  ready    = false # to be developed further, as of March 2024
  evidence = ["jsna-supplement"]
}
