# Amber: too few, too much alike, and without health.
rehearsal "summer" {
  held_on = "2025-06-02"
  cases   = [{ type = "plan" }, { type = "sen-support" }]
  sectors = ["education", "social-care"]
}
