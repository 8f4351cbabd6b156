action "lost" {
  title  = "Nobody reads this"
  status = "in-progress"
}
