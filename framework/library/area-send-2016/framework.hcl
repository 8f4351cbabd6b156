# The earlier area SEND framework. It is kept so that findings made under it
# can be carried over; nobody is inspected under it any more.

framework "area-send-2016" {
  title         = "Local area special educational needs and disabilities inspection"
  short         = "Area SEND 2016"
  inspectorates = ["Ofsted", "Care Quality Commission"]
  in_force      = { from = "2016-05-01", to = "2022-12-31" }
  scale         = "written-statement"
  status        = "check"
  source        = "Local area SEND inspection: guidance for inspectors, https://gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors"

  version "2016-04-27" {
    says   = "First published, shortly before the first inspections in May 2016."
    status = "verified"
    source = "Publication page, https://gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors"
  }

  version "2021-03-19" {
    says   = "Adds how revisits work from April 2021 in areas that owe a written statement of action."
    status = "verified"
    source = "Publication page, https://gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors"
  }
}

# The letter named strengths and areas for development and gave no grade, so
# no step supports one.
scale "written-statement" {
  title = "Whether a written statement of action was required"

  step "no-statement" {
    title           = "No written statement of action"
    meaning         = "The letter lists strengths and areas for development, and the area works on them itself."
    next_inspection = "In the cycle"
    status          = "check"
  }

  step "written-statement-of-action" {
    title           = "Written statement of action required"
    meaning         = "The letter names serious weaknesses, and the area must say in writing what it will do about each."
    next_inspection = "A revisit within 18 months"
    follows = [
      "Submit a written statement of action within 70 working days",
      "Where a revisit finds too little progress, agree an accelerated progress plan",
    ]
    status = "check"
  }
}
