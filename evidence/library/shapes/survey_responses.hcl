shape "survey_responses" {
  title = "the answers to one question of a survey"
  note  = "Never one person's answers."

  column "survey" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The survey"
  }

  column "question" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The question"
  }

  column "audience" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "Who was asked"
    code "children" {
      meaning = "children and young people"
    }
    code "families" {
      meaning = "parents and carers"
    }
    code "practitioners" {
      meaning = "those who work with them"
    }
  }

  column "from_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The first day on which people could answer"
  }

  column "to_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The last day on which people could answer"
  }

  column "asked" {
    type    = "int"
    meaning = "How many were asked"
  }

  column "responded" {
    type     = "int"
    required = "always"
    meaning  = "How many answered"
  }

  column "positive" {
    type    = "int"
    meaning = "How many answers were positive"
  }

  column "neutral" {
    type    = "int"
    meaning = "How many answers were neither"
  }

  column "negative" {
    type    = "int"
    meaning = "How many answers were negative"
  }

  column "theme" {
    type    = "code"
    group   = true
    meaning = "What the question is about, from the list that complaints and appeals share"
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

  column "groups_missing" {
    type    = "text"
    meaning = "Who was not reached"
  }

  column "changed" {
    type    = "text"
    meaning = "What changed as a result"
  }

  column "response_percent" {
    type    = "number"
    derived = "100.0 * responded / nullif(asked, 0)"
    meaning = "Answers in percent of those asked"
  }

  consistent "opened-before-closed" {
    holds = "from_on <= to_on"
    says  = "no survey closes before it opens"
  }
}
