shape "complaints" {
  title    = "one complaint, without its content"
  includes = ["child"]

  column "complaint_id" {
    type     = "text"
    required = "always"
    key      = true
    meaning  = "The key of the complaint"
  }

  column "received_on" {
    type     = "date"
    required = "always"
    event    = true
    meaning  = "The day it came in"
  }

  column "due_on" {
    type    = "date"
    meaning = "The day an answer is due"
  }

  column "answered_on" {
    type    = "date"
    event   = true
    meaning = "The day it was answered"
  }

  column "partner" {
    type     = "text"
    required = "always"
    group    = true
    meaning  = "The id of the partner complained of"
  }

  column "service" {
    type    = "text"
    group   = true
    meaning = "The service complained of"
  }

  column "theme" {
    type     = "code"
    required = "always"
    group    = true
    meaning  = "What it is about, from the list that surveys and appeals share"
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

  column "stage" {
    type    = "code"
    group   = true
    meaning = "How far it went; the partnership agrees its own list"
  }

  column "outcome" {
    type    = "code"
    group   = true
    meaning = "What came of it"
    code "upheld" {
      meaning = "the complaint was right"
    }
    code "partly" {
      meaning = "it was right in part"
    }
    code "not" {
      meaning = "it was not upheld"
    }
  }

  column "ombudsman" {
    type    = "bool"
    meaning = "It went to the ombudsman"
  }

  column "learning_recorded" {
    type    = "bool"
    meaning = "What was learned is on record"
  }

  consistent "received-before-answered" {
    holds = "received_on <= answered_on"
    says  = "no complaint is answered before it came in"
  }

  consistent "received-before-due" {
    holds = "received_on <= due_on"
    says  = "no answer is due before the complaint came in"
  }
}
