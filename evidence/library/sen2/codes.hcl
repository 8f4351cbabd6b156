# The codes of the return's fields, with their meanings in our words.

codes "collection" {
  code "SEN2" {
    meaning = "this return"
  }
}

codes "source_level" {
  code "L" {
    meaning = "the local authority"
  }
}

codes "officer" {
  code "Y" {
    meaning = "in post"
  }
  code "N" {
    meaning = "not in post"
  }
  code "R" {
    meaning = "being recruited"
  }
}

# Asked for in 2023 only.
codes "gender" {
  code "0" {
    meaning = "not known"
  }
  code "1" {
    meaning = "male"
  }
  code "2" {
    meaning = "female"
  }
  code "9" {
    meaning = "not specified"
  }
}

codes "sex" {
  code "M" {
    meaning = "male"
  }
  code "F" {
    meaning = "female"
  }
}

# The main groups, and the finer ones that a council may use in their place.
codes "ethnicity" {
  code "WBRI" {
    meaning = "White British"
  }
  code "WIRI" {
    meaning = "Irish"
  }
  code "WIRT" {
    meaning = "Traveller of Irish heritage"
  }
  code "WROM" {
    meaning = "Gypsy or Roma"
  }
  code "WOTH" {
    meaning = "another White background"
  }
  code "MWBC" {
    meaning = "White and Black Caribbean"
  }
  code "MWBA" {
    meaning = "White and Black African"
  }
  code "MWAS" {
    meaning = "White and Asian"
  }
  code "MOTH" {
    meaning = "another mixed background"
  }
  code "AIND" {
    meaning = "Indian"
  }
  code "APKN" {
    meaning = "Pakistani"
  }
  code "ABAN" {
    meaning = "Bangladeshi"
  }
  code "AOTH" {
    meaning = "another Asian background"
  }
  code "BCRB" {
    meaning = "Black Caribbean"
  }
  code "BAFR" {
    meaning = "Black African"
  }
  code "BOTH" {
    meaning = "another Black background"
  }
  code "CHNE" {
    meaning = "Chinese"
  }
  code "OOTH" {
    meaning = "another ethnic group"
  }
  code "REFU" {
    meaning = "not given by choice"
  }
  code "NOBT" {
    meaning = "not obtained yet"
  }
  further = [
    "WCOR", "WENG", "WNIR", "WSCO", "WWEL", "WOWB", "WALB", "WBOS",
    "WCRO", "WGRE", "WGRK", "WGRC", "WITA", "WKOS", "WPOR", "WSER",
    "WTUR", "WTUK", "WTUC", "WEUR", "WEEU", "WWEU", "WOTW", "WROG",
    "WROR", "WROO", "MWAP", "MWAI", "MWAO", "ABRI", "AWEL", "MAOE",
    "MABL", "MACH", "MBOE", "MBCH", "MCOE", "MWOE", "MWCH", "MOTM",
    "AMPK", "AKPA", "AOPK", "AAFR", "AKAO", "ANEP", "ASNL", "ASLT",
    "ASRO", "AOTA", "BBRI", "BWEL", "BANN", "BCON", "BGHA", "BNGN",
    "BSLN", "BSOM", "BSUD", "BAOF", "BEUR", "BNAM", "BOTB", "CHKC",
    "CMAL", "CSNG", "CTWN", "COCH", "OAFG", "ORAB", "OARA", "OEGY",
    "OFIL", "OIRN", "OIRQ", "OJPN", "OKOR", "OKRD", "OLAM", "OLEB",
    "OLIB", "OMAL", "OMRC", "OPOL", "OTHA", "OVIE", "OYEM", "OOEG",
  ]
}

codes "upn_unknown" {
  code "UN1" {
    meaning = "under six and not given a number yet"
  }
  code "UN2" {
    meaning = "never in a state school in England"
  }
  code "UN3" {
    meaning = "educated outside England"
  }
  code "UN5" {
    meaning = "sources contradict each other about the number"
  }
  code "UN8" {
    meaning = "new to the council in the last week"
  }
  code "UN9" {
    meaning = "never in a state school or college in England"
  }
  code "UN10" {
    meaning = "the request ended before a number was known"
  }
}

codes "request_source" {
  code "1" {
    meaning = "the young person or a parent"
  }
  code "2" {
    meaning = "a school or another place of education"
  }
  code "3" {
    meaning = "health"
  }
  code "4" {
    meaning = "social care"
  }
  code "5" {
    meaning = "somebody else"
  }
}

