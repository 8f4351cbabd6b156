# A board cannot meet backwards, and ten years apart is a slip.
board "backwards" {
  name                = "A board"
  interval_weeks      = -6
  reports_every_weeks = 5200
}
