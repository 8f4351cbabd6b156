shape "tribunal_appeals" {
  title    = "one appeal to the tribunal"
  includes = ["child"]

  column "appeal_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The key of the appeal"
  }

  column "registered_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The day the tribunal registered it"
  }

  column "subject" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "What is appealed"
    code "refuse-assess" {
      meaning = "refusing to assess"
    }
    code "refuse-issue" {
      meaning = "refusing a plan"
    }
    code "content" {
      meaning = "what the plan says"
    }
    code "placement" {
      meaning = "the setting it names"
    }
    code "cease" {
      meaning = "ending the plan"
    }
    code "health-care" {
      meaning = "health and care recommendations"
    }
  }

  column "result" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "How it ended"
    code "pending" {
      meaning = "not yet"
    }
    code "unopposed" {
      meaning = "the council did not oppose it"
    }
    code "ordered" {
      meaning = "the tribunal ordered something"
    }
    code "dismissed" {
      meaning = "the tribunal dismissed it"
    }
    code "withdrawn" {
      meaning = "the family withdrew it"
    }
    code "agreed" {
      meaning = "both sides agreed"
    }
  }

  column "theme" {
    type    = "code"
    group   = true
    meaning = "What it is about, from the list that surveys and complaints share"
    code "communication" {
      meaning = "being told, answered and kept informed"
    }
    code "conduct" {
      meaning = "how people were treated by staff"
    }
    code "decisions" {
      meaning = "a decision on a child's support, plan or place"
    }
    code "identification" {
      meaning = "noticing needs early"
    }
    code "inclusion" {
      meaning = "being welcome, and joining in"
    }
    code "participation" {
      meaning = "having a say"
    }
    code "plan-quality" {
      meaning = "what a plan says"
    }
    code "provision" {
      meaning = "getting the help that was promised"
    }
    code "short-breaks" {
      meaning = "breaks for families, and things to do"
    }
    code "transition" {
      meaning = "moving on, and preparing for adult life"
    }
    code "transport" {
      meaning = "getting there"
    }
    code "waiting" {
      meaning = "how long people wait"
    }
    code "workforce" {
      meaning = "enough people, with the right skills"
    }
    code "working-together" {
      meaning = "services that work together"
    }
    code "other" {
      meaning = "something else"
    }
  }

  column "route" {
    type     = "code"
    required = "conditional"
    meaning  = "How a duty arose; needed when one did"
    code "order" {
      meaning = "by order of the tribunal"
    }
    code "unopposed" {
      meaning = "because the appeal was not opposed"
    }
  }

  column "duty" {
    type     = "code"
    required = "conditional"
    meaning  = "What the council must do; needed when a duty arose"
    code "assess" {
      meaning = "assess the child"
    }
    code "make-plan" {
      meaning = "make a plan"
    }
    code "amend" {
      meaning = "amend the plan"
    }
    code "name-school" {
      meaning = "name the school"
    }
  }

  column "clock_start_on" {
    type     = "date"
    required = "conditional"
    event    = true
    meaning  = "The day of the order, or of the notice not to oppose; needed when a duty arose"
  }

  column "directed_by_on" {
    type    = "date"
    meaning = "The day that the tribunal set instead"
  }

  column "told_on" {
    type    = "date"
    event   = true
    meaning = "The day the council said what it will do"
  }

  column "refused_on" {
    type    = "date"
    event   = true
    meaning = "The day the council refused"
  }

  column "draft_on" {
    type    = "date"
    event   = true
    meaning = "The day the council sent a draft plan"
  }

  column "final_on" {
    type    = "date"
    event   = true
    meaning = "The day the council issued the final plan"
  }

  column "amended_on" {
    type    = "date"
    event   = true
    meaning = "The day the council amended the plan"
  }

  column "days_to_told" {
    type    = "int"
    derived = "coalesce(told_on, as_of) - clock_start_on"
    meaning = "Days from the start of the clock until the council said what it will do, or to the day of the extract"
  }

  column "days_to_refused" {
    type    = "int"
    derived = "coalesce(refused_on, as_of) - clock_start_on"
    meaning = "Days from the start of the clock until the council refused, or to the day of the extract"
  }

  column "days_to_draft" {
    type    = "int"
    derived = "coalesce(draft_on, as_of) - clock_start_on"
    meaning = "Days from the start of the clock until the council sent a draft plan, or to the day of the extract"
  }

  column "days_to_final" {
    type    = "int"
    derived = "coalesce(final_on, as_of) - clock_start_on"
    meaning = "Days from the start of the clock until the council issued the final plan, or to the day of the extract"
  }

  column "days_to_amended" {
    type    = "int"
    derived = "coalesce(amended_on, as_of) - clock_start_on"
    meaning = "Days from the start of the clock until the council amended the plan, or to the day of the extract"
  }

  consistent "registered-before-clock" {
    holds = "registered_on <= clock_start_on"
    says  = "no duty arises before the appeal was registered"
  }

  consistent "clock-before-directed" {
    holds = "clock_start_on <= directed_by_on"
    says  = "the tribunal sets no day before the duty arose"
  }

  consistent "clock-before-told" {
    holds = "clock_start_on <= told_on"
    says  = "nobody is told of a step before the duty arose"
  }

  consistent "clock-before-refused" {
    holds = "clock_start_on <= refused_on"
    says  = "nothing is refused before the duty arose"
  }

  consistent "clock-before-draft" {
    holds = "clock_start_on <= draft_on"
    says  = "no draft is sent before the duty arose"
  }

  consistent "clock-before-final" {
    holds = "clock_start_on <= final_on"
    says  = "no plan is issued before the duty arose"
  }

  consistent "clock-before-amended" {
    holds = "clock_start_on <= amended_on"
    says  = "no plan is amended before the duty arose"
  }

  consistent "draft-before-final" {
    holds = "draft_on <= final_on"
    says  = "no plan is issued before its draft was sent"
  }
}
