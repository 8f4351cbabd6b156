clock "notice" {
  title = "Notice and fieldwork"
  from  = "The day of the notification call"

  task "on-site" {
    title        = "Inspectors work on site, about five days"
    working_days = { from = 5, to = 9 }
    status       = "check"
    source       = "Guidance for inspectors; five working days' notice"
  }
}

clock "letter" {
  title = "After the letter"
  from  = "The day the letter is published"

  task "written-statement-of-action" {
    title        = "Submit the written statement of action, if one is required"
    working_days = { from = 0, to = 70 }
    status       = "check"
    source       = "Guidance for inspectors"
  }

  task "revisit" {
    title  = "Revisit of an area that owed a written statement of action"
    months = 18
    status = "check"
    source = "Guidance for inspectors on revisits"
  }
}
