# Children waiting for health services on the day of the extract. The three clocks
# are never put together.

measure "waits_waiting" {
  shape    = "waits"
  title    = "Children waiting"
  value    = "count(*) filter (where waiting)"
  unit     = "count"
  better   = "lower"
  by       = ["clock", "service_group"]
  criteria = ["E1", "E3", "L4"]
  note     = "As it stands on the day of the extract, and always within one clock and kind of service."
  source   = "NHS England, community health services waiting lists; referral to treatment"
}

measure "waits_median_weeks" {
  shape    = "waits"
  title    = "Median wait of those waiting"
  value    = "percentile_cont(0.5) within group (order by wait_days) filter (where waiting) / 7.0"
  unit     = "weeks"
  figure   = "quantile"
  rank     = 0.5
  better   = "lower"
  by       = ["clock", "service_group"]
  criteria = ["E1", "E3"]
  note     = "As it stands on the day of the extract, and always within one clock and kind of service. For groups of 10 or more, in whole weeks."
  source   = "NHS England, referral to treatment"
}

measure "waits_p92_weeks" {
  shape    = "waits"
  title    = "Weeks within which 92 in 100 of those waiting have waited"
  value    = "percentile_cont(0.92) within group (order by wait_days) filter (where waiting) / 7.0"
  unit     = "weeks"
  figure   = "quantile"
  rank     = 0.92
  better   = "lower"
  by       = ["clock", "service_group"]
  criteria = ["E1", "E3"]
  note     = "As it stands on the day of the extract, and always within one clock and kind of service. For groups of 10 or more, in whole weeks."
  source   = "NHS England, referral to treatment"
}

measure "waits_longest_band" {
  shape    = "waits"
  title    = "Longest wait of those waiting"
  value    = "max(wait_days) filter (where waiting) / 7.0"
  unit     = "weeks"
  figure   = "longest"
  better   = "lower"
  by       = ["clock", "service_group"]
  criteria = ["E1", "E3"]
  note     = "As it stands on the day of the extract, and always within one clock and kind of service. Published as the lower edge of its band: under 18, then 18, 26, 39, 52, 78 and 104 weeks."
}

measure "waits_over_18_weeks" {
  shape       = "waits"
  title       = "Waiting for more than 18 weeks"
  numerator   = "count(*) filter (where waiting and wait_days > 126)"
  denominator = "count(*) filter (where waiting)"
  unit        = "percent"
  better      = "lower"
  by          = ["clock", "service_group"]
  criteria    = ["E1", "E3"]
  note        = "As it stands on the day of the extract, and always within one clock and kind of service."
  source      = "NHS England, community health services waiting lists; referral to treatment"
}

measure "waits_over_52_weeks" {
  shape       = "waits"
  title       = "Waiting for more than 52 weeks"
  numerator   = "count(*) filter (where waiting and wait_days > 364)"
  denominator = "count(*) filter (where waiting)"
  unit        = "percent"
  better      = "lower"
  amber       = 0
  red         = 10
  by          = ["clock", "service_group"]
  criteria    = ["E1", "E3"]
  note        = "As it stands on the day of the extract, and always within one clock and kind of service."
  source      = "NHS England, community health services waiting lists; referral to treatment"
}

measure "waits_support_recorded" {
  shape       = "waits"
  title       = "Waiting, with a record of support meanwhile"
  numerator   = "count(*) filter (where waiting and support is not null)"
  denominator = "count(*) filter (where waiting)"
  unit        = "percent"
  better      = "higher"
  by          = ["clock", "service_group"]
  criteria    = ["E2", "E3"]
  note        = "As it stands on the day of the extract, and always within one clock and kind of service. A record that there is none, or that the family declined, counts as a record."
}

# What the autism statistics of NHS England stand beside. The wait is counted
# there as here, from the referral and from the 91st day on; but a referral is
# open there until it is discharged, here until the assessment has started.

measure "autism_open" {
  shape    = "waits"
  title    = "Children waiting for an autism assessment to start"
  where    = "service_group = 'autism'"
  value    = "count(*) filter (where waiting)"
  unit     = "count"
  better   = "lower"
  by       = ["clock", "service_group"]
  criteria = ["E1", "E3", "L4"]
  note     = "As it stands on the day of the extract. Published figures count referrals to mental-health services until they are discharged, and none to community paediatrics."
  source   = "NHS England, Autism statistics, ASD16b"
}

measure "autism_open_over_13_weeks" {
  shape       = "waits"
  title       = "Waiting 13 weeks or more for an autism assessment to start"
  where       = "service_group = 'autism'"
  numerator   = "count(*) filter (where waiting and wait_days >= 91)"
  denominator = "count(*) filter (where waiting)"
  unit        = "percent"
  better      = "lower"
  by          = ["clock", "service_group"]
  criteria    = ["E1", "E3", "L4"]
  note        = "As it stands on the day of the extract, from 91 days on. Published figures count referrals to mental-health services until they are discharged, and none to community paediatrics."
  source      = "NHS England, Autism statistics, ASD16c of ASD16b"
}
