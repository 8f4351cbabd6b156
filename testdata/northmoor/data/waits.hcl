# Who waits for what. In a real workspace the extracts stand in private/, which
# never leaves the machine; these are synthetic and stand in extracts/.

dataset "therapy-waits" {
  shape   = "waits"
  partner = "community-trust"
  source  = "extracts/therapy-waits.csv"
  as_of   = "2025-05-31"
  refresh = "monthly"
  columns = {
    referral_id  = "Ref No"
    service      = "Service"
    locality     = "Locality"
    age_band     = "Age Band"
    referred_on  = "Referral Date"
    seen_on      = "First Seen"
    closed_on    = "Closed"
    close_reason = "Close Reason"
    support      = "Support While Waiting"
    support_on   = "Support Date"
  }
  constants = { clock = "community", service_group = "therapy" }
}

dataset "autism-waits" {
  shape   = "waits"
  partner = "community-trust"
  source  = "extracts/autism-waits.tsv"
  as_of   = "2025-05-31"
  refresh = "monthly"
  columns = {
    referral_id  = "Case Ref"
    locality     = "Locality"
    age_band     = "Age"
    referred_on  = "Received by Team"
    seen_on      = "Assessment Started"
    closed_on    = "Discharged"
    close_reason = "Discharge Reason"
    support      = "Interim Support"
    support_on   = "Interim Support From"
  }
  constants = { clock = "autism", service_group = "autism", service = "Autism assessment" }
}

dataset "adhd-waits" {
  shape   = "waits"
  partner = "community-trust"
  source  = "extracts/adhd-waits.csv"
  as_of   = "2025-05-31"
  refresh = "monthly"
  columns = {
    referral_id  = "Referral ID"
    locality     = "Locality"
    age_band     = "Age Group"
    referred_on  = "Date Received"
    seen_on      = "First Appt"
    closed_on    = "Date Closed"
    close_reason = "Why Closed"
    support      = "Waiting Well Offer"
  }
  constants = { clock = "community", service_group = "adhd", service = "ADHD assessment" }
}

# Promised every month; the one for May has not come.
dataset "camhs-waits" {
  shape   = "waits"
  partner = "mental-health-trust"
  source  = "extracts/camhs-waits.csv"
  as_of   = "2025-04-30"
  refresh = "monthly"
  columns = {
    referral_id  = "Ref No"
    service      = "Team"
    locality     = "Locality"
    age_band     = "Age band"
    referred_on  = "Date referred"
    seen_on      = "First contact – date"
    closed_on    = "Closed"
    close_reason = "Closure reason"
    support      = "Help while waiting"
    support_on   = "Help from"
  }
  constants = { clock = "community", service_group = "mental-health" }
}

dataset "continence-waits" {
  shape   = "waits"
  partner = "community-trust"
  source  = "extracts/continence-waits.csv"
  as_of   = "2025-05-31"
  refresh = "quarterly"
  columns = {
    referral_id  = "Ref"
    locality     = "Locality"
    age_band     = "Age band"
    referred_on  = "Referred"
    seen_on      = "First seen"
    closed_on    = "Closed"
    close_reason = "Reason"
    support      = "Support"
  }
  constants = { clock = "community", service_group = "continence", service = "Continence" }
}
