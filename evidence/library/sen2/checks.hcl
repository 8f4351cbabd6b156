# What a return should keep. An error cannot be right; a query is for somebody to
# look at. The department's own list has not been compared.

check "V1" {
  says   = "dates, yes or no, and numbers are written as they should be"
  level  = "error"
  unit   = "values"
  advice = "Correct them in the case system, and draw the return again."
}

check "V2" {
  says   = "what every record must have is there"
  level  = "error"
  unit   = "values and records that must be there"
  advice = "Complete the records in the case system."
}

check "V3" {
  says   = "there are no more records than have a place, and each has a rank of its own"
  level  = "error"
  unit   = "requests"
  advice = "Keep one assessment, one plan, and at most two placements and needs, first and second."
}

check "V4" {
  says   = "codes are in their list"
  level  = "error"
  unit   = "codes"
  advice = "Choose one of the codes of the year of the return."
}

check "V5" {
  says   = "a decision whether to assess has a date, and what is not decided has none"
  level  = "error"
  unit   = "requests"
  advice = "Add the date on which the requester was told, or correct the outcome."
}

check "V6" {
  says   = "nothing follows on what is not decided or was withdrawn"
  level  = "error"
  unit   = "requests"
  advice = "Correct the outcome, or remove what cannot have happened yet."
}

check "V7" {
  says   = "a decision whether to issue a plan has a date"
  level  = "error"
  unit   = "assessments"
  advice = "Add the day on which the plan was issued or the refusal was told."
}

check "V8" {
  says   = "what was decided before the year, or came from elsewhere, has a plan, and what came from elsewhere counts as decided before"
  level  = "query"
  unit   = "assessments"
  advice = "Give the assessment of a plan that was transferred in the outcome H, and check plans that are missing."
}

check "V9" {
  says   = "a review has a meeting before its decision, and both by the census day"
  level  = "query"
  unit   = "plans with a review"
  advice = "Check the dates of the meeting and of the letter."
}

check "V10" {
  says   = "dates follow each other"
  level  = "error"
  unit   = "pairs of dates"
  advice = "Check the two dates: birth, request, decision and outcome; start and end of a plan; entry and leaving."
}

check "V11" {
  says   = "there is a pupil or learner number, or a reason why not"
  level  = "error"
  unit   = "persons"
  advice = "Look the number up, or give the reason."
}

check "V12" {
  says   = "nobody is counted twice"
  level  = "error"
  unit   = "persons"
  advice = "Merge the two records, or close the request that is not the current one."
}

check "V13" {
  says   = "nobody with a plan or request is 26 or older"
  level  = "error"
  unit   = "persons"
  age    = 26
  advice = "Check the birth date, and whether the plan should have ended."
}

check "V13-query" {
  says   = "persons of 25 are few and right"
  level  = "query"
  unit   = "persons"
  age    = 25
  advice = "Check whether the plan ends with the school year."
}

check "V14" {
  says   = "every placement says where"
  level  = "error"
  unit   = "placements"
  advice = "Give the number of the setting, or its kind."
}

check "V15" {
  says   = "units and resourced provision are in the school register"
  level  = "query"
  unit   = "placements"
  needs  = "the register of schools"
  advice = "Compare the schools with the register."
}

check "V16" {
  says   = "a plan in force is complete"
  level  = "error"
  unit   = "plans"
  advice = "Add the plan itself or the placement, or the day on which the plan ended."
}

check "V17" {
  says   = "other reasons are few"
  level  = "query"
  unit   = "codes"
  share  = 0.1
  advice = "Choose the reason, setting or source that says what it was."
}

check "review-columns" {
  says   = "meetings and decisions of reviews are in their own columns"
  level  = "query"
  unit   = "plans with both dates"
  share  = 0.5
  advice = "Most decisions come before their meetings: the two columns may have been swapped when the return was made."
}
