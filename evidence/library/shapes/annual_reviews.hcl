shape "annual_reviews" {
  title    = "one cycle of reviewing one plan"
  includes = ["child"]
  note     = "The SEN2 return keeps only the latest cycle of each plan."

  column "plan_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The council's own key of the plan"
  }

  column "review_meeting_on" {
    type     = "date"
    required = "always"
    event    = true
    sen2     = "ReviewMeeting"
    meaning  = "The day of the meeting"
  }

  column "notice_on" {
    type    = "date"
    event   = true
    meaning = "The day notice of the meeting was given; not in the return"
  }

  column "papers_on" {
    type    = "date"
    event   = true
    meaning = "The day the papers were circulated; not in the return"
  }

  column "report_on" {
    type    = "date"
    event   = true
    meaning = "The day the report of the meeting was sent; not in the return"
  }

  column "last_review_on" {
    type    = "date"
    event   = true
    sen2    = "LastReview"
    meaning = "The day of the letter with the decision"
  }

  column "review_outcome" {
    type     = "code"
    required = "conditional"
    sen2     = "ReviewOutcome"
    meaning  = "What was decided; needed once there is a decision"
    code "A" {
      meaning = "to amend the plan"
    }
    code "C" {
      meaning = "to end the plan"
    }
    code "M" {
      meaning = "to keep the plan as it is"
    }
  }

  column "review_draft_on" {
    type    = "date"
    event   = true
    sen2    = "ReviewDraft"
    meaning = "The day the proposed changes were sent; in the return from 2025"
  }

  column "amended_final_on" {
    type    = "date"
    event   = true
    meaning = "The day of the final amended plan; not in the return"
  }

  column "not_amending_on" {
    type    = "date"
    event   = true
    meaning = "The day of the notice that the plan stays as it is after all; not in the return"
  }

  column "in_setting" {
    type    = "bool"
    meaning = "The child attends a school or college; otherwise another regulation applies; not in the return"
  }

  column "has_health" {
    type    = "bool"
    meaning = "The plan has health needs or provision; not in the return"
  }

  column "has_care" {
    type    = "bool"
    meaning = "The plan has care needs or provision; not in the return"
  }

  column "education_input" {
    type    = "code"
    meaning = "How education took part; not in the return"
    code "attended" {
      meaning = "took part in the meeting"
    }
    code "written" {
      meaning = "sent a report"
    }
    code "none" {
      meaning = "did neither"
    }
  }

  column "health_input" {
    type    = "code"
    meaning = "How health took part; not in the return"
    code "attended" {
      meaning = "took part in the meeting"
    }
    code "written" {
      meaning = "sent a report"
    }
    code "none" {
      meaning = "did neither"
    }
  }

  column "care_input" {
    type    = "code"
    meaning = "How social care took part; not in the return"
    code "attended" {
      meaning = "took part in the meeting"
    }
    code "written" {
      meaning = "sent a report"
    }
    code "none" {
      meaning = "did neither"
    }
  }

  column "child_view" {
    type    = "bool"
    meaning = "The child's own view is on record; not in the return"
  }

  column "year_group" {
    type    = "int"
    group   = true
    meaning = "The school year of the child; not in the return"
  }

  column "days_notice" {
    type    = "int"
    derived = "review_meeting_on - notice_on"
    meaning = "Days of notice before the meeting"
  }

  column "days_papers" {
    type    = "int"
    derived = "review_meeting_on - papers_on"
    meaning = "Days to read the papers before the meeting"
  }

  column "days_to_report" {
    type    = "int"
    derived = "coalesce(report_on, as_of) - review_meeting_on"
    meaning = "Days from the meeting to its report or the day of the extract"
  }

  column "days_to_decision" {
    type    = "int"
    derived = "coalesce(last_review_on, as_of) - review_meeting_on"
    meaning = "Days from the meeting to the decision or the day of the extract"
  }

  column "days_to_draft" {
    type    = "int"
    derived = "coalesce(review_draft_on, as_of) - review_meeting_on"
    meaning = "Days from the meeting to the proposed changes or the day of the extract"
  }

  column "days_draft_to_final" {
    type    = "int"
    derived = "coalesce(amended_final_on, not_amending_on, as_of) - review_draft_on"
    meaning = "Days from the proposed changes to the end of the review or the day of the extract"
  }

  column "days_meeting_to_final" {
    type    = "int"
    derived = "coalesce(amended_final_on, not_amending_on, as_of) - review_meeting_on"
    meaning = "Days from the meeting to the end of the review or the day of the extract"
  }

  consistent "notice-before-meeting" {
    holds = "notice_on <= review_meeting_on"
    says  = "no notice is given after the meeting"
  }

  consistent "papers-before-meeting" {
    holds = "papers_on <= review_meeting_on"
    says  = "no papers are circulated after the meeting"
  }

  consistent "meeting-before-report" {
    holds = "review_meeting_on <= report_on"
    says  = "no report is sent before the meeting; the same day is in order"
  }

  consistent "meeting-before-decision" {
    holds = "review_meeting_on <= last_review_on"
    says  = "no review is decided before its meeting; the same day is in order"
  }

  consistent "meeting-before-draft" {
    holds = "review_meeting_on <= review_draft_on"
    says  = "no amendments are proposed before the meeting"
  }

  consistent "decision-before-final" {
    holds = "last_review_on <= amended_final_on"
    says  = "no plan is amended before the review was decided"
  }

  consistent "decision-before-no-amendment" {
    holds = "last_review_on <= not_amending_on"
    says  = "no notice of leaving the plan as it is goes out before the review was decided"
  }

  consistent "draft-before-final" {
    holds = "review_draft_on <= amended_final_on"
    says  = "no plan is amended before the amendments were proposed"
  }
}
