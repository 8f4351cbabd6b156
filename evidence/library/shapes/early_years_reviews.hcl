shape "early_years_reviews" {
  title = "one count of two-year reviews for an area and quarter"

  column "period_end" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The last day of the quarter"
  }

  column "area" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The area"
  }

  column "partner" {
    type    = "text"
    group   = true
    meaning = "The id of the partner who reviews"
  }

  column "eligible" {
    type     = "int"
    required = "conditional"
    meaning  = "Children who turned two and a half; needed unless missing says why not"
  }

  column "reviewed" {
    type     = "int"
    required = "conditional"
    meaning  = "Of those, reviewed by then; needed unless missing says why not"
  }

  column "asq3" {
    type    = "int"
    meaning = "Of those reviewed, with the ASQ-3 questionnaire"
  }

  column "in_setting" {
    type    = "int"
    meaning = "Of those reviewed, in a nursery or other setting"
  }

  column "integrated" {
    type    = "int"
    meaning = "Of those in a setting, reviewed together with it"
  }

  column "shared_with_setting" {
    type    = "int"
    meaning = "Of those in a setting, not reviewed together, but the result was shared"
  }

  column "consent_refused" {
    type    = "int"
    meaning = "Of those in a setting, the family refused sharing"
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

  column "reviewed_percent" {
    type    = "number"
    derived = "100.0 * reviewed / nullif(eligible, 0)"
    meaning = "Reviewed in percent of the eligible"
  }

  column "shared_percent" {
    type    = "number"
    derived = "100.0 * (integrated + shared_with_setting) / nullif(in_setting - consent_refused, 0)"
    meaning = "Reviewed with the setting or shared with it, in percent of those who could be"
  }
}
