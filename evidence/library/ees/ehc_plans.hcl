# Education, health and care plans: which columns of which file make which
# figure, release by release. A layout is told by its columns, so it does not
# matter what the file is called. Names are matched in whatever capitals; one
# that begins with ^ is a pattern.
#
# A layout that lacks what a figure needs says why the figure is omitted: a
# column of nearly the same name may hold something else.

table "timeliness" {
  title  = "EHC plans issued and the 20 weeks"
  source = "DfE, Education, health and care plans, timeliness"

  layout "2025" { # and 2026, with another headline and other capitals (check)
    headlines = ["All EHC plans issued", "All EHC plans"]
    columns = {
      issued            = "plans_issued_den"
      issued_excl       = "plans_issued_den_ex"
      within_20         = "plans_issued_within_20_weeks"
      within_20_excl    = "plans_issued_20_weeks_ex"
      pc_within_20      = "pc_plans_issued_within_20_weeks"
      pc_within_20_excl = "pc_plans_issued_20_weeks_ex"
      to_52             = "plans_issued_gt20weeks_ltyear"
      pc_to_52          = "pc_plans_issued_gt20weeks_ltyear"
      over_52           = "plans_issued_gt_1_year"
      pc_over_52        = "pc_plans_issued_gt_1_year"
    }
  }

  layout "2023" { # releases 2023 and 2024, sen2_mi.csv
    columns = {
      issued            = "tot_inc_exc_ehc"
      issued_excl       = "tot_no_exc_ehc"
      within_20         = "inc_exc_20week_ehc"
      within_20_excl    = "no_exc_20week_ehc"
      pc_within_20      = "inc_exc_20week_rate"
      pc_within_20_excl = "no_exc_20week_rate"
    }
    omits = {
      ehc_issued_over_20_to_52_weeks_rate = "The bands after 20 weeks were first published in 2025."
      ehc_issued_over_52_weeks_rate       = "The bands after 20 weeks were first published in 2025."
    }
  }

  layout "2022" { # release 2022, sen2_mi.csv
    columns = {
      issued            = "TotIncExcEHC"
      issued_excl       = "TotNoExcEHC"
      within_20         = "IncExc20weekEHC"
      within_20_excl    = "NoExc20weekEHC"
      pc_within_20      = "IncExc20weekRate"
      pc_within_20_excl = "NoExc20weekRate"
    }
    omits = {
      ehc_issued_over_20_to_52_weeks_rate = "The bands after 20 weeks were first published in 2025."
      ehc_issued_over_52_weeks_rate       = "The bands after 20 weeks were first published in 2025."
    }
  }

  figure "ehc_20_week_rate_excluding_exceptions" {
    numerator   = ["within_20_excl"]
    denominator = ["issued_excl"]
    value       = "pc_within_20_excl"
  }
  figure "ehc_20_week_rate_including_exceptions" {
    numerator   = ["within_20"]
    denominator = ["issued"]
    value       = "pc_within_20"
  }
  figure "ehc_20_week_exception_rate" {
    numerator   = ["issued"]
    less        = ["issued_excl"]
    denominator = ["issued"]
  }
  figure "ehc_issued_over_20_to_52_weeks_rate" {
    numerator   = ["to_52"]
    denominator = ["issued"]
    value       = "pc_to_52"
  }
  figure "ehc_issued_over_52_weeks_rate" {
    numerator   = ["over_52"]
    denominator = ["issued"]
    value       = "pc_over_52"
  }
  figure "dfe_ehc_plans_issued_timed" {
    value = "issued"
  }
}

