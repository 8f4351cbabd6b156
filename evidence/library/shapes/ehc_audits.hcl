shape "ehc_audits" {
  title    = "one audit of a plan or of a review"
  includes = ["child"]

  column "audit_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The audit's own key"
  }

  column "plan_id" {
    type    = "text"
    key     = true
    meaning = "The council's own key of the plan"
  }

  column "audited_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The day of the audit"
  }

  column "round" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The round of audits, such as 2025-T2"
  }

  column "subject" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "What was audited"
    code "plan" {
      meaning = "a plan"
    }
    code "annual-review" {
      meaning = "an annual review"
    }
  }

  column "auditor_sector" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "Where the auditor works"
    code "education" {
      meaning = "education"
    }
    code "health" {
      meaning = "health"
    }
    code "social-care" {
      meaning = "social care"
    }
    code "lived-experience" {
      meaning = "a child, young person or parent"
    }
  }

  column "year_group" {
    type    = "int"
    group   = true
    meaning = "The school year of the child"
  }

  column "sections_missing" {
    type    = "int"
    meaning = "How many of the sections that the law asks for are absent or not labelled apart"
  }

  column "provision_specific" {
    type    = "code"
    meaning = "Provision says who does what, how often, how long and with what skill"
    code "yes" {
      meaning = "wholly"
    }
    code "partly" {
      meaning = "in part"
    }
    code "no" {
      meaning = "not at all"
    }
    code "na" {
      meaning = "the question does not arise"
    }
  }

  column "golden_thread" {
    type    = "code"
    meaning = "Aspirations and needs run through outcomes into provision"
    code "yes" {
      meaning = "wholly"
    }
    code "partly" {
      meaning = "in part"
    }
    code "no" {
      meaning = "not at all"
    }
    code "na" {
      meaning = "the question does not arise"
    }
  }

  column "outcomes_smart" {
    type    = "code"
    meaning = "Outcomes are specific and can be measured"
    code "yes" {
      meaning = "wholly"
    }
    code "partly" {
      meaning = "in part"
    }
    code "no" {
      meaning = "not at all"
    }
    code "na" {
      meaning = "the question does not arise"
    }
  }

  column "child_voice" {
    type    = "code"
    meaning = "The child's own voice is there"
    code "yes" {
      meaning = "wholly"
    }
    code "partly" {
      meaning = "in part"
    }
    code "no" {
      meaning = "not at all"
    }
    code "na" {
      meaning = "the question does not arise"
    }
  }

  column "pfa" {
    type    = "code"
    meaning = "The plan prepares for adult life"
    code "yes" {
      meaning = "wholly"
    }
    code "partly" {
      meaning = "in part"
    }
    code "no" {
      meaning = "not at all"
    }
    code "na" {
      meaning = "the question does not arise"
    }
  }

  column "vague_terms" {
    type    = "int"
    meaning = "How many of the listed vague words stand in sections F, G and H; the text itself is not kept"
  }

  column "health_stated" {
    type    = "code"
    meaning = "Health needs and provision"
    code "stated" {
      meaning = "stated"
    }
    code "none-known" {
      meaning = "said to be none"
    }
    code "blank" {
      meaning = "left blank"
    }
  }

  column "care_stated" {
    type    = "code"
    meaning = "Care needs and provision"
    code "stated" {
      meaning = "stated"
    }
    code "none-known" {
      meaning = "said to be none"
    }
    code "blank" {
      meaning = "left blank"
    }
  }

  column "g_agreed_on" {
    type    = "date"
    event   = true
    meaning = "The day the health commissioner agreed section G"
  }

  column "score" {
    type    = "number"
    meaning = "The weighted share of answers, from 0 to 1"
  }

  column "grade" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "The grade that the auditor gave"
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

  column "health_grade" {
    type    = "code"
    meaning = "The grade of the health content"
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

  column "care_grade" {
    type    = "code"
    meaning = "The grade of the care content"
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

  column "second_grade" {
    type    = "code"
    meaning = "The grade of a second auditor, who did not see the first"
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

  column "moderated_on" {
    type    = "date"
    event   = true
    meaning = "The day the two grades were moderated"
  }

  column "corrected_on" {
    type    = "date"
    event   = true
    meaning = "The day the plan was put right"
  }

  column "reaudit_on" {
    type    = "date"
    event   = true
    meaning = "The day it was audited again"
  }

  column "derived_grade" {
    type    = "code"
    meaning = "The grade that the answers add up to: by the score, but no better than the gravest gap allows, and at most one step above the lower of the health and care grades"
    derived = <<-SQL
      case when score is not null then
        case least(
          case when score >= 0.85 then 3 when score >= 0.65 then 2 when score >= 0.40 then 1 else 0 end,
          case when sections_missing > 0 then 0 end,
          case when provision_specific = 'no' then 1 end,
          case when health_stated = 'blank' or care_stated = 'blank' then 1 end,
          case when year_group >= 9 and pfa = 'no' then 1 end,
          1 + case health_grade when 'outstanding' then 3 when 'good' then 2 when 'requires-improvement' then 1 when 'inadequate' then 0 end,
          1 + case care_grade when 'outstanding' then 3 when 'good' then 2 when 'requires-improvement' then 1 when 'inadequate' then 0 end
        )
        when 3 then 'outstanding' when 2 then 'good' when 1 then 'requires-improvement'
        else 'inadequate' end
      end
    SQL
  }

  column "grade_gap" {
    type    = "int"
    meaning = "Steps between the first grade and the second"
    derived = <<-SQL
      abs(
        case grade when 'outstanding' then 3 when 'good' then 2 when 'requires-improvement' then 1 when 'inadequate' then 0 end
        - case second_grade when 'outstanding' then 3 when 'good' then 2 when 'requires-improvement' then 1 when 'inadequate' then 0 end
      )
    SQL
  }

  column "days_open" {
    type    = "int"
    derived = "coalesce(least(corrected_on, reaudit_on), as_of) - audited_on"
    meaning = "Days from the audit until the plan was put right or audited again, or to the day of the extract"
  }

  consistent "audit-before-moderation" {
    holds = "audited_on <= moderated_on"
    says  = "no audit is moderated before it was made"
  }

  consistent "audit-before-correction" {
    holds = "audited_on <= corrected_on"
    says  = "no plan is put right before its audit"
  }

  consistent "audit-before-next" {
    holds = "audited_on <= reaudit_on"
    says  = "no plan is audited again before its audit"
  }

  consistent "correction-before-next" {
    holds = "corrected_on <= reaudit_on"
    says  = "no plan is audited again before it was put right"
  }
}
