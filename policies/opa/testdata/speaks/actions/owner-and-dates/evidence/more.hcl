# Nobody does it, at no time.
action "think" {
  title  = "Think about transport"
  status = "not-started"
}

# What everybody owns nobody owns.
action "share" {
  title      = "Share what was learned"
  lead       = "local-authority"
  owner_role = "The partnership"
  start      = "2025-06-01"
  due        = "2025-12-31"
  status     = "in-progress"
}