table "requests" {
  title  = "Requests for an EHC needs assessment"
  source = "DfE, Education, health and care plans, requests"

  layout "2025" {
    headlines = ["All requests for EHC needs assessments"]
    columns = {
      received    = "requests_received_in_year"
      within_6    = "request_outcome_six_weeks"
      over_6      = "request_outcome_over_6_weeks"
      pc_within_6 = "request_outcome_six_weeks_pc"
    }
  }

  layout "2023" {
    columns = {
      received = "inreq_ehc"
    }
    omits = {
      ehc_decision_6_weeks_rate = "Decisions within 6 weeks were first published in 2025."
    }
  }

  layout "2022" {
    columns = {
      received = "InreqEHC"
    }
    omits = {
      ehc_decision_6_weeks_rate = "Decisions within 6 weeks were first published in 2025."
    }
  }

  figure "ehc_decision_6_weeks_rate" {
    numerator   = ["within_6"]
    denominator = ["within_6", "over_6"]
    value       = "pc_within_6"
  }
  figure "dfe_ehc_requests_received" {
    value = "received"
  }
}

table "assessments" {
  title  = "EHC needs assessments"
  source = "DfE, Education, health and care plans, assessments"

  layout "2025" {
    headlines = ["All EHC needs assessments"]
    columns = {
      issued       = "assess_issued"
      within_16    = "outcome_decision_within_time"
      over_16      = "outcome_decision_over_time"
      pc_within_16 = "outcome_decision_within_time_pc"
    }
  }

  layout "2023" {
    columns = {
      issued = "new_all_ehc"
    }
    omits = {
      ehc_refusal_16_weeks_rate = "Refusals within 16 weeks were first published in 2025."
    }
  }

  layout "2022" {
    columns = {
      issued = "NewallEHC"
    }
    omits = {
      ehc_refusal_16_weeks_rate = "Refusals within 16 weeks were first published in 2025."
    }
  }

  figure "ehc_refusal_16_weeks_rate" {
    numerator   = ["within_16"]
    denominator = ["within_16", "over_16"]
    value       = "pc_within_16"
  }
  figure "dfe_ehc_assessments_ending_in_plan" {
    value = "issued"
  }
}

table "annual_reviews" {
  title  = "Annual reviews"
  source = "DfE, Education, health and care plans, annual reviews"

  layout "2025" {
    headlines = ["All annual reviews"]
    columns = {
      expected    = "review_expected"
      none        = "no_review_meeting"
      outstanding = "review_decision_outstanding"
      within_4    = "^number_dec(s|is)ion_4weeks$" # the first as published
      over_4      = "^number_dec(s|is)ion_gt_4weeks$"
      pc_within_4 = "^pc_dec(s|is)ion_4weeks$"
    }
  }

  layout "2026" { # (check)
    headlines = ["All annual reviews", "All EHC plans"]
    columns = {
      expected = "^review_expected(_20[0-9][0-9])$"
      none     = "review_not_completed"
      within_4 = "decision_4_weeks"
      over_4   = "decision_over_4_weeks"
    }
    omits = {
      reviews_expected_no_meeting_rate = "From 2026 a review completed is counted, no longer a meeting recorded: that is a new series."
      dfe_review_decisions_outstanding = "From 2026 a review completed is counted, no longer a meeting recorded: that is a new series."
    }
  }

  figure "review_decision_4_weeks_rate" {
    numerator   = ["within_4"]
    denominator = ["within_4", "over_4"]
    value       = "pc_within_4"
  }
  figure "reviews_expected_no_meeting_rate" {
    numerator   = ["none"]
    denominator = ["expected"]
  }
  figure "dfe_review_decisions_outstanding" {
    value    = "outstanding"
    residual = true
  }
}

table "caseload" {
  title  = "EHC plans in January"
  source = "DfE, Education, health and care plans, caseload"
  month  = 1 # of the academic year: the census

  layout "2025" {
    headlines = ["All EHC plans"]
    columns = {
      plans = "ehcplans"
    }
  }

  figure "dfe_ehc_plans_in_january" {
    value = "plans"
  }
}

table "newplans" {
  title  = "New EHC plans"
  source = "DfE, Education, health and care plans, new plans"

  layout "2025" {
    headlines = ["New EHC plans"]
    columns = {
      plans = "new_ehc_plans"
    }
  }

  figure "dfe_ehc_plans_started" {
    value = "plans"
  }
}
