action "wrong" {
  title     = "Do something"
  status    = "in-progress"
  follow_up = ["clinic", "wrong"]
}
