action "wrong" {
  title  = "Do something"
  status = "in-progress"
  updates "2025-06-20" {
    says = "Begun."
  }
}
