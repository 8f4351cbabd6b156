measure "appeals_per_refusal" {
  shape     = "tribunal_appeals"
  title     = "Appeals over refusals to assess"
  numerator = "count(*)"
  denominator_from "ehc_requests" {
    count = "request_outcome = 'N'"
    on    = "request_outcome_on"
  }
  unit   = "percent"
  better = "lower"
  period = {
    on = "registered_on"
    is = "twelve-months"
  }
}
