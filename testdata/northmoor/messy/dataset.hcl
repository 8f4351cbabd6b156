# Not part of the workspace: an extract past what is tolerated. A test copies
# this file into data/.
dataset "wheelchair-waits" {
  shape = "waits"
  partner = "community-trust"
  source = "messy/wheelchair-waits.csv"
  as_of = "2025-05-31"
  refresh = "quarterly"
  columns = {
    referral_id = "No"
    locality = "Area"
    age_band = "Age"
    referred_on = "Referred"
    seen_on = "Fitted"
    closed_on = "Closed"
    close_reason = "Reason"
    support = "Loan Chair"
  }
  constants = { clock = "community", service_group = "equipment", service = "Wheelchair service" }
}
