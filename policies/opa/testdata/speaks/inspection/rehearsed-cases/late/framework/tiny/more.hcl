# Inspectors follow the cases of a few children.
cases {
  count    = 3
  at_least = { ap = 1, sen-support = 1 }
}
