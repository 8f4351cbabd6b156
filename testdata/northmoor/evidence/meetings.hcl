# Who met, who was there and what was looked at.

meeting "board-2025-06" {
  body    = "send-board"
  held_on = "2025-06-09"
  present = ["local-authority", "icb", "community-trust", "parent-carer-forum", "schools", "youth-panel"]
  items   = ["sef", "action plan", "therapy waits by locality"]
}

meeting "board-2025-04" {
  body    = "send-board"
  held_on = "2025-04-28"
  present = ["local-authority", "icb", "mental-health-trust", "parent-carer-forum", "college"]
  items   = ["dashboard", "alternative provision"]
}

meeting "board-2025-03" {
  body    = "send-board"
  held_on = "2025-03-17"
  present = ["local-authority", "icb", "parent-carer-forum", "schools"]
  items   = ["findings of 2018", "local offer"]
}

meeting "oversight-2025-03" {
  body    = "oversight"
  held_on = "2025-03-12"
  present = ["local-authority", "icb"]
  items   = ["yearly report of the board"]
}

meeting "sef-review-2025-05" {
  body    = "sef-review"
  held_on = "2025-05-12"
  present = ["local-authority", "icb", "community-trust", "parent-carer-forum"]
  items   = ["sef", "judgements"]
}

meeting "stocktake-2025-02" {
  body    = "stocktake"
  held_on = "2025-02-10"
  present = ["local-authority", "icb", "community-trust", "mental-health-trust", "schools", "parent-carer-forum"]
}

rehearsal "rehearsal-2025-05" {
  held_on = "2025-05-20"
  cases = [
    { type = "ap", age_band = "11-15" },
    { type = "sen-support", age_band = "5-10" },
    { type = "sen-support", age_band = "11-15" },
    { type = "plan", age_band = "0-4" },
    { type = "plan", age_band = "11-15" },
    { type = "plan", age_band = "16-18" },
  ]
  sectors = ["education", "health", "social-care"]
  actions = ["amounts-training"]
}
