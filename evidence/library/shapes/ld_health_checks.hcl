shape "ld_health_checks" {
  title = "one count of annual health checks for an area, age band and period"

  column "period_end" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The last day of the period"
  }

  column "area" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The practice, network or board"
  }

  column "area_level" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "What the area is; levels are never added up"
    code "practice" {
      meaning = "one GP practice"
    }
    code "network" {
      meaning = "a primary care network"
    }
    code "icb" {
      meaning = "an integrated care board"
    }
  }

  column "age_band" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The span of ages, such as 14-17 or 14+; bands that overlap are never added up"
  }

  column "register" {
    type     = "int"
    required = "conditional"
    meaning  = "People on the learning disability register; needed unless missing says why not"
  }

  column "checks" {
    type     = "int"
    required = "conditional"
    meaning  = "Checks done; needed unless missing says why not"
  }

  column "action_plans" {
    type    = "int"
    meaning = "Checks that led to a health action plan"
  }

  column "excluded" {
    type    = "int"
    meaning = "People left out by a recorded adjustment or exclusion"
  }

  column "missing" {
    type    = "code"
    meaning = "Why there is no figure"
    code "not-submitted" {
      meaning = "nobody sent the figure"
    }
    code "suppressed" {
      meaning = "withheld by the publisher, because few people are behind it"
    }
    code "not-applicable" {
      meaning = "the question does not arise here"
    }
    code "unavailable" {
      meaning = "the publisher does not have it"
    }
    code "low" {
      meaning = "rounds to nothing, but is not nothing"
    }
  }

  column "source" {
    type    = "text"
    meaning = "The release or extract"
  }

  column "check_percent" {
    type    = "number"
    derived = "100.0 * checks / nullif(register, 0)"
    meaning = "Checks in percent of the register"
  }
}
