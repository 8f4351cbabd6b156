# The register of alternative provision is kept by several people, and hours
# are sometimes words. The board accepts that for this year.
dataset "ap-register" {
  shape     = "ap_placements"
  partner   = "local-authority"
  source    = "extracts/ap-register.csv"
  as_of     = "2025-06-06"
  refresh   = "monthly"
  tolerance = 0.06
  columns = {
    placement_id          = "Placement"
    provider              = "Provider"
    registration          = "Registration"
    commissioner          = "Commissioned by"
    start_on              = "Start"
    end_on                = "End"
    hours_per_week        = "Hours per week"
    attendance_percent    = "Attendance %"
    review_on             = "Next review"
    quality_check_on      = "Quality visit"
    safeguarding_check_on = "Safeguarding visit"
    has_plan              = "EHCP?"
    named_in_plan         = "Named in I?"
    eotas                 = "EOTAS?"
    reason                = "Reason"
    locality              = "Locality"
    age_band              = "Year band"
  }
}
