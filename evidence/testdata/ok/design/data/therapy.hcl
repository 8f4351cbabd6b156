dataset "therapy_waits" {
  shape   = "waits"
  partner = "cwpt"
  source  = "private/therapy-waits.csv"
  as_of   = "2025-05-31"
  refresh = "monthly"
  columns = {
    referral_id = "Ref No"
    service     = "Service"
    referred_on = "Referral Date"
    seen_on     = "First Seen"
  }
  constants = { clock = "community", service_group = "therapy" }
}

measure "ot_waits_north" {
  shape       = "waits"
  title       = "Children in the north waiting over 18 weeks for occupational therapy"
  where       = "service = 'OT' and locality = 'North' and waiting"
  numerator   = "count(*) filter (where wait_weeks > 18)"
  denominator = "count(*)"
  unit        = "percent"
  better      = "lower"
  criteria    = ["E3"]
}
