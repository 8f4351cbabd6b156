shape "ehc_plans" {
  title    = "one EHC plan in force, made or ceased in the period"
  includes = ["child"]

  column "plan_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The council's own key of the plan"
  }

  column "start_on" {
    type     = "date"
    required = "always"
    event    = true
    sen2     = "StartDate"
    meaning  = "The date of the current plan; a plan transferred in keeps its first date"
  }

  column "plan_res" {
    type    = "code"
    sen2    = "PlanRes"
    meaning = "Weeks a year in a residential placement"
    code "A" {
      meaning = "38 to 51 weeks"
    }
    code "B" {
      meaning = "52 weeks"
    }
  }

  column "plan_wbp" {
    type    = "code"
    sen2    = "PlanWBP"
    meaning = "Work-based learning"
    code "A" {
      meaning = "apprenticeship"
    }
    code "T" {
      meaning = "traineeship"
    }
    code "S" {
      meaning = "supported internship"
    }
  }

  column "pb" {
    type    = "bool"
    sen2    = "PB"
    meaning = "A personal budget was taken up"
  }

  column "oa" {
    type    = "bool"
    sen2    = "OA"
    meaning = "The council or another body arranges what the budget pays for"
  }

  column "dp" {
    type    = "code"
    sen2    = "DP"
    meaning = "What direct payments are for"
    code "E" {
      meaning = "education"
    }
    code "S" {
      meaning = "social care"
    }
    code "H" {
      meaning = "health"
    }
    code "I" {
      meaning = "several of these together"
    }
  }

  column "cease_on" {
    type    = "date"
    event   = true
    sen2    = "CeaseDate"
    meaning = "The day the plan ended or moved to another council"
  }

  column "cease_reason" {
    type    = "code"
    sen2    = "CeaseReason"
    meaning = "Why the plan ended"
    code "1" {
      meaning = "reached the highest age"
    }
    code "2" {
      meaning = "needs are met without a plan, in education or training"
    }
    code "3" {
      meaning = "moved on to higher education"
    }
    code "4" {
      meaning = "moved on to paid work other than an apprenticeship"
    }
    code "5" {
      meaning = "moved to another council in England"
    }
    code "6" {
      meaning = "no longer wishes to be in education or training"
    }
    code "7" {
      meaning = "moved out of England"
    }
    code "8" {
      meaning = "died"
    }
    code "9" {
      meaning = "another reason"
    }
  }

  column "urn" {
    type    = "code"
    sen2    = "URN"
    meaning = "The number of the school attended, first placement"
  }

  column "ukprn" {
    type    = "code"
    sen2    = "UKPRN"
    meaning = "The number of the college or provider attended, first placement"
  }

  column "sen_setting" {
    type    = "code"
    sen2    = "SENSetting"
    meaning = "Where the child is, if the setting has no number"
    code "OLA" {
      meaning = "arranged by the council otherwise than in a school or college"
    }
    code "OPA" {
      meaning = "arranged by the family, not home education"
    }
    code "EHE" {
      meaning = "home education by choice of the family"
    }
    code "EYP" {
      meaning = "early years provider without a number"
    }
    code "OTH" {
      meaning = "another setting, or a type of setting with none named"
    }
    code "NEET" {
      meaning = "16 or over, not in education, work or training"
    }
    code "NIEC" {
      meaning = "not in education or training, with notice that the plan will end"
    }
    code "NIEO" {
      meaning = "not in education or training for another reason"
    }
  }

  column "sen_unit" {
    type    = "bool"
    sen2    = "SENunitIndicator"
    meaning = "Placed in a SEN unit of a mainstream school"
  }

  column "resourced_provision" {
    type    = "bool"
    sen2    = "ResourcedProvisionIndicator"
    meaning = "Placed in resourced provision of a mainstream school"
  }

  column "transfer_la" {
    type    = "code"
    sen2    = "TransferLA"
    meaning = "The number of the council that the plan came from"
  }

  column "review_meeting_on" {
    type    = "date"
    event   = true
    sen2    = "ReviewMeeting"
    meaning = "The day of the latest review meeting"
  }

  column "review_outcome" {
    type    = "code"
    sen2    = "ReviewOutcome"
    meaning = "What that review decided"
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

  column "last_review_on" {
    type    = "date"
    event   = true
    sen2    = "LastReview"
    meaning = "The day of the letter with the decision of that review"
  }

  column "phase_transfer" {
    type    = "code"
    meaning = "The move between phases that falls in this year; not in the return"
    code "none" {
      meaning = "no move"
    }
    code "secondary-to-post-16" {
      meaning = "from secondary school, by 31 March"
    }
    code "other" {
      meaning = "any other phase, by 15 February"
    }
  }

  column "phase_transfer_due_on" {
    type     = "date"
    required = "conditional"
    sen2     = "PhaseTransferDueDate"
    meaning  = "The day by which the plan must name the next setting; needed in a transfer year; in the return from 2025"
  }

  column "phase_transfer_final_on" {
    type    = "date"
    event   = true
    sen2    = "PhaseTransferFinalDate"
    meaning = "The day the final plan for the move was issued; in the return from 2025"
  }

  column "post_16_move_on" {
    type    = "date"
    meaning = "The planned day of a move between settings after 16; not in the return"
  }

  column "post_16_final_on" {
    type    = "date"
    event   = true
    meaning = "The day the plan was amended for that move; not in the return"
  }

  column "last_amended_on" {
    type    = "date"
    event   = true
    meaning = "The day the plan was last amended; not in the return"
  }

  column "maintained_reason" {
    type    = "bool"
    meaning = "Reasons for keeping the plan unchanged are on record; not in the return"
  }

  column "year_group" {
    type    = "int"
    group   = true
    meaning = "The school year of the child; not in the return"
  }

  column "days_past_review_due" {
    type    = "int"
    derived = "as_of - cast(greatest(start_on, review_meeting_on) + interval '12 months' as date)"
    needs   = ["review_meeting_on"]
    meaning = "Days since a review was due, counted from the meeting: 12 months after the plan or the last review meeting, whichever is later; below zero is still to come"
  }

  column "days_past_review_due_by_decision" {
    type    = "int"
    derived = "as_of - cast(greatest(start_on, last_review_on) + interval '12 months' as date)"
    needs   = ["last_review_on"]
    meaning = "The same counted from the decision letter, for the stricter reading"
  }

  column "days_since_amended" {
    type    = "int"
    derived = "as_of - coalesce(last_amended_on, start_on)"
    needs   = ["last_amended_on"]
    meaning = "Days since the plan was amended or, where it never was, made"
  }

  column "days_past_phase_due" {
    type    = "int"
    derived = "coalesce(phase_transfer_final_on, as_of) - phase_transfer_due_on"
    meaning = "Days from the due day of a phase transfer to the final plan or the day of the extract; below zero is early"
  }

  column "days_past_post_16_due" {
    type    = "int"
    derived = "coalesce(post_16_final_on, as_of) - cast(post_16_move_on - interval '5 months' as date)"
    meaning = "Days from 5 months before the move to the amended plan or the day of the extract; below zero is early"
  }

  consistent "start-before-end" {
    holds = "start_on <= cease_on"
    says  = "no plan ends before it begins"
  }

  consistent "start-before-amendment" {
    holds = "start_on <= last_amended_on"
    says  = "no plan is amended before it begins"
  }

  consistent "meeting-before-decision" {
    holds = "review_meeting_on <= last_review_on"
    says  = "no review is decided before its meeting; the same day is in order"
  }

  consistent "meeting-before-end" {
    holds = "review_meeting_on <= cease_on"
    says  = "no review meets after its plan has ended"
  }
}
