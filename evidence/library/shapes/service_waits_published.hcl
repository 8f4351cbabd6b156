shape "service_waits_published" {
  title = "one published count of people waiting"

  column "period_end" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The last day of the month that the figure describes"
  }

  column "service" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The service, as published"
  }

  column "audience" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "Whose service it is"
    code "children" {
      meaning = "children and young people"
    }
    code "adults" {
      meaning = "adults"
    }
  }

  column "org_code" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The code of the organisation, such as QWU or RYG"
  }

  column "org_name" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "Its name"
  }

  column "footprint" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "Whom the figure covers, which is never a council area"
    code "provider" {
      meaning = "one provider"
    }
    code "icb" {
      meaning = "one integrated care board"
    }
    code "region" {
      meaning = "a region"
    }
    code "england" {
      meaning = "England"
    }
  }

  column "band_from_days" {
    type    = "int"
    group   = true
    meaning = "The shortest wait of the band; empty for the total"
  }

  column "band_to_days" {
    type    = "int"
    group   = true
    meaning = "The longest wait of the band; empty for the total and for the last band"
  }

  column "waiting" {
    type     = "int"
    required = "conditional"
    meaning  = "How many are waiting; needed unless missing says why not"
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
    type     = "text"
    required = "always"
    meaning  = "The release"
  }

  column "published_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The day of publication"
  }

  consistent "period-before-publication" {
    holds = "period_end <= published_on"
    says  = "no figure is published before its period ends"
  }

  consistent "band-in-order" {
    holds = "band_from_days <= band_to_days"
    says  = "no band ends before it begins"
  }
}
