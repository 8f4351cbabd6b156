shape "ehc_advice" {
  title    = "one source of advice for one assessment, asked or not"
  includes = ["child"]

  column "request_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The council's own key of the request"
  }

  column "advice_type" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "The source, in the order of the law"
    code "parent" {
      meaning = "the family or young person"
    }
    code "education" {
      meaning = "the school or setting"
    }
    code "health" {
      meaning = "a health service"
    }
    code "psychology" {
      meaning = "an educational psychologist"
    }
    code "social-care" {
      meaning = "social care"
    }
    code "other" {
      meaning = "anybody else the council thinks fit"
    }
    code "year-9-plus" {
      meaning = "for preparation for adulthood, from Year 9"
    }
    code "family-request" {
      meaning = "anybody the family reasonably asks for"
    }
  }

  column "partner" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The id of the partner asked"
  }

  column "service" {
    type    = "text"
    group   = true
    meaning = "The service, such as community nursing"
  }

  column "required" {
    type     = "bool"
    required = "always"
    meaning  = "The law names this source for this child"
  }

  column "involved" {
    type    = "bool"
    meaning = "The service is known to be working with the child"
  }

  column "covered_by" {
    type    = "text"
    meaning = "The service that answered instead"
  }

  column "requested_on" {
    type    = "date"
    event   = true
    meaning = "The day the council sent the request"
  }

  column "request_received_on" {
    type    = "date"
    event   = true
    meaning = "The day the body received it, which starts its 6 weeks"
  }

  column "returned_on" {
    type    = "date"
    event   = true
    meaning = "The day the advice came back"
  }

  column "return_kind" {
    type    = "code"
    meaning = "What came back"
    code "substantive" {
      meaning = "advice about this child"
    }
    code "existing-agreed" {
      meaning = "earlier advice that all agreed is enough"
    }
    code "not-known" {
      meaning = "the service does not know the child"
    }
    code "declined" {
      meaning = "the service refused"
    }
  }

  column "exception" {
    type    = "code"
    meaning = "The lawful exception to 6 weeks, if one applied"
    code "exceptional" {
      meaning = "exceptional circumstances of the child or family"
    }
    code "absent" {
      meaning = "the child or family was away for at least 4 weeks"
    }
    code "missed-appointment" {
      meaning = "the child missed an appointment within the 6 weeks"
    }
  }

  column "exception_from" {
    type    = "date"
    event   = true
    meaning = "The first day of the exception"
  }

  column "exception_to" {
    type    = "date"
    event   = true
    meaning = "The last day of the exception"
  }

  column "qa_on" {
    type    = "date"
    event   = true
    meaning = "The day this contribution was quality-assured"
  }

  column "qa_grade" {
    type    = "code"
    meaning = "What the quality assurance found, on the scale of the audit"
    code "outstanding" {
      meaning = "the best of four"
    }
    code "good" {
      meaning = "the second of four"
    }
    code "requires-improvement" {
      meaning = "the third of four"
    }
    code "inadequate" {
      meaning = "the last of four"
    }
  }

  column "days_to_return" {
    type    = "int"
    derived = "coalesce(returned_on, as_of) - coalesce(request_received_on, requested_on)"
    meaning = "Days from the request to the advice or, while there is none, to the day of the extract"
  }

  column "estimated" {
    type    = "bool"
    derived = "request_received_on is null"
    meaning = "Only the day of sending is known, so the days are an estimate"
  }

  consistent "asked-before-received" {
    holds = "requested_on <= request_received_on"
    says  = "no request reaches a service before it was sent"
  }

  consistent "asked-before-returned" {
    holds = "requested_on <= returned_on or coalesce(return_kind, '') = 'existing-agreed'"
    says  = "no advice comes back before it was asked for, but for advice that was there and agreed"
  }

  consistent "received-before-returned" {
    holds = "request_received_on <= returned_on or coalesce(return_kind, '') = 'existing-agreed'"
    says  = "no advice comes back before the request was received, but for advice that was there and agreed"
  }

  consistent "exception-in-order" {
    holds = "exception_from <= exception_to"
    says  = "no exception ends before it begins"
  }
}
