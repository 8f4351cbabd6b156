shape "benchmarks" {
  title = "one published figure to compare with"

  column "measure" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The id of the measure that is worked out the same way"
  }

  column "period" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The period, such as 2024"
  }

  column "area_code" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "The official code of the area, such as E08000026"
  }

  column "area_level" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "What the area is"
    code "la" {
      meaning = "a local authority"
    }
    code "neighbours" {
      meaning = "its statistical neighbours"
    }
    code "region" {
      meaning = "a region"
    }
    code "england" {
      meaning = "England"
    }
    code "icb" {
      meaning = "the footprint of an integrated care board"
    }
    code "sub-icb" {
      meaning = "a part of that footprint, which is no council's area either"
    }
    code "provider" {
      meaning = "one NHS provider"
    }
  }

  column "breakdown" {
    type    = "text"
    group   = true
    meaning = "Whom the figure is about; empty for everybody. Breakdowns are never added up"
  }

  column "numerator" {
    type    = "number"
    meaning = "What is counted"
  }

  column "denominator" {
    type    = "number"
    meaning = "Out of how many"
  }

  column "value" {
    type     = "number"
    required = "conditional"
    meaning  = "The figure; needed unless missing says why not"
  }

  column "unit" {
    type     = "code"
    required = "always"
    meaning  = "What it is counted in"
    code "percent" {
      meaning = "percent"
    }
    code "count" {
      meaning = "a count"
    }
    code "weeks" {
      meaning = "weeks"
    }
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

  column "neighbour_set" {
    type    = "text"
    meaning = "Which set of neighbours, such as 2025-05, and whether their figures were averaged or pooled"
  }

  column "source" {
    type     = "text"
    required = "always"
    meaning  = "Who published it, and where"
  }

  column "release" {
    type     = "text"
    required = "always"
    meaning  = "The release"
  }

  column "published_on" {
    type    = "date"
    event   = true
    meaning = "The day of publication"
  }
}
