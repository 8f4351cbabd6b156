# Working days are counted from the call. Dates agreed with the lead inspector
# take precedence over these.

clock "notice" {
  title = "From notice to final feedback"
  from  = "The day of the notification call"

  task "set-up" {
    title        = "Set-up discussion held and requested data sent"
    working_days = { from = 0, to = 4 }
    status       = "check"
    source       = "Handbook"
  }

  task "surveys" {
    title        = "Surveys of children, parents and practitioners shared; they are open in week 1 only"
    working_days = { from = 0, to = 4 }
    status       = "check"
    source       = "Handbook"
  }

  task "forum-meeting" {
    title        = "Parent carer forum meets inspectors"
    working_days = { from = 5, to = 9 }
    status       = "check"
    source       = "Handbook"
  }

  task "lines-of-enquiry" {
    title        = "Key lines of enquiry settled"
    working_days = { from = 5, to = 9 }
    status       = "check"
    source       = "Handbook"
  }

  task "cases-chosen" {
    title        = "Six children chosen for tracking"
    working_days = { from = 5, to = 9 }
    status       = "check"
    source       = "Handbook"
  }

  task "cases-uploaded" {
    title        = "Documents for the six children uploaded"
    working_days = { from = 0, to = 2 }
    after        = "cases-chosen"
    status       = "check"
    source       = "South Gloucestershire, https://sgpc.org.uk/news-feed/what-is-the-local-area-inspection-tracking-meetings"
  }

  task "fieldwork-starts" {
    title        = "Fieldwork starts"
    working_days = { from = 8, to = 8 }
    status       = "check"
    source       = "Handbook"
  }

  task "leaders-meeting" {
    title        = "Inspectors on site; leaders' meeting on the self-evaluation, strategy and plans"
    working_days = { from = 10, to = 10 }
    status       = "check"
    source       = "Handbook"
  }

  task "final-feedback" {
    title        = "Final feedback, on the last day on site"
    working_days = { from = 14, to = 14 }
    status       = "check"
    source       = "Handbook"
  }
}

clock "report" {
  title = "After the final report"
  from  = "The day the area receives its final report"

  task "priority-action-plan" {
    title        = "Priority action plan submitted, if one is required"
    working_days = { from = 35, to = 50 }
    status       = "check"
    source       = "Handbook"
  }

  task "strategic-plan" {
    title  = "Updated strategic plan published, on the date that the report sets"
    status = "check"
    source = "Handbook"
  }

  task "monitoring-inspection" {
    title  = "Monitoring inspection, after systemic failings"
    months = 18
    status = "check"
    source = "Handbook"
  }
}
