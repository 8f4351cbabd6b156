module "assessment" {
  title   = "an assessment"
  element = "Assessment"
  under   = "requests"
  table   = "assessment"
  sheet   = "Assessments"
  heading = "Assessments Records"
  most    = 1

  field "AssessmentOutcome" {
    type     = "code"
    codes    = "assessment_outcome"
    required = true
    label    = "Assessment Outcome - Decision to issue EHC plan"
    meaning  = "whether to issue a plan"
  }

  field "AssessmentOutcomeDate" {
    type    = "date"
    decided = true
    label   = "Assessment Outcome Date"
    meaning = "the plan was issued, or the refusal was told"
  }

  field "AssessmentMediation" {
    type    = "bool"
    decided = true
    label   = "Assessment Mediation"
    meaning = "mediation about issuing a plan"
  }

  field "AssessmentTribunal" {
    type    = "bool"
    decided = true
    label   = "Assessment Tribunal"
    meaning = "appeal against not issuing a plan"
  }

  field "OtherMediation" {
    type    = "bool"
    decided = true
    label   = "Other Mediation"
    meaning = "mediation about content or placement"
  }

  field "OtherTribunal" {
    type    = "bool"
    decided = true
    label   = "Other Tribunal"
    meaning = "appeal about content or placement"
  }

  field "Week20" {
    type    = "bool"
    decided = true
    label   = "Twenty week time limit exceptions apply"
    meaning = "an exception to the 20 weeks applies"
  }
}
