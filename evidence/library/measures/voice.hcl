# What families say, and what they contest.

measure "survey_positive_rate" {
  shape       = "survey_responses"
  title       = "Positive answers"
  numerator   = "sum(positive)"
  denominator = "sum(responded) filter (where positive is not null)"
  unit        = "percent"
  better      = "higher"
  by          = ["survey", "question"]
  period      = { on = "to_on", is = "calendar-year" }
  criteria    = ["E2", "L2"]
  note        = "One question of one survey at a time."
}

measure "complaints_received" {
  shape    = "complaints"
  title    = "Complaints received"
  value    = "count(*)"
  unit     = "count"
  better   = "neither"
  period   = { on = "received_on", is = "calendar-year" }
  criteria = ["E2", "L5"]
  note     = "More complaints may mean that people know how to complain."
}

measure "complaints_by_theme" {
  shape    = "complaints"
  title    = "Complaints of the last twelve months, by theme"
  where    = "received_on > as_of - interval '12 months'"
  value    = "count(*)"
  unit     = "count"
  better   = "neither"
  by       = ["theme"]
  criteria = ["E2", "L5"]
  note     = "The twelve months before the day of the extract."
}

measure "appeals_by_theme" {
  shape    = "tribunal_appeals"
  title    = "Appeals of the last twelve months, by theme"
  where    = "registered_on > as_of - interval '12 months'"
  value    = "count(*)"
  unit     = "count"
  better   = "neither"
  by       = ["theme"]
  criteria = ["E2", "L5"]
  note     = "The twelve months before the day of the extract."
}

measure "negative_answers_by_theme" {
  shape    = "survey_responses"
  title    = "Negative answers of children and families in the last twelve months, by theme"
  where    = "audience <> 'practitioners' and to_on > as_of - interval '12 months' and negative is not null"
  value    = "sum(negative)"
  unit     = "count"
  better   = "neither"
  by       = ["theme"]
  criteria = ["E2", "L5"]
  note     = "The twelve months before the day of the extract. Whoever answers several questions of a theme is counted for each."
}

measure "tribunal_appeal_rate" {
  shape     = "tribunal_appeals"
  title     = "Appeals in percent of the decisions that could be appealed"
  numerator = "count(*)"
  unit      = "percent"
  better    = "lower"
  period    = { on = "registered_on", is = "calendar-year" }
  criteria  = ["E2", "L5"]
  note      = "The decisions are refusals to assess, refusals to issue, plans in force at the January census, and plans ended because needs are met without one."
  source    = "DfE, SEND tribunal appeals"

  denominator_from "ehc_requests" {
    count = "count(*) filter (where request_outcome = 'N')"
    on    = "request_outcome_on"
  }

  denominator_from "ehc_assessments" {
    count = "count(*) filter (where assessment_outcome = 'N')"
    on    = "assessment_outcome_on"
  }

  denominator_from "ehc_plans" {
    count = "count(*) filter (where cease_on is null)"
    month = 1
  }

  denominator_from "ehc_plans" {
    count = "count(*) filter (where cease_reason = '2')"
    on    = "cease_on"
  }
}
