# What families say of letters is answered, and so is what they say of clubs.
claim "letters" {
  criterion = "A1"
  kind      = "development"
  statement = "Letters are hard to read."
  evidence  = ["families"]
  themes    = ["communication"]
  no_action {
    by     = "board"
    on     = "2025-06-16"
    reason = "New letters come with the new system."
  }
}

action "clubs" {
  title      = "Open clubs to every child"
  lead       = "local-authority"
  owner_role = "Inclusion lead"
  addresses  = ["criterion.A1"]
  themes     = ["inclusion"]
  start      = "2025-06-02"
  due        = "2026-03-31"
  status     = "in-progress"
}

# Given up, and so no answer.
action "wait-letters" {
  title     = "Write to everyone who waits"
  lead      = "icb"
  addresses = ["criterion.A1"]
  themes    = ["waiting"]
  due       = "2025-12-19"
  status    = "cancelled"
}
