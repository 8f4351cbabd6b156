shape "ap_placements" {
  title    = "one placement in alternative provision"
  includes = ["child"]

  column "placement_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The council's own key of the placement"
  }

  column "provider" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The provider"
  }

  column "registration" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "Whether the provider is registered as a school"
    code "registered" {
      meaning = "it is"
    }
    code "non-school" {
      meaning = "it is not, and need not be"
    }
    code "pending" {
      meaning = "it has applied"
    }
    code "unknown" {
      meaning = "nobody has asked"
    }
  }

  column "commissioner" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "Who arranged the placement"
    code "council" {
      meaning = "the council"
    }
    code "school" {
      meaning = "a school"
    }
    code "other" {
      meaning = "somebody else"
    }
  }

  column "start_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The first day"
  }

  column "end_on" {
    type    = "date"
    event   = true
    meaning = "The last day; empty while the child is there"
  }

  column "hours_per_week" {
    type    = "number"
    meaning = "Hours a week"
  }

  column "attendance_percent" {
    unit    = "percent"
    type    = "number"
    meaning = "Attendance in percent"
  }

  column "review_on" {
    type    = "date"
    meaning = "The day of the next review"
  }

  column "quality_check_on" {
    type    = "date"
    event   = true
    meaning = "The day somebody last checked the quality, we or a body we name"
  }

  column "safeguarding_check_on" {
    type    = "date"
    event   = true
    meaning = "The day somebody last checked safeguarding, we or a body we name"
  }

  column "has_plan" {
    type    = "bool"
    meaning = "The child has an EHC plan"
  }

  column "named_in_plan" {
    type    = "bool"
    meaning = "The plan names the provider in section I"
  }

  column "eotas" {
    type    = "bool"
    meaning = "Arranged by the council otherwise than in a school"
  }

  column "reason" {
    type    = "code"
    group   = true
    meaning = "Why the child is there"
    code "exclusion" {
      meaning = "excluded from school"
    }
    code "health" {
      meaning = "cannot attend school for health"
    }
    code "off-site-direction" {
      meaning = "sent by the school to improve behaviour"
    }
    code "other" {
      meaning = "another reason"
    }
  }

  column "days_in_place" {
    type    = "int"
    derived = "coalesce(end_on, as_of) - start_on"
    meaning = "Days from the first day to the last or to the day of the extract"
  }

  column "days_since_check" {
    type    = "int"
    derived = "case when quality_check_on is not null and safeguarding_check_on is not null then as_of - least(quality_check_on, safeguarding_check_on) end"
    meaning = "Days since the older of the two checks; empty unless there were both"
  }

  consistent "start-before-end" {
    holds = "start_on <= end_on"
    says  = "no placement ends before it begins"
  }
}
