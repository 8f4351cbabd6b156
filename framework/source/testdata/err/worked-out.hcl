plain "a" "b" {
  text   = upper("x")
  ref    = other
  whole  = 1 + 1
  share  = 1e999999999 % 3
  yes    = !true
  word   = "${"red"}"
  texts  = [for x in ["a"] : x]
  lower  = (1)
  any    = -x
  counts = { (x) = 1 }
  span   = { 5 = 1, from = 1 }
}
