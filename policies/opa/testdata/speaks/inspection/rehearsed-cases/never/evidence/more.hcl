# Red: all that was rehearsed is still to come.
rehearsal "autumn" {
  held_on = "2025-09-15"
  cases   = [{ type = "ap" }, { type = "plan" }, { type = "sen-support" }]
  sectors = ["education", "health", "social-care"]
}