codes "request_outcome" {
  code "Y" {
    meaning = "to assess"
  }
  code "N" {
    meaning = "not to assess"
  }
  code "A" {
    meaning = "not decided yet"
  }
  code "W" {
    meaning = "withdrawn, or ended before a decision"
  }
  code "H" {
    meaning = "decided before the year of the return"
  }
}

codes "assessment_outcome" {
  code "Y" {
    meaning = "to issue a plan"
  }
  code "N" {
    meaning = "not to issue a plan"
  }
  code "A" {
    meaning = "not decided yet"
  }
  code "W" {
    meaning = "withdrawn, or ended before a decision"
  }
  code "H" {
    meaning = "decided before the year of the return, or transferred in"
  }
  code "S" {
    meaning = "completed by another council: some suppliers write it"
  }
}

codes "residential" {
  code "A" {
    meaning = "38 to 51 weeks a year"
  }
  code "B" {
    meaning = "52 weeks a year"
  }
}

codes "work_based" {
  code "A" {
    meaning = "apprenticeship"
  }
  code "T" {
    meaning = "traineeship"
  }
  code "S" {
    meaning = "supported internship"
  }
}

codes "direct_payment" {
  code "E" {
    meaning = "for education"
  }
  code "S" {
    meaning = "for social care"
  }
  code "H" {
    meaning = "for health"
  }
  code "I" {
    meaning = "for several of these together"
  }
}

codes "cease_reason" {
  code "1" {
    meaning = "the highest age is reached"
  }
  code "2" {
    meaning = "needs are met without a plan"
  }
  code "3" {
    meaning = "higher education"
  }
  code "4" {
    meaning = "paid work, no apprenticeship"
  }
  code "5" {
    meaning = "moved to another council"
  }
  code "6" {
    meaning = "no longer wishes to be in education or training"
  }
  code "7" {
    meaning = "left England"
  }
  code "8" {
    meaning = "died"
  }
  code "9" {
    meaning = "another reason"
  }
}

# Where a plan names no setting with a number.
codes "named_setting" {
  code "OLA" {
    meaning = "arranged by the council otherwise than in a school or college"
  }
  code "OPA" {
    meaning = "arranged by the family, not home education"
  }
  code "EHE" {
    meaning = "home education"
  }
  code "EYP" {
    meaning = "early years provider without a number"
  }
  code "OTH" {
    meaning = "another setting, or only a type is named"
  }
}

# Where the setting attended has no number.
codes "attended_setting" {
  code "OLA" {
    meaning = "arranged by the council otherwise than in a school or college"
  }
  code "OPA" {
    meaning = "arranged by the family, not home education"
  }
  code "EHE" {
    meaning = "home education"
  }
  code "EYP" {
    meaning = "early years provider without a number"
  }
  code "OTH" {
    meaning = "another setting, or only a type is named"
  }
  code "NEET" {
    meaning = "over 16, not in education, work or training"
    since   = 2024
  }
  code "NIEC" {
    meaning = "not in education or training, the plan is to end"
    since   = 2024
  }
  code "NIEO" {
    meaning = "not in education or training for another reason"
    since   = 2024
  }
}

codes "rank" {
  code "1" {
    meaning = "first"
  }
  code "2" {
    meaning = "second"
  }
}

# Asked for in 2023 only.
codes "attendance" {
  code "FT" {
    meaning = "full time"
  }
  code "PT" {
    meaning = "part time"
  }
}

codes "review_outcome" {
  code "A" {
    meaning = "to amend the plan"
  }
  code "C" {
    meaning = "to end the plan"
  }
  code "M" {
    meaning = "to keep the plan as it is"
  }
}

codes "sen_type" {
  code "SPLD" {
    meaning = "specific learning difficulty"
  }
  code "MLD" {
    meaning = "moderate learning difficulty"
  }
  code "SLD" {
    meaning = "severe learning difficulty"
  }
  code "PMLD" {
    meaning = "profound and multiple learning difficulty"
  }
  code "SEMH" {
    meaning = "social, emotional and mental health"
  }
  code "SLCN" {
    meaning = "speech, language and communication"
  }
  code "HI" {
    meaning = "hearing"
  }
  code "VI" {
    meaning = "vision"
  }
  code "MSI" {
    meaning = "hearing and vision"
  }
  code "PD" {
    meaning = "physical"
  }
  code "ASD" {
    meaning = "autism"
  }
  code "DS" {
    meaning = "Down syndrome"
    since   = 2025
  }
  code "OTH" {
    meaning = "another difficulty"
  }
}
