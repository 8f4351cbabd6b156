measure "wrong" {
  shape  = "waits"
  title  = "Something"
  value  = "count(*)"
  unit   = "count"
  better = "lower"
  by     = ["localty", "referral_id", "partner"]
  period = { on = "service", is = "month" }
}
