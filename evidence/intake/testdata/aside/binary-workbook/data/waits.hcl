dataset "waits" {
  shape   = "waits"
  partner = "clinic"
  source  = "waits.xlsb"
  as_of   = "2025-05-31"
  columns = {
    referral_id = "Ref No"
    service     = "Service"
    referred_on = "Referral Date"
    seen_on     = "First Seen"
  }
  constants = { clock = "community", service_group = "therapy" }
}
