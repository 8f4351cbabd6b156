module "person" {
  title   = "a child or young person"
  element = "Person"
  table   = "person"
  sheet   = "Person"
  heading = "Person Record"
  keys    = ["Person ID", "persontableid"]

  field "Surname" {
    type     = "text"
    required = true
    private  = true
    label    = "Surname"
    meaning  = "family name"
  }

  field "Forename" {
    type     = "text"
    required = true
    private  = true
    label    = "Forename"
    meaning  = "first name"
  }

  field "PersonBirthDate" {
    type     = "date"
    required = true
    private  = true
    label    = "Date of Birth"
    meaning  = "day of birth"
  }

  field "GenderCurrent" {
    type    = "code"
    codes   = "gender"
    until   = 2023
    label   = "Gender"
    meaning = "gender"
  }

  field "Sex" {
    type     = "code"
    codes    = "sex"
    since    = 2024
    required = true
    label    = "Sex"
    meaning  = "sex"
  }

  field "Ethnicity" {
    type     = "code"
    codes    = "ethnicity"
    required = true
    label    = "Ethnicity"
    meaning  = "ethnic group"
  }

  field "PostCode" {
    type    = "text"
    private = true
    label   = "Post Code"
    meaning = "postcode of the home; later years may leave it out"
  }

  field "UPN" {
    type    = "text"
    pattern = "[A-Z][0-9]{11}[0-9A-Z]"
    private = true
    label   = "UPN - Unique Pupil Number"
    meaning = "pupil number"
  }

  field "UniqueLearnerNumber" {
    type    = "text"
    pattern = "[0-9]{10}"
    private = true
    label   = "ULN - Young Persons Unique Learner Number"
    meaning = "learner number"
  }

  field "UPNunknown" {
    type    = "code"
    codes   = "upn_unknown"
    label   = "UPN and ULN unavailable - Reason"
    meaning = "why there is neither number"
  }
}
