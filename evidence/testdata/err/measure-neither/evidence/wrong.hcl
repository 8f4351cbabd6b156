measure "both" {
  shape       = "waits"
  title       = "Something"
  value       = "count(*)"
  unit        = "count"
  better      = "lower"
  numerator   = "count(*)"
  denominator = "count(*)"
}

measure "half" {
  shape  = "waits"
  title  = "Something"
  numerator  = "count(*)"
  unit   = "count"
  better = "lower"
}
