shape "ehc_assessments" {
  title    = "one EHC needs assessment and its outcome"
  includes = ["child"]

  column "request_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The council's own key of the request"
  }

  column "received_on" {
    type     = "date"
    required = "conditional"
    event    = true
    sen2     = "ReceivedDate"
    meaning  = "The day the request came in, copied from the request; needed unless the outcome is H"
  }

  column "start_route" {
    type    = "code"
    group   = true
    meaning = "How the assessment began; not in the return"
    code "request" {
      meaning = "on request"
    }
    code "tribunal" {
      meaning = "by order of the tribunal, which has a clock of its own"
    }
    code "reassessment" {
      meaning = "an assessment of a child with a plan"
    }
    code "transferred-in" {
      meaning = "begun by another council"
    }
  }

  column "year_group" {
    type    = "int"
    group   = true
    meaning = "The school year of the child; not in the return"
  }

  column "assessment_outcome" {
    type     = "code"
    required = "always"
    sen2     = "AssessmentOutcome"
    meaning  = "What was decided"
    code "Y" {
      meaning = "to issue a plan"
    }
    code "N" {
      meaning = "not to issue a plan"
    }
    code "A" {
      meaning = "not decided yet"
    }
    code "W" {
      meaning = "withdrawn or ended before a decision"
    }
    code "H" {
      meaning = "decided in an earlier period, or transferred in with a plan"
    }
    code "S" {
      meaning = "completed by another council"
    }
  }

  column "assessment_outcome_on" {
    type     = "date"
    required = "conditional"
    event    = true
    sen2     = "AssessmentOutcomeDate"
    meaning  = "The day the plan was issued or the refusal was told; empty while a decided plan is not issued"
  }

  column "assessment_mediation" {
    type    = "bool"
    sen2    = "AssessmentMediation"
    meaning = "There was mediation about issuing a plan"
  }

  column "assessment_tribunal" {
    type    = "bool"
    sen2    = "AssessmentTribunal"
    meaning = "There was an appeal against not issuing a plan"
  }

  column "other_mediation" {
    type    = "bool"
    sen2    = "OtherMediation"
    meaning = "There was mediation about content or placement"
  }

  column "other_tribunal" {
    type    = "bool"
    sen2    = "OtherTribunal"
    meaning = "There was an appeal about content or placement"
  }

  column "week20" {
    type    = "bool"
    sen2    = "Week20"
    meaning = "An exception to the 20 weeks is said to apply; blank is not no"
  }

  column "exception" {
    type    = "code"
    meaning = "The lawful exception to 20 weeks, if one applied; not in the return"
    code "school-closed" {
      meaning = "the school or college was closed for at least 4 weeks"
    }
    code "early-years-closed" {
      meaning = "the early years setting was closed for at least 4 weeks"
    }
    code "personal" {
      meaning = "exceptional circumstances of the child or family"
    }
    code "absent" {
      meaning = "the child or family was away for at least 4 weeks"
    }
  }

  column "exception_from" {
    type    = "date"
    event   = true
    meaning = "The first day of the exception; not in the return"
  }

  column "exception_to" {
    type    = "date"
    event   = true
    meaning = "The last day of the exception; not in the return"
  }

  column "draft_sent_on" {
    type    = "date"
    event   = true
    meaning = "The day the draft plan was served; not in the return"
  }

  column "comment_until_on" {
    type    = "date"
    meaning = "The last day the family was given to comment; not in the return"
  }

  column "days_to_outcome" {
    type    = "int"
    derived = "coalesce(assessment_outcome_on, as_of) - received_on"
    meaning = "Days from the request to the outcome or, while there is none, to the day of the extract"
  }

  column "days_to_comment" {
    type    = "int"
    derived = "comment_until_on - draft_sent_on + 1"
    meaning = "Days to comment on the draft; the day of service is the first"
  }

  consistent "received-before-outcome" {
    holds = "received_on <= assessment_outcome_on or coalesce(start_route, '') = 'transferred-in'"
    says  = "no assessment has an outcome before its request came in, but for plans that came from another council"
  }

  consistent "received-before-draft" {
    holds = "received_on <= draft_sent_on or coalesce(start_route, '') = 'transferred-in'"
    says  = "no draft is sent before the request came in, but for plans that came from another council"
  }

  consistent "draft-before-outcome" {
    holds = "draft_sent_on <= assessment_outcome_on"
    says  = "no plan is issued before its draft was sent"
  }

  consistent "draft-before-comments" {
    holds = "draft_sent_on <= comment_until_on"
    says  = "the time to comment ends on no day before the draft was sent"
  }

  consistent "exception-in-order" {
    holds = "exception_from <= exception_to"
    says  = "no exception ends before it begins"
  }
}
