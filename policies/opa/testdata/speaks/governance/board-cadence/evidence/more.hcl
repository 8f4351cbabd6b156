# Amber: ten weeks where six were agreed.
board "amber" {
  name           = "Joint Commissioning Board"
  interval_weeks = 6
}

meeting "amber" {
  body    = "amber"
  held_on = "2025-04-21"
  present = ["local-authority", "icb", "parent-carer-forum"]
  items   = ["sef"]
}

# Red: nothing since the winter.
board "red" {
  name           = "Inclusion Board"
  interval_weeks = 6
}

meeting "red" {
  body    = "red"
  held_on = "2025-01-20"
  present = ["local-authority", "icb", "parent-carer-forum"]
  items   = ["sef"]
}

# Red: it has yet to meet.
board "never" {
  name           = "Transport Board"
  interval_weeks = 6
}

# Amber: families were not there, and the self-evaluation was not looked at.
board "absent" {
  name           = "Therapies Board"
  interval_weeks = 6
}

meeting "absent" {
  body    = "absent"
  held_on = "2025-06-09"
  present = ["local-authority"]
}

# Amber: it met long enough ago for its minutes to be filed.
board "unrecorded" {
  name           = "Data Board"
  interval_weeks = 6
}

meeting "unrecorded" {
  body    = "unrecorded"
  held_on = "2025-06-02"
  items   = ["sef"]
}
