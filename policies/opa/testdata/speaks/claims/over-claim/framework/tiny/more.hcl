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

criterion "A4" {
  theme   = "all"
  title   = "children are part of their community"
  short   = "Part of it all"
  sectors = ["education", "health"]
}

criterion "A5" {
  theme   = "all"
  title   = "children stay well"
  short   = "Good health"
  sectors = ["education", "health"]
}

# It has the id by which the library's measures know what they speak to.
criterion "E1" {
  theme   = "all"
  title   = "children are assessed in time"
  short   = "Assessment in time"
  sectors = ["education", "health"]
}
