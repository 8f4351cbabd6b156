# The metrics of the autism statistics, by their codes. The letters of one number
# differ by age, and in 16, 18 and 19 by the wait as well; ages left out are all
# ages. kind tells counts of people, shares in percent, and figures on the quality of
# the data, which are for their publisher and not for comparing.
#
# Newer releases have more: ASD16f to ASD16k, and ASD25 with its letters. What
# they mean has not been read in the publisher's own text (check), so they are
# not here and not read.

metric "ASD11" {
  meaning = "open referrals for suspected autism"
  kind    = "quality"
}

metric "ASD11a" {
  meaning = "open referrals for suspected autism"
  kind    = "quality"
  ages    = "0-17"
}

metric "ASD11b" {
  meaning = "open referrals for suspected autism"
  kind    = "quality"
  ages    = "18+"
}

metric "ASD12" {
  meaning = "new referrals for suspected autism"
  kind    = "count"
}

metric "ASD12a" {
  meaning = "new referrals for suspected autism"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD12b" {
  meaning = "new referrals for suspected autism"
  kind    = "count"
  ages    = "18+"
}

metric "ASD13" {
  meaning = "closed referrals for suspected autism"
  kind    = "count"
}

metric "ASD13a" {
  meaning = "closed referrals for suspected autism"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD13b" {
  meaning = "closed referrals for suspected autism"
  kind    = "count"
  ages    = "18+"
}

metric "ASD14" {
  meaning = "open referrals that no later month has, discharged or not"
  kind    = "quality"
}

metric "ASD14a" {
  meaning = "open referrals that no later month has, discharged or not"
  kind    = "quality"
  ages    = "0-17"
}

metric "ASD14b" {
  meaning = "open referrals that no later month has, discharged or not"
  kind    = "quality"
  ages    = "18+"
}

metric "ASD16" {
  meaning = "people with an open referral for suspected autism"
  kind    = "count"
}

metric "ASD16a" {
  meaning = "people whose referral for suspected autism has been open for 13 weeks or more"
  kind    = "count"
}

metric "ASD16b" {
  meaning = "people with an open referral for suspected autism"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD16c" {
  meaning = "people whose referral for suspected autism has been open for 13 weeks or more"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD16d" {
  meaning = "people with an open referral for suspected autism"
  kind    = "count"
  ages    = "18+"
}

metric "ASD16e" {
  meaning = "people whose referral for suspected autism has been open for 13 weeks or more"
  kind    = "count"
  ages    = "18+"
}

metric "ASD17" {
  meaning = "people with more than one open referral for suspected autism"
  kind    = "quality"
}

metric "ASD17a" {
  meaning = "people with more than one open referral for suspected autism"
  kind    = "quality"
  ages    = "0-17"
}

metric "ASD17b" {
  meaning = "people with more than one open referral for suspected autism"
  kind    = "quality"
  ages    = "18+"
}

metric "ASD18" {
  meaning = "of people with a referral open for 13 weeks or more, those whose first appointment was within 13 weeks"
  kind    = "count"
}

metric "ASD18a" {
  meaning = "of people with a referral open for 13 weeks or more, those whose first appointment was after more than 13 weeks"
  kind    = "count"
}

metric "ASD18b" {
  meaning = "of people with a referral open for 13 weeks or more, those with no appointment recorded"
  kind    = "count"
}

metric "ASD18c" {
  meaning = "of people with a referral open for 13 weeks or more, those whose first appointment was within 13 weeks"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD18d" {
  meaning = "of people with a referral open for 13 weeks or more, those whose first appointment was within 13 weeks"
  kind    = "count"
  ages    = "18+"
}

metric "ASD18e" {
  meaning = "of people with a referral open for 13 weeks or more, those whose first appointment was after more than 13 weeks"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD18f" {
  meaning = "of people with a referral open for 13 weeks or more, those with no appointment recorded"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD18g" {
  meaning = "of people with a referral open for 13 weeks or more, those whose first appointment was after more than 13 weeks"
  kind    = "count"
  ages    = "18+"
}

metric "ASD18h" {
  meaning = "of people with a referral open for 13 weeks or more, those with no appointment recorded"
  kind    = "count"
  ages    = "18+"
}

metric "ASD19" {
  meaning = "share of people with a referral open for 13 weeks or more whose first appointment was within 13 weeks"
  kind    = "share"
}

metric "ASD19a" {
  meaning = "share of people with a referral open for 13 weeks or more whose first appointment was after more than 13 weeks"
  kind    = "share"
}

metric "ASD19b" {
  meaning = "share of people with a referral open for 13 weeks or more with no appointment recorded"
  kind    = "share"
}

metric "ASD19c" {
  meaning = "share of people with a referral open for 13 weeks or more whose first appointment was within 13 weeks"
  kind    = "share"
  ages    = "0-17"
}

metric "ASD19d" {
  meaning = "share of people with a referral open for 13 weeks or more whose first appointment was within 13 weeks"
  kind    = "share"
  ages    = "18+"
}

metric "ASD19e" {
  meaning = "share of people with a referral open for 13 weeks or more whose first appointment was after more than 13 weeks"
  kind    = "share"
  ages    = "0-17"
}

metric "ASD19f" {
  meaning = "share of people with a referral open for 13 weeks or more with no appointment recorded"
  kind    = "share"
  ages    = "0-17"
}

metric "ASD19g" {
  meaning = "share of people with a referral open for 13 weeks or more whose first appointment was after more than 13 weeks"
  kind    = "share"
  ages    = "18+"
}

metric "ASD19h" {
  meaning = "share of people with a referral open for 13 weeks or more with no appointment recorded"
  kind    = "share"
  ages    = "18+"
}

metric "ASD20" {
  meaning = "people with an open referral who had a care contact in the month"
  kind    = "count"
}

metric "ASD20a" {
  meaning = "people with an open referral who had a care contact in the month"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD20b" {
  meaning = "people with an open referral who had a care contact in the month"
  kind    = "count"
  ages    = "18+"
}

metric "ASD21" {
  meaning = "people with an open referral who were diagnosed as autistic in the month"
  kind    = "count"
}

metric "ASD21a" {
  meaning = "people with an open referral who were diagnosed as autistic in the month"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD21b" {
  meaning = "people with an open referral who were diagnosed as autistic in the month"
  kind    = "count"
  ages    = "18+"
}

metric "ASD23" {
  meaning = "people given a mental or behavioural diagnosis that is not autism"
  kind    = "count"
}

metric "ASD23a" {
  meaning = "people given a mental or behavioural diagnosis that is not autism"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD23b" {
  meaning = "people given a mental or behavioural diagnosis that is not autism"
  kind    = "count"
  ages    = "18+"
}

metric "ASD24" {
  meaning = "people given a diagnosis that is neither mental nor behavioural"
  kind    = "count"
}

metric "ASD24a" {
  meaning = "people given a diagnosis that is neither mental nor behavioural"
  kind    = "count"
  ages    = "0-17"
}

metric "ASD24b" {
  meaning = "people given a diagnosis that is neither mental nor behavioural"
  kind    = "count"
  ages    = "18+"
}
