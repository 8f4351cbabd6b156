action "wrong" {
  title  = "Do something"
  status = "in-progress"
  update "last week" {
    says = "Begun."
  }
}
