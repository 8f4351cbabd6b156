title = "one
limits = { a = 1 }

single {
  text = "two"
}
