plain "a" "b" {
  text   = 2025
  word   = ["red"]
  yes    = "true"
  whole  = 1.5
  share  = 1e400
  ref    = null
  refs   = "r1"
  lower  = { a = 1 }
  texts  = ["a", 1, x]
  counts = [1]
  span   = 5
  maybe  = null
  any    = [1]
}
