# Identifying needs (criterion A of the earlier framework). A finding follows its
# subject, not its heading: the college's courses stood under this question and
# are about next steps, so they carry over to E4.

prior_finding "2019-E4-college-pathways" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "A college has redesigned its courses so that young adults with SEND are readier for work; in the last year 46% of them went on to paid or voluntary work."
  partners   = ["college"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, strengths, bullet 1"
}

prior_finding "2019-E1-semh-app" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "The Dimensions web app lets professionals, parents and young people spot emerging social and emotional needs and points them to help."
  partners   = ["cwpt"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, strengths, bullet 2"
}

prior_finding "2019-E1-autism-girls" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "Autism in girls is well identified; a social enterprise, the Curly Hair Project, has helped professionals see how it can look different from autism in boys."
  partners   = ["cwpt", "schools", "voluntary-sector"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, strengths, bullet 3"
}

prior_finding "2019-E1-school-nurse-drop-ins" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "School nurses hold many drop-ins, some of them in youth clubs, and so meet young people whom school does not reach and find needs sooner."
  partners   = ["public-health"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, strengths, bullet 4"
}

prior_finding "2019-E1-cerebral-palsy-pathway" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "Children who may have cerebral palsy are found, assessed every year and helped early along one pathway that includes physiotherapists."
  partners   = ["uhcw", "cwpt"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, strengths, bullet 5"
}

prior_finding "2019-E3-family-nurse" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "The family nurse partnership matters much to young parents who have SEND or are leaving care, although the last tender bought less of it."
  partners   = ["public-health"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, strengths, bullet 6"
}

# The measure shows how many children are reviewed at all. Whether the review is
# joined to the setting's own check has to be shown by other evidence.
prior_finding "2019-E1-two-year-check" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Health and early years do not fully join up their checks at two and a half, so that a need may go unnoticed."
  partners   = ["public-health", "schools"]
  status     = "open"
  measures   = ["early_years_two_year_review_rate"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, areas for development, bullet 1"
}

prior_finding "2019-E1-asq-not-shared" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Early years settings do not routinely see the results of the ages and stages questionnaire."
  partners   = ["public-health", "schools"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Identifying needs, areas for development, bullet 1"
}

prior_finding "2019-E1-two-year-old-take-up" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Few families take a funded place at two, so needs are found late; complex need has first come to light in Reception, with no specialist place planned."
  partners   = ["local-authority", "schools"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Identifying needs, areas for development, bullet 2"
}

prior_finding "2019-E1-ae-notifications" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "School nurses are told of visits to A&E as they should be, but the notice does not reliably reach the child's record in time, which leaves the record incomplete."
  partners   = ["public-health", "uhcw"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Identifying needs, areas for development, bullet 3"
}

prior_finding "2019-E1-youth-justice-salt" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Speech and language therapy in youth justice finds needs that were missed before, but there is too little of it."
  partners   = ["cwpt", "youth-justice", "icb"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Identifying needs, areas for development, bullet 4"
}

prior_finding "2019-E1-salt-waits" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Some children wait over 20 weeks for speech and language therapy."
  partners   = ["cwpt", "icb"]
  status     = "open"
  measures   = ["waits_over_18_weeks"]
  source     = "Inspection letter, 17 December 2019, Identifying needs, areas for development, bullet 4"
}

prior_finding "2019-E1-antenatal-visits" {
  inspection = "area-send-2019"
  criterion  = "A"
  carries_to = ["E1"]
  kind       = "development"
  statement  = "Some health visiting teams are short of staff, so not every woman gets an antenatal visit; that is unequal and costs a chance to notice need early."
  partners   = ["public-health"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Identifying needs, areas for development, bullet 5"
}
