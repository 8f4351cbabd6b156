# Amber: the right cases, a term ago.
rehearsal "spring" {
  held_on = "2025-03-03"
  cases   = [{ type = "ap" }, { type = "plan" }, { type = "sen-support" }]
  sectors = ["education", "health", "social-care"]
}
