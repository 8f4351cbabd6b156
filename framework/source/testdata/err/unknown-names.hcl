titel = "x"

plain "a" "b" {
  text = "x"
  word = "reed"
  span = { form = 1 }
  deep {
    text = "x"
  }
}

plane "a" "b" {
  text = "x"
}

named {
  reason = "others may be any attribute, not any block"
  iner {
    text = "x"
  }
}
