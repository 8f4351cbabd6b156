# This folder holds what the partnership knows and says. Files may be called
# anything that ends in .hcl, and one file per partner or per subject works
# well. Take the marks off these examples to begin; sef check then says what is
# missing, and sef explain E3 says why a criterion is where it is.
#
# Evidence: one item of what is known.
#
# evidence "therapy-review" {
#   title    = "Review of the therapy pathway"
#   partner  = "icb"
#   kind     = "audit"       # document, data, audit, survey, voice, case-study, observation, inspection
#   shows    = "outcome"     # activity, output, outcome, impact
#   criteria = ["E1", "E3"]
#   covers   = { from = "2025-01-01", to = "2025-03-31" }
#   dated    = "2025-04-14"
#   source   = "Board paper 7, April 2025, section 3"
#   says     = "What it found, in a sentence or two."
#   limits   = "What it cannot tell."
# }
#
# A claim: a sentence that the partnership is ready to defend.
#
# claim "therapy-waits" {
#   criterion = "E3"
#   kind      = "development"   # or strength
#   statement = "Too many children wait too long for therapy."
#   impact    = "Needs grow while children wait."
#   evidence  = ["therapy-review"]
#   actions   = ["therapy-capacity"]
# }
#
# An action: who does what by when, and how anyone will know that it worked.
#
# action "therapy-capacity" {
#   title      = "Open a second triage clinic"
#   lead       = "icb"
#   owner_role = "Children's commissioning lead"
#   addresses  = ["claim.therapy-waits"]
#   start      = "2025-04-01"
#   due        = "2026-03-31"
#   status     = "in-progress"   # not-started, in-progress, completed, cancelled
#   success = {
#     measure  = "waits_over_18_weeks"
#     baseline = 41
#     target   = 10
#     by       = "2026-03-31"
#   }
# }
#
# A judgement: our own grade, who signed it and who does not agree.
#
# judgement "E3" {
#   grade     = "inconsistent"
#   dated     = "2025-05-12"
#   rationale = "Support is good once it starts; it starts too late for many."
#   sign_off "icb" {
#     on = "2025-05-12"
#   }
# }
