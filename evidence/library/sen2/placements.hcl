module "active_plans" {
  title   = "a plan in force on the census day"
  element = "ActivePlans"
  under   = "requests"
  table   = "activeplans"
  sheet   = "Active Plan"
  heading = "Active Plan Records"
  most    = 1

  field "TransferLA" {
    type    = "text"
    pattern = "[0-9]{3}"
    label   = "EHC Plan transferred in from another LA during calendar year"
    meaning = "the council that the plan came from in the year"
  }

  field "Res" {
    type    = "code"
    codes   = "residential"
    until   = 2023
    label   = "Residential Settings"
    meaning = "residential placement attended; stood here in 2023"
  }

  field "WBP" {
    type    = "code"
    codes   = "work_based"
    until   = 2023
    label   = "Work Based Learning Activity"
    meaning = "work-based learning attended; stood here in 2023"
  }

  field "ReviewMeeting" {
    type      = "date"
    since     = 2024
    voluntary = [2024]
    label     = "Annual Review Meeting Date"
    meaning   = "the latest review meeting"
  }

  field "ReviewOutcome" {
    type      = "code"
    codes     = "review_outcome"
    since     = 2024
    voluntary = [2024]
    label     = "Annual Review Decision"
    meaning   = "what that review decided"
  }

  field "LastReview" {
    type    = "date"
    label   = "EHC Plan Review Decisions Date"
    meaning = "the council wrote with its decision"
  }

  field "ReviewDraft" {
    type      = "date"
    since     = 2025
    voluntary = [2025]
    label     = "Annual review - date draft amended EHC plan issued"
    meaning   = "the proposed changes were sent"
  }

  field "PhaseTransferDueDate" {
    type      = "date"
    since     = 2025
    voluntary = [2025]
    label     = "Phase transfer review - due date for any amended plan"
    meaning   = "the plan must name the next setting by this day"
  }

  field "PhaseTransferFinalDate" {
    type      = "date"
    since     = 2025
    voluntary = [2025]
    label     = "Phase transfer review - final plan date"
    meaning   = "the final plan for the move was issued"
  }
}

module "placement_detail" {
  title    = "a setting attended"
  element  = "PlacementDetail"
  under    = "active_plans"
  table    = "placementdetail"
  sheet    = "Placement Detail"
  heading  = "Placement Detail Records"
  most     = 2
  required = true
  rank     = "PlacementRank"

  field "URN" {
    type    = "text"
    pattern = "[0-9]{6}"
    label   = "URN - Unique Reference Number"
    spelled = ["URN"]
    meaning = "the number of the school or college"
  }

  field "UKPRN" {
    type    = "text"
    pattern = "[0-9]{8}"
    label   = "UKPRN - UK Provider Reference Number"
    spelled = ["UKPRN"]
    meaning = "the number of the provider"
  }

  field "SENSetting" {
    type    = "code"
    codes   = "attended_setting"
    label   = "SEN Setting - Establishment type"
    meaning = "the setting, where it has no number"
  }

  field "SENSettingOther" {
    type    = "text"
    label   = "SEN Setting - Other"
    meaning = "the setting in words"
  }

  field "PlacementRank" {
    type     = "code"
    codes    = "rank"
    required = true
    label    = "Placement Rank (1=Primary, 2=Secondary)"
    spelled  = ["Placement Rank"]
    meaning  = "first or second placement"
  }

  field "EntryDate" {
    type     = "date"
    required = true
    label    = "Placement start date"
    meaning  = "the first day there"
  }

  field "LeavingDate" {
    type    = "date"
    label   = "Placement leaving date"
    meaning = "the last day there"
  }

  field "AttendancePattern" {
    type    = "code"
    codes   = "attendance"
    until   = 2023
    label   = "Attendance pattern"
    meaning = "full or part time"
  }

  field "SENunitIndicator" {
    type     = "bool"
    required = true
    label    = "SEN Unit Indicator"
    meaning  = "the place is in a SEN unit"
  }

  field "ResourcedProvisionIndicator" {
    type     = "bool"
    required = true
    label    = "Resourced Provision Indicator"
    meaning  = "the place is in resourced provision"
  }

  field "Res" {
    type    = "code"
    codes   = "residential"
    since   = 2024
    label   = "Residential Settings"
    meaning = "residential placement attended"
  }

  field "WBP" {
    type    = "code"
    codes   = "work_based"
    since   = 2024
    label   = "Work Based Learning Activity"
    meaning = "work-based learning attended"
  }
}

module "sen_need" {
  title    = "a type of need"
  element  = "SENneed"
  under    = "active_plans"
  table    = "senneed"
  sheet    = "SEN Need"
  heading  = "SEN Need Records"
  most     = 2
  required = true
  rank     = "SENtypeRank"

  field "SENtype" {
    type     = "code"
    codes    = "sen_type"
    required = true
    label    = "SEN type"
    meaning  = "a type of need"
  }

  field "SENtypeRank" {
    type     = "code"
    codes    = "rank"
    required = true
    label    = "SEN type rank"
    meaning  = "first or second need"
  }
}
