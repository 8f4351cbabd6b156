action "wrong" {
  title     = "Do something"
  status    = "in-progress"
  addresses = ["claim.too-lat"]
}
