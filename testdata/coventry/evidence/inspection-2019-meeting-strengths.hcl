# Meeting needs, strengths (criterion B of the earlier framework). One bullet of
# the letter often holds several findings; each is a block of its own, so that
# each can be followed by itself.

prior_finding "2019-L4-long-partnership" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L4"]
  kind       = "strength"
  statement  = "Council and NHS commissioners worked together before the 2014 reforms and therefore carried them out quickly."
  partners   = ["local-authority", "icb"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 1"
}

prior_finding "2019-L2-young-researchers" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L2"]
  kind       = "strength"
  statement  = "RIP:STARS, disabled young people aged 17 to 25, were trained by a university to research what matters to children with SEND."
  partners   = ["local-authority", "voluntary-sector"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 1"
}

prior_finding "2019-L2-coproduction-wide" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L2"]
  kind       = "strength"
  statement  = "Education, care, health and police all design things with families; young people's research shaped the plan template and reached a committee of Parliament, and children wrote the vision."
  partners   = ["local-authority", "icb", "parent-carer-forum"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 2"
}

prior_finding "2019-L1-one-coventry" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L1"]
  kind       = "strength"
  statement  = "Every agency backs the One Coventry approach, which puts the child first in each decision."
  partners   = ["local-authority", "icb", "cwpt", "uhcw", "public-health", "primary-care", "schools", "college", "youth-justice"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 3"
}

# Said in passing under a strength, and still an area for development.
prior_finding "2019-E3-salt-offer" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3", "L4"]
  kind       = "development"
  statement  = "Good intent does not always become help: there is not yet a full offer of speech and language therapy."
  partners   = ["icb", "cwpt"]
  status     = "open"
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 3"
}

prior_finding "2019-L6-school-services" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L6"]
  kind       = "strength"
  statement  = "Schools buy much of the area's specialist support, and heads think highly of the complex communication and the emotional and mental health teams."
  partners   = ["local-authority", "schools"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 4"
}

prior_finding "2019-E4-peer-panels" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E4"]
  kind       = "strength"
  statement  = "Heads support one another through panels that move pupils to another school or provision; 80% of those pupils manage their behaviour there."
  partners   = ["schools", "local-authority"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 5"
}

prior_finding "2019-L6-dmo-dco" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L6"]
  kind       = "strength"
  statement  = "A designated medical officer and a designated clinical officer have been there since the reforms began and follow one work plan."
  partners   = ["icb"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 6"
}

prior_finding "2019-E3-asd-waiting-support" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "A new project helps families while they wait for an autism diagnosis, so that the child's needs are better met meanwhile."
  partners   = ["cwpt", "local-authority"]
  measures   = ["waits_support_recorded"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 7"
}

prior_finding "2019-E3-pre-diagnostic" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "There is plenty of help before any diagnosis, and parents value it."
  partners   = ["local-authority", "cwpt"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 8"
}

prior_finding "2019-E3-portage" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "Portage is good: it supports the whole child at home and in settings and helps children get ready for school."
  partners   = ["local-authority"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 9"
}

prior_finding "2019-E3-semh-tier-2" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "The tier 2 service Rise works in family hubs and schools and is so well linked with specialist mental health services that children whose needs grow get help in time."
  partners   = ["cwpt", "voluntary-sector"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 10"
}

prior_finding "2019-E3-looked-after-health" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "Looked-after children with SEND are doing better emotionally, as the strengths and difficulties questionnaire shows, and the new health service for them responds in time."
  partners   = ["icb", "local-authority"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 11"
}

prior_finding "2019-E3-siblings" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "Community children's nurses look at the whole family; brothers and sisters in distress are offered play therapy."
  partners   = ["cwpt"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 12"
}

prior_finding "2019-E1-tell-it-once" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "Health visitors, trained by paediatricians, screen pre-term babies at home, which saves families clinic visits and telling their story again."
  partners   = ["public-health", "uhcw"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 13"
}

prior_finding "2019-E1-diverse-communities" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E1"]
  kind       = "strength"
  statement  = "Health visitors know the communities they serve and, with the maternal health programme MAMTA, reach families from minority ethnic groups."
  partners   = ["public-health", "voluntary-sector"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 14"
}

prior_finding "2019-E2-sendiass" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E2"]
  kind       = "strength"
  statement  = "Parents feel supported by the information, advice and support service; 95% of those surveyed value its impartial advice."
  partners   = ["sendiass"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 15"
}

prior_finding "2019-E3-frontline-staff" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E3"]
  kind       = "strength"
  statement  = "Parents name many staff in services and schools who did more than was asked of them."
  partners   = ["local-authority", "schools"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 15"
}

prior_finding "2019-L2-forum-voice" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["L2"]
  kind       = "strength"
  statement  = "Through the parent carer forum, One Voice, senior leaders hear what families live with and act on it."
  partners   = ["parent-carer-forum"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 15"
}

prior_finding "2019-E2-low-tribunals" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E2"]
  kind       = "strength"
  statement  = "Few disputes have gone to a tribunal in recent years, because mediation works."
  partners   = ["local-authority"]
  measures   = ["tribunal_appeal_rate"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 15"
}

prior_finding "2019-E5-children-happy" {
  inspection = "area-send-2019"
  criterion  = "B"
  carries_to = ["E5"]
  kind       = "strength"
  statement  = "The children whom inspectors met were happy, confident and well cared for, liked school or college, and had much to do in the city."
  partners   = ["local-authority", "icb", "cwpt", "uhcw", "public-health", "primary-care", "schools", "college", "youth-justice"]
  source     = "Inspection letter, 17 December 2019, Meeting needs, strengths, bullet 16"
}
