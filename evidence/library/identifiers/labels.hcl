# The words beside which something identifies a child, and those beside which
# it does not. Case, full stops, hyphens and underscores make no difference,
# and apostrophes are left out: "NHS_No." is the same as "nhs no".

identifiers {
  # What a number is called, before or after it or at the head of its column.
  nhs_number = [
    "NHS number", "NHS no", "NHS num", "NHS ID", "NHS nr", "NHS numbers",
    "NHSnumber", "NHSno", "NHSnum", "NHS number valid", "patient number",
    "patient NHS",
  ]
  upn = [
    "UPN", "UPNs", "unique pupil number", "unique pupil numbers",
    "pupil number", "former UPN", "temporary UPN", "UniquePupilNumber",
  ]
  uln = [
    "ULN", "ULNs", "unique learner number", "unique learner numbers",
    "learner number", "UniqueLearnerNumber",
  ]

  # What a birth date is called, and the verbs that only come before one.
  birth = [
    "date of birth", "dates of birth", "birth date", "birthdate", "birthday",
    "DOB", "D O B", "DateOfBirth", "PersonBirthDate",
    "person birth date",
  ]
  born = ["born", "born on", "was born", "birth on"]

  # What the name of a child is called. The bare word "name" is not here: it is
  # what everything has.
  name = [
    "surname", "surnames", "forename", "forenames", "first name", "first names",
    "last name", "family name", "given name", "given names", "middle name",
    "firstname", "lastname", "legal surname", "preferred name",
    "childs name", "child name", "name of child", "name of the child",
    "childs full name", "pupil name", "pupils name", "name of pupil",
    "student name", "students name", "learner name", "learners name",
    "patient name", "patients name", "young persons name",
    "name of young person", "name of the young person", "full name",
  ]

  # What a postcode is called; needed only where one is written in small letters.
  postcode = ["postcode", "post code", "postcodes", "postal code"]

  # Words of the addresses of organisations, whose postcode is nobody's home.
  office = [
    "office", "offices", "council", "house", "civic centre", "town hall",
    "county hall", "city hall", "shire hall", "guildhall", "NHS", "trust",
    "hospital", "infirmary", "clinic", "surgery", "health centre", "medical centre",
    "practice", "pharmacy", "school", "schools", "academy", "college", "nursery",
    "university", "library", "childrens centre", "family hub", "centre", "hub",
    "headquarters", "HQ", "building", "department", "directorate", "ministry",
    "Ofsted", "CQC", "tribunal", "court", "charity", "limited", "ltd", "CIC",
    "PO box", "freepost", "partnership", "authority", "board", "provider",
    "registered address", "business park", "contact us", "head office",
  ]

  # A date after one of these is a limit, or the date of something else, even
  # where a birth is named before it.
  limit = [
    "after", "before", "between", "since", "from", "until", "till", "up to",
    "by", "earlier", "later", "than", "during", "and", "or",
    "date", "dated", "signed", "recorded", "corrected", "updated", "checked",
    "collected", "missing", "reviewed", "referred", "seen", "issued", "agreed",
    "received", "as at", "as of",
  ]
}
