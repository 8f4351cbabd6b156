# What people say, and what they complain of.

dataset "family-survey" {
  shape   = "survey_responses"
  partner = "parent-carer-forum"
  source  = "extracts/family-survey.csv"
  as_of   = "2025-04-11"
  refresh = "yearly"
  columns = {
    survey         = "Survey"
    question       = "Question"
    audience       = "Asked Of"
    from_on        = "Open From"
    to_on          = "Open To"
    asked          = "Number Asked"
    responded      = "Answers"
    positive       = "Positive"
    neutral        = "Neither"
    negative       = "Negative"
    theme          = "Theme"
    groups_missing = "Not Reached"
    changed        = "What Changed"
  }
}

dataset "children-survey" {
  shape   = "survey_responses"
  partner = "youth-panel"
  source  = "extracts/children-survey.tsv"
  as_of   = "2025-03-31"
  refresh = "yearly"
  columns = {
    survey         = "Survey"
    question       = "Question"
    audience       = "Asked Of"
    from_on        = "Open From"
    to_on          = "Open To"
    asked          = "Number Asked"
    responded      = "Answers"
    positive       = "Positive"
    neutral        = "Neither"
    negative       = "Negative"
    theme          = "Theme"
    groups_missing = "Not Reached"
    changed        = "What Changed"
  }
}

dataset "practitioner-survey" {
  shape   = "survey_responses"
  partner = "local-authority"
  source  = "extracts/practitioner-survey.csv"
  as_of   = "2024-12-20"
  refresh = "yearly"
  columns = {
    survey         = "Survey"
    question       = "Question"
    audience       = "Asked Of"
    from_on        = "Open From"
    to_on          = "Open To"
    asked          = "Number Asked"
    responded      = "Answers"
    positive       = "Positive"
    neutral        = "Neither"
    negative       = "Negative"
    theme          = "Theme"
    groups_missing = "Not Reached"
    changed        = "What Changed"
  }
}

dataset "complaints" {
  shape   = "complaints"
  partner = "local-authority"
  source  = "extracts/complaints.csv"
  as_of   = "2025-06-13"
  refresh = "quarterly"
  columns = {
    complaint_id      = "Case"
    received_on       = "Received"
    due_on            = "Due"
    answered_on       = "Answered"
    partner           = "About"
    service           = "Service"
    theme             = "Theme"
    stage             = "Stage"
    outcome           = "Outcome"
    ombudsman         = "Ombudsman"
    learning_recorded = "Learning"
  }
}
