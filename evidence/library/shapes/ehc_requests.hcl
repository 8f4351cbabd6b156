shape "ehc_requests" {
  title    = "one request for an EHC needs assessment"
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
    meaning  = "The day the request came in, which starts the 6, 16 and 20 weeks; needed unless the outcome is H"
  }

  column "request_source" {
    type    = "code"
    group   = true
    sen2    = "RequestSource"
    meaning = "Who asked; in the return from 2025"
    code "1" {
      meaning = "the family or young person"
    }
    code "2" {
      meaning = "a school or other setting"
    }
    code "3" {
      meaning = "a health service"
    }
    code "4" {
      meaning = "social care"
    }
    code "5" {
      meaning = "somebody else"
    }
  }

  column "rya" {
    type    = "bool"
    sen2    = "RYA"
    meaning = "The request was made from relevant youth accommodation"
  }

  column "request_outcome" {
    type     = "code"
    required = "always"
    sen2     = "RequestOutcome"
    meaning  = "What was decided"
    code "Y" {
      meaning = "to assess"
    }
    code "N" {
      meaning = "not to assess"
    }
    code "A" {
      meaning = "not decided yet"
    }
    code "W" {
      meaning = "withdrawn or ended before a decision"
    }
    code "H" {
      meaning = "decided in an earlier period"
    }
  }

  column "request_outcome_on" {
    type     = "date"
    required = "conditional"
    event    = true
    sen2     = "RequestOutcomeDate"
    meaning  = "The day the requester was told; needed for Y and N, empty for the others"
  }

  column "request_mediation" {
    type    = "bool"
    sen2    = "RequestMediation"
    meaning = "There was mediation about this decision"
  }

  column "request_tribunal" {
    type    = "bool"
    sen2    = "RequestTribunal"
    meaning = "There was an appeal against this decision"
  }

  column "exported_la" {
    type    = "code"
    sen2    = "Exported"
    meaning = "The number of the council that the child moved to before the decision"
  }

  column "exception" {
    type    = "code"
    meaning = "The lawful exception to 6 weeks, if one applied; not in the return"
    code "setting-closed" {
      meaning = "the setting was closed for at least 4 weeks"
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

  column "days_to_decision" {
    type    = "int"
    derived = "coalesce(request_outcome_on, as_of) - received_on"
    meaning = "Days from the request to the decision or, while there is none, to the day of the extract"
  }

  consistent "received-before-decision" {
    holds = "received_on <= request_outcome_on"
    says  = "no request is decided before it came in"
  }

  consistent "exception-in-order" {
    holds = "exception_from <= exception_to"
    says  = "no exception ends before it begins"
  }
}
