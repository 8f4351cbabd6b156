# What NHS England publishes of referrals for suspected autism that have been open
# for 13 weeks or more, by their first contact. Our shape of waits does not hold
# who was seen and when, so no measure of ours stands beside these.

published "autism_first_contact_within_13_weeks" {
  title  = "Referrals for suspected autism open 13 weeks or more, with a first contact within 13 weeks"
  unit   = "percent"
  note   = "Ages 0 to 17, of referrals open 13 weeks or more, in mental-health services alone; community paediatrics is not counted. The shares of first contacts need not add up to 100: somebody with several referrals can be in several."
  source = "NHS England, Autism statistics, ASD19c"
}

# The publisher's code reads since 2022 as if it held contacts of any delay
# (check).
published "autism_first_contact_after_13_weeks" {
  title  = "Referrals for suspected autism open 13 weeks or more, with a later first contact"
  unit   = "percent"
  note   = "As within 13 weeks."
  source = "NHS England, Autism statistics, ASD19e"
}

published "autism_no_contact_13_weeks" {
  title  = "Referrals for suspected autism open 13 weeks or more, without a contact"
  unit   = "percent"
  note   = "As within 13 weeks."
  source = "NHS England, Autism statistics, ASD19f"
}
