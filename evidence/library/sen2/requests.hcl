module "requests" {
  title    = "a request for an assessment"
  element  = "Requests"
  under    = "person"
  table    = "requests"
  sheet    = "Requests"
  heading  = "Requests Records"
  required = true
  keys     = ["Requests record ID", "Requests ID", "Request ID", "requeststableid"]

  field "ReceivedDate" {
    type    = "date"
    label   = "Date request was received"
    meaning = "the request came in"
  }

  field "RequestSource" {
    type      = "code"
    codes     = "request_source"
    since     = 2025
    voluntary = [2025]
    label     = "Source of request for an EHC needs assessment"
    spelled   = ["rquestsource"]
    meaning   = "who asked"
  }

  field "RYA" {
    type    = "bool"
    label   = "Initial Request Whilst In RYA"
    meaning = "asked from relevant youth accommodation"
  }

  field "RequestOutcomeDate" {
    type    = "date"
    label   = "Request Outcome Date"
    meaning = "the requester was told whether there will be an assessment"
  }

  field "RequestOutcome" {
    type     = "code"
    codes    = "request_outcome"
    required = true
    label    = "Request Outcome"
    meaning  = "whether to assess"
  }

  field "RequestMediation" {
    type    = "bool"
    decided = true
    label   = "Request Mediation"
    meaning = "mediation about this decision"
  }

  field "RequestTribunal" {
    type    = "bool"
    decided = true
    label   = "Request Tribunal"
    meaning = "appeal against this decision"
  }

  field "Exported" {
    type    = "text"
    decided = true
    pattern = "[0-9]{3}"
    label   = "Exported - Child or young person moves out of LA before assessment is completed"
    spelled = ["Exported"]
    meaning = "the council that the child moved to before the assessment ended"
  }
}
