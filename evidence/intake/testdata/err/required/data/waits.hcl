dataset "waits" {
  shape   = "waits"
  partner = "clinic"
  source  = "waits.csv"
  as_of   = "2025-05-31"
  columns = {
    referral_id = "Ref No"
  }
}
