module "named_plan" {
  title   = "a plan"
  element = "NamedPlan"
  under   = "assessment"
  table   = "namedplan"
  sheet   = "Named Plan"
  heading = "Named Plan Records"
  most    = 1

  field "StartDate" {
    type     = "date"
    required = true
    label    = "EHC Plan Start Date"
    meaning  = "the day of the current plan; of the first one where it was transferred in"
  }

  field "PlanRes" {
    type    = "code"
    codes   = "residential"
    label   = "Residential Settings"
    meaning = "residential placement named in the plan"
  }

  field "PlanWBP" {
    type    = "code"
    codes   = "work_based"
    label   = "Work Based Learning Activity"
    meaning = "work-based learning named in the plan"
  }

  field "PB" {
    type    = "bool"
    label   = "Personal Budget taken up"
    meaning = "a personal budget was taken up"
  }

  field "OA" {
    type    = "bool"
    label   = "Personal Budget - Organised Arrangements"
    meaning = "somebody arranges what the budget pays for"
  }

  field "DP" {
    type    = "code"
    codes   = "direct_payment"
    label   = "Personal Budget - Direct Payments"
    meaning = "what direct payments are for"
  }

  field "CeaseDate" {
    type    = "date"
    label   = "Date EHC plan ceased"
    meaning = "the plan ended or went to another council"
  }

  field "CeaseReason" {
    type    = "code"
    codes   = "cease_reason"
    label   = "Reason EHC plan ceased"
    meaning = "why it ended"
  }
}

# What the plan names. The shapes hold what is attended.
module "plan_detail" {
  title    = "a setting named in a plan"
  element  = "PlanDetail"
  under    = "named_plan"
  table    = "plandetail"
  sheet    = "Plan Detail"
  heading  = "Plan Detail Records"
  most     = 2
  required = true
  rank     = "PlacementRank"
  aside    = true

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
    codes   = "named_setting"
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
}
