criterion "A2" {
  theme   = "all"
  title   = "help does what it should"
  short   = "Help that works"
  sectors = ["education", "health"]
}

criterion "A3" {
  theme   = "all"
  title   = "children are ready for what comes next"
  short   = "Ready for more"
  sectors = ["education", "health"]
}
