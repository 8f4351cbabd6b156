# Improving outcomes (criterion C of the earlier framework). The letter closes
# this question with what parents complained of: each complaint carries over to
# the criterion it is about.

prior_finding "2019-L5-outcomes-known" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["L5"]
  kind       = "strength"
  statement  = "Leaders know that attainment is weak at every stage, and there are first signs that it is rising."
  partners   = ["local-authority"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 1"
}

prior_finding "2019-E4-ks1-sen-support" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "At key stage 1 in 2018, pupils at SEN support did better than similar pupils nationally in phonics, reading, writing and mathematics."
  partners   = ["schools"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 1"
}

prior_finding "2019-E4-ks4-progress" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "Pupils with a plan make the progress at key stage 4 that such pupils make across England."
  partners   = ["schools"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 2"
}

prior_finding "2019-E4-level-2-3-at-19" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "More young people with SEND reached level 2 or 3 with English and mathematics by 19 in 2018 than in 2017, though still fewer than nationally."
  partners   = ["college", "schools"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 2"
}

prior_finding "2019-E4-internships" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "Supported internships lead to work: inspectors met former interns of a hospital who now have full-time jobs."
  partners   = ["college", "uhcw"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 3"
}

prior_finding "2019-E4-neet" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "Far fewer key stage 4 pupils with SEND were out of education, employment and training in 2017 than nationally."
  partners   = ["local-authority"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 4"
}

prior_finding "2019-E4-excluded-placed" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "Every pupil permanently excluded in 2017/18 has since got a suitable full-time place."
  partners   = ["local-authority", "schools"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 5"
}

prior_finding "2019-E4-cme-return" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "All children with SEND who were missing education in the last year came back to it."
  partners   = ["local-authority"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 6"
}

prior_finding "2019-E4-reintegration" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "The roll of the pupil referral unit for key stages 3 and 4 fell markedly, which shows that the reintegration protocol works."
  partners   = ["local-authority", "schools"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 6"
}

prior_finding "2019-E4-travel-training" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "There are more and more ways to gain independence; at one school, 30 to 40 pupils learned to travel alone over some years."
  partners   = ["schools", "local-authority"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 7"
}

prior_finding "2019-E5-local-influence" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E5"]
  kind       = "strength"
  statement  = "Young people with SEND have changed local decisions: on safety equipment in taxis, and on the repair of a swimming pool's lift."
  partners   = ["local-authority", "voluntary-sector"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 8"
}

prior_finding "2019-E3-ventilation-pathway" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "Children on long-term ventilation can move from a distant hospital to the local one while their home is adapted, so that families stay close."
  partners   = ["uhcw"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 9"
}

prior_finding "2019-E3-intensive-support" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "Since the intensive support team began, far fewer vulnerable young people are admitted to hospital for their mental health."
  partners   = ["cwpt"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, strengths, bullet 10"
}

# The letter calls these areas for improvement, not for development.

prior_finding "2019-E4-early-years-gld" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Few children with SEND reach a good level of development in the early years, and the share is falling."
  partners   = ["local-authority", "schools"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Improving outcomes, areas for improvement, bullet 1"
}

prior_finding "2019-E4-early-take-up" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Few families take a funded place for a child of two, three or four."
  partners   = ["local-authority", "schools"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Improving outcomes, areas for improvement, bullet 1"
}

prior_finding "2019-E4-ks2-plans" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E4"]
  kind       = "development"
  statement  = "Children with a plan do poorly at the end of key stage 2, and less well each year."
  partners   = ["schools", "local-authority"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Improving outcomes, areas for improvement, bullet 2"
}

prior_finding "2019-E3-transport" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Some parents are unhappy with transport."
  partners   = ["local-authority"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Improving outcomes, areas for improvement, bullet 3"
}

prior_finding "2019-E2-communication" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E2"]
  kind       = "development"
  statement  = "Some parents find officers and school staff poor at keeping them informed."
  partners   = ["local-authority", "schools"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Improving outcomes, areas for improvement, bullet 3"
}

prior_finding "2019-E3-review-attendance" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Parents report that health and care staff are often not at the annual review."
  partners   = ["icb", "local-authority"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Improving outcomes, areas for improvement, bullet 3"
}

prior_finding "2019-E3-plans-not-updated" {
  inspection = "area-send-2019"
  criterion  = "C"
  carries_to = ["E3"]
  kind       = "development"
  statement  = "Parents report that plans are not brought up to date and hold too little from health and social care."
  partners   = ["local-authority"]
  status     = "open"
  measures   = ["review_decision_4_weeks_rate"]
  source     = "Inspection letter, 17 December 2019, Improving outcomes, areas for improvement, bullet 3"
}
