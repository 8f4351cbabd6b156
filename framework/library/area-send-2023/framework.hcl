# The area SEND framework in force. It gives one overall outcome and no grade
# per criterion: a grade per criterion is the partnership's own.

framework "area-send-2023" {
  title         = "Area SEND inspections: framework and handbook"
  short         = "Area SEND"
  inspectorates = ["Ofsted", "Care Quality Commission"]
  in_force      = { from = "2023-01-01" }
  supersedes    = "area-send-2016"
  scale         = "area-send-outcome"
  status        = "verified"
  source        = "Area SEND inspections: framework and handbook, https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook"

  version "2022-11-29" {
    says   = "First published, for inspections from January 2023."
    status = "verified"
    source = "Publication page, https://www.gov.uk/government/publications/area-send-framework-and-handbook"
  }

  version "2024-04-05" {
    says   = "Revised after the first year of inspections; read the publisher's summary for what changed."
    status = "check"
    source = "Publication page, https://www.gov.uk/government/publications/area-send-framework-and-handbook"
  }

  version "2025-06-06" {
    says   = "Asks for more before inspection: new templates for the person-level lists, health commissioning and residential special schools. Says how the views of children and families are gathered, asks leaders about their use and oversight of unregistered alternative provision, dates monitoring inspections about 18 months after the final report, and speaks of outcomes where it spoke of judgements."
    status = "verified"
    source = "Summary of changes, https://www.gov.uk/government/publications/area-send-framework-and-handbook/summary-of-changes"
  }

  version "2025-07-07" {
    says   = "Leaves feedback on priority action plans to the Department for Education and NHS England, and usually limits a council to three monitoring visits in twelve months across area SEND and children's services inspections."
    status = "verified"
    source = "Summary of changes, https://www.gov.uk/government/publications/area-send-framework-and-handbook/summary-of-changes"
  }
}

scale "area-send-outcome" {
  title = "Inspection outcome"

  step "typically-positive" {
    title           = "Typically positive"
    meaning         = "What children and young people experience and achieve is mostly good, and partners are working on the gaps."
    supports        = "strong"
    next_inspection = "About five years"
    follows = [
      "Publish an updated strategic plan",
      "Take part in engagement meetings",
    ]
    status = "verified"
    source = "Area SEND inspections: framework and handbook"
  }

  step "inconsistent" {
    title           = "Inconsistent"
    meaning         = "What children and young people experience and achieve varies too much, and partners must improve it together."
    supports        = "mixed"
    next_inspection = "About three years"
    follows = [
      "Publish an updated strategic plan",
      "Take part in engagement meetings",
    ]
    status = "verified"
    source = "Area SEND inspections: framework and handbook"
  }

  step "systemic-failings" {
    title           = "Widespread or systemic failings"
    meaning         = "Failings are wide or deep enough to cause serious concern, and partners must act urgently."
    supports        = "weak"
    next_inspection = "Usually within three years"
    follows = [
      "Submit a priority action plan, about 35 working days after the final report",
      "Account for progress to the Department for Education and NHS England, often under an improvement notice",
      "Receive a monitoring inspection, usually 18 months after the report",
      "Publish an updated strategic plan",
    ]
    status = "check"
    source = "Area SEND inspections: framework and handbook"
  }
}

cases {
  count       = 6
  at_least    = { ap = 1, sen-support = 2 }
  upload_days = 2
  status      = "check"
  source      = "Handbook for the number, https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook; Essex for the mix, https://send.essex.gov.uk/send-strategies/ofsted-and-cqc-local-area-send-inspection"
}
