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
