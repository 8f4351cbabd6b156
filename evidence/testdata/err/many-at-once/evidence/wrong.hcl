evidence "a" {
  title    = "Something"
  partner  = "icp"
  kind     = "data"
  shows    = "output"
  criteria = ["E33", "E1"]
}

claim "b" {
  criterion = "E9"
  kind      = "strength"
  statement = "Something."
  evidence  = ["c", "d"]
}

action "e" {
  title  = "Do something"
  status = "begun"
  lead   = "nobody"
}
