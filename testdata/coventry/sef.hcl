# Whose self-evaluation this is, against which framework, as at which day.
#
# Everything in this workspace comes from public documents, which README.md
# lists. Where those are silent the workspace is silent too: what the rules say
# about the silence is the point of the example.

area "coventry" {
  name      = "Coventry"
  la_code   = "331"
  ons_code  = "E08000026"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
  note      = "An illustration made from public documents alone. It is not the city's own self-evaluation, no partner has written, read or agreed it, and what it leaves out may well exist unpublished."
}

# The partners who plan, commission and deliver. A council is one partner with
# two sectors, so its evidence says for which of them it speaks.

partner "local-authority" {
  name    = "Coventry City Council"
  sectors = ["education", "social-care"]
}

# The clinical commissioning group of 2019 and the board that took over its work
# in 2022 are one partner here: what was asked of the one now falls to the other.
partner "icb" {
  name    = "NHS Coventry and Warwickshire Integrated Care Board"
  sectors = ["health"]
}

partner "cwpt" {
  name    = "Coventry and Warwickshire Partnership NHS Trust"
  sectors = ["health"]
}

partner "uhcw" {
  name    = "University Hospitals Coventry and Warwickshire NHS Trust"
  sectors = ["health"]
}

# Commissioned by the council, but apart from it here: health visiting and
# school nursing are health services.
partner "public-health" {
  name    = "Public health, health visiting and school nursing in Coventry"
  sectors = ["health"]
}

partner "primary-care" {
  name    = "General practices in Coventry"
  sectors = ["health"]
}

partner "schools" {
  name    = "Schools and early years settings in Coventry"
  sectors = ["education"]
}

partner "college" {
  name    = "Colleges in Coventry"
  sectors = ["education"]
}

# The nearest of the five sectors: it supports and supervises children.
partner "youth-justice" {
  name    = "Coventry youth justice service"
  sectors = ["social-care"]
}

partner "parent-carer-forum" {
  name    = "One Voice, the parent carer forum"
  sectors = ["lived-experience"]
}

# It stands beside families and is no part of what it advises on. Its own view
# is still not theirs: only the kinds voice and survey carry what families say.
partner "sendiass" {
  name    = "SEND information, advice and support service"
  sectors = ["lived-experience"]
}

partner "voluntary-sector" {
  name    = "Voluntary and community organisations in Coventry"
  sectors = ["education", "health", "social-care"]
}

# Those who look in from outside. They deliver nothing, so nothing is asked of
# them, but what they find is evidence from beyond the bodies judged.

partner "inspectorates" {
  name    = "Ofsted and the Care Quality Commission"
  sectors = ["oversight"]
}

partner "health-and-wellbeing-board" {
  name    = "Coventry Health and Wellbeing Board"
  sectors = ["oversight"]
}

partner "scrutiny" {
  name    = "Education and Children's Services Scrutiny Board (2)"
  sectors = ["oversight"]
}

# The report of 13 December 2023 says that the board meets every six weeks, that
# nothing stands above it, and proposes the Health and Wellbeing Board (sections
# 1 and 2). The data supplement to the needs assessment, approved by both in or
# before March 2024, calls it the oversight group (Next steps, point 3). How often
# the board reports there was left to be decided and is not public, so
# reports_every_weeks is left out.
board "send-ap-board" {
  name           = "SEND and AP Partnership Board"
  interval_weeks = 6
  oversight      = "Health and Wellbeing Board"
}

# Councils' usual rule: no count below five.
disclosure {
  profile = "lt5"
}

# The public record shows a self-evaluation in final draft in December 2023 and
# nobody's signature on it. A sign_off block for each partner belongs here.
sef {}
