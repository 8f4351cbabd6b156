shape "audit_answers" {
  title = "one answer to one question of an audit"

  column "audit_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The audit's own key"
  }

  column "round" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The round of audits, as in the audit"
  }

  column "question" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The id of the question, the same in every round"
  }

  column "section" {
    type    = "code"
    group   = true
    meaning = "The section of the plan that the question is about"
    code "A" {
      meaning = "section A"
    }
    code "B" {
      meaning = "section B"
    }
    code "C" {
      meaning = "section C"
    }
    code "D" {
      meaning = "section D"
    }
    code "E" {
      meaning = "section E"
    }
    code "F" {
      meaning = "section F"
    }
    code "G" {
      meaning = "section G"
    }
    code "H" {
      meaning = "section H"
    }
    code "I" {
      meaning = "section I"
    }
    code "J" {
      meaning = "section J"
    }
    code "K" {
      meaning = "section K"
    }
    code "whole" {
      meaning = "the plan as a whole"
    }
  }

  column "question_kind" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "What the question tests"
    code "compliance" {
      meaning = "whether the law is kept"
    }
    code "quality" {
      meaning = "whether the content is good"
    }
    code "experience" {
      meaning = "what it was like for the child and family"
    }
  }

  column "answer" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "The answer"
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

  column "weight" {
    type    = "number"
    meaning = "How much the question counts; 1 if empty"
  }
}
