action "wrong" {
  title     = "Do something"
  status    = "in-progress"
  addresses = ["too-late", "prior_finding.wait"]
}
