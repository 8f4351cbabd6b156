dataset "waits" {
  shape   = "waits"
  partner = "clinic"
  source  = "waits.csv"
  as_of   = "2025-05-31"
  columns = {
    referral_id = "No"
    service     = "Service"
    referred_on = "Referral Date"
    seen_on     = "Contact - Date"
  }
  constants = { clock = "community", service_group = "therapy" }
}
