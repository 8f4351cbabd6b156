# What inspectors recommend nationally. The shares tell a partnership where to
# look first; they say nothing about any one area.

recommendations {
  method  = "Keywords for each theme were counted in the published reports, once per report, separately among recommendations and in the text on what to do better. Words that mean the same may be missed and passing mentions counted, so the shares are approximate."
  reports = 56
  period  = { from = "2023-05-01", to = "2026-01-31" }
  status  = "check"
  source  = "Published area SEND inspection reports, May 2023 to January 2026, https://reports.ofsted.gov.uk"

  theme "ehc-plan-quality" {
    title              = "EHC plan quality"
    in_recommendations = 75
    in_do_better       = 75
    criteria           = ["E3", "E2", "L5"]
  }

  theme "impact-and-quality-assurance" {
    title              = "Impact, measurement and quality assurance"
    in_recommendations = 66
    in_do_better       = 93
    criteria           = ["L5", "L3"]
  }

  theme "waiting-times" {
    title              = "Waiting times"
    in_recommendations = 61
    in_do_better       = 84
    criteria           = ["E1", "E3"]
  }

  theme "neurodevelopmental-pathway" {
    title              = "Neurodevelopmental pathway"
    in_recommendations = 52
    in_do_better       = 75
    criteria           = ["E1", "E3"]
  }

  theme "social-care-contribution" {
    title              = "Social care contribution"
    in_recommendations = 52
    in_do_better       = 71
    criteria           = ["E3", "E1", "L6"]
  }

  theme "preparing-for-adulthood" {
    title              = "Preparing for adulthood and moving to adult services"
    in_recommendations = 50
    in_do_better       = 55
    criteria           = ["E4"]
  }

  theme "annual-reviews" {
    title              = "Annual reviews"
    in_recommendations = 48
    in_do_better       = 39
    criteria           = ["E3", "E2", "E4"]
  }

  theme "governance-and-accountability" {
    title              = "Governance and accountability"
    in_recommendations = 48
    in_do_better       = 59
    criteria           = ["L5", "L1"]
  }

  theme "ehc-timeliness" {
    title              = "EHC plan timeliness"
    in_recommendations = 46
    in_do_better       = 32
    criteria           = ["E1"]
  }

  theme "joint-commissioning" {
    title              = "Joint commissioning"
    in_recommendations = 41
    in_do_better       = 64
    criteria           = ["L4", "L3"]
  }

  theme "co-production-and-voice" {
    title              = "Co-production and voice"
    in_recommendations = 36
    in_do_better       = 50
    criteria           = ["L2", "E2"]
  }

  theme "local-offer-and-communication" {
    title              = "Local offer and communication"
    in_recommendations = 34
    in_do_better       = 52
    criteria           = ["E2", "L2"]
  }

  theme "camhs" {
    title              = "Child and adolescent mental health services"
    in_recommendations = 32
    in_do_better       = 61
    criteria           = ["E3", "E1"]
  }

  theme "data-and-information-sharing" {
    title              = "Data and information sharing"
    in_recommendations = 32
    in_do_better       = 34
    criteria           = ["L3", "L6"]
  }

  theme "alternative-provision" {
    title              = "Alternative provision"
    in_recommendations = 27
    in_do_better       = 50
    criteria           = ["L4", "E4"]
  }

  theme "speech-and-language-therapy" {
    title              = "Speech and language therapy"
    in_recommendations = 27
    in_do_better       = 50
    criteria           = ["E1", "E3"]
  }
}
