# Where findings of the 2016 framework may go. Within each list the criteria
# that share the question's subject come first, and the relation is theirs.
# Those after them take single findings: letters often reported a matter under
# a question to which this framework gives a criterion of its own, and a finding
# follows its subject, not its heading.

crosswalk "area-send-2016" {
  map "A" {
    to        = ["E1", "E3", "E4"]
    relation  = "close"
    rationale = "Both ask how early and how well needs are found, which is E1. Letters also told here of help given early, which is E3, and of preparation for work, which is E4."
  }

  map "B" {
    to        = ["E1", "E2", "E3", "L4", "L1", "L2", "L3", "L5", "L6", "E4", "E5"]
    relation  = "split"
    rationale = "One question became four criteria: assessment E1, taking part E2, help in time E3 and commissioning L4. Letters used it for the work of leaders too, so that findings on ambition, co-production, knowing needs, quality assurance or workforce go to L1, L2, L3, L5 or L6; transitions and health checks go to E4, and children's place in their communities to E5."
  }

  map "C" {
    to        = ["E4", "E5", "E2", "E3", "L5"]
    relation  = "split"
    rationale = "Outcomes and next steps are E4; a life in the community is E5. Letters closed this question with what parents complained of, which is E2 where it is about being heard and E3 where it is about the help itself; what leaders know of outcomes is L5."
  }

  map "M" {
    to        = ["L1", "L2", "L3", "L4", "L5", "L6", "E1", "E2", "E3", "E4", "E5"]
    relation  = "partial"
    rationale = "Main findings held most of what was said of leaders, but had no criteria for them, so L1 to L6 match only in part. They also summed up the three questions, so that a finding on identification, taking part, help, outcomes or community goes to the E criterion it is about."
  }
}
