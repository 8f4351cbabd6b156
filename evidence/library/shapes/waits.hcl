shape "waits" {
  title    = "one referral, waiting, seen or closed"
  includes = ["child"]

  column "referral_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The provider's own key of the referral"
  }

  column "service" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The service, as the provider calls it"
  }

  column "service_group" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "The kind of service"
    code "therapy" {
      meaning = "speech and language, occupational and physiotherapy"
    }
    code "autism" {
      meaning = "autism assessment"
    }
    code "adhd" {
      meaning = "ADHD assessment"
    }
    code "paediatrics" {
      meaning = "community paediatrics"
    }
    code "mental-health" {
      meaning = "child and adolescent mental health"
    }
    code "audiology" {
      meaning = "hearing"
    }
    code "continence" {
      meaning = "continence"
    }
    code "equipment" {
      meaning = "wheelchairs and other equipment"
    }
    code "other" {
      meaning = "anything else"
    }
  }

  column "clock" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "Which rule the wait is measured by; the three are never put together"
    code "consultant-led" {
      meaning = "led by a consultant, 18 weeks by law"
    }
    code "autism" {
      meaning = "autism assessment, 3 months by the quality standard"
    }
    code "community" {
      meaning = "community services, published in bands"
    }
  }

  column "partner" {
    type    = "text"
    group   = true
    meaning = "The id of the partner who provides the service"
  }

  column "referred_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The day the referral was received, for autism by the autism team"
  }

  column "seen_on" {
    type    = "date"
    event   = true
    meaning = "The day the clock stops: treatment began if led by a consultant, assessment began for autism, the first appointment otherwise"
  }

  column "closed_on" {
    type    = "date"
    event   = true
    meaning = "The day the referral was closed without the child being seen"
  }

  column "close_reason" {
    type     = "code"
    required = "conditional"
    meaning  = "Why it was closed; needed with closed_on"
    code "declined" {
      meaning = "the family declined"
    }
    code "moved" {
      meaning = "the child moved away"
    }
    code "not-accepted" {
      meaning = "the service did not accept the referral"
    }
    code "discharged" {
      meaning = "discharged without being seen"
    }
  }

  column "excused" {
    type    = "code"
    meaning = "Why a wait led by a consultant may be longer"
    code "patient-choice" {
      meaning = "the family chose to wait"
    }
    code "clinical" {
      meaning = "waiting is better for the child"
    }
  }

  column "support" {
    type    = "code"
    group   = true
    meaning = "What the child is given while waiting; blank is not recorded"
    code "in-place" {
      meaning = "support has begun"
    }
    code "offered" {
      meaning = "support was offered"
    }
    code "declined" {
      meaning = "the family declined"
    }
    code "none" {
      meaning = "there is none"
    }
  }

  column "support_on" {
    type    = "date"
    event   = true
    meaning = "The day that support began or was offered"
  }

  column "waiting" {
    type    = "bool"
    derived = "seen_on is null and closed_on is null"
    meaning = "Neither seen nor closed by the day of the extract"
  }

  column "wait_days" {
    type    = "int"
    derived = "coalesce(seen_on, closed_on, as_of) - referred_on"
    meaning = "Days from the referral until seen or closed, or to the day of the extract"
  }

  column "wait_weeks" {
    type    = "number"
    derived = "wait_days / 7.0"
    meaning = "The same in weeks"
  }

  consistent "referred-before-seen" {
    holds = "referred_on <= seen_on"
    says  = "nobody is seen before being referred"
  }

  consistent "referred-before-closed" {
    holds = "referred_on <= closed_on"
    says  = "no referral is closed before it was received"
  }

  consistent "seen-before-closed" {
    holds = "seen_on <= closed_on"
    says  = "nobody is seen after the referral was closed"
  }
}
