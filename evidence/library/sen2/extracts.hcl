# What a return becomes. A row of each shape stands for a request: the shape's
# columns say from which field they are filled. A return of a year that lacks
# what every row of a shape needs has no dataset of that shape.

extract "requests" {
  shape = "ehc_requests"
  of    = ["requests"]
}

extract "assessments" {
  shape = "ehc_assessments"
  of    = ["assessment"]
}

extract "plans" {
  shape = "ehc_plans"
  of    = ["named_plan", "active_plans"]
}

# Only the latest review of each plan is in the return.
extract "reviews" {
  shape  = "annual_reviews"
  of     = ["active_plans"]
  having = "ReviewMeeting"
}

# The sheet of the Excel template on which the tables stand one below the other.
template "Data Entry Template" {}

# Ages are counted to the day of the extract.
ages {
  column = "age_band"
  from   = "PersonBirthDate"
  band "0-4" {
    to = 4
  }
  band "5-10" {
    to = 10
  }
  band "11-15" {
    to = 15
  }
  band "16-19" {
    to = 19
  }
  band "20-25" {
    to = 25
  }
  band "over 25" {}
}

# The kind of setting attended. What the return says of a setting with a number
# is only whether the place is in a unit; the rest is in the school register.
settings {
  column = "setting_type"
  module = "placement_detail"
  kind "sen-unit" {
    when = "SENunitIndicator"
  }
  kind "resourced-provision" {
    when = "ResourcedProvisionIndicator"
  }
  kind "establishment" {
    when = "URN"
  }
  kind "provider" {
    when = "UKPRN"
  }
  otherwise = "SENSetting"
}
