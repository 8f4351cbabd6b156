title = "one"
title = "two"

plain "a" "b" {
  text   = "x"
  counts = { a = 1, a = 2 }
  span   = { from = 1, from = 2 }
}

single {
  text = "one"
}

single {
  text = "two"
}
