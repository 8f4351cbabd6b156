# The grades that the partnership gives itself, from the review of 12 May 2025.

judgement "E1" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "Needs of the youngest are found early, and those of older children late. Waits and late advice outweigh the rest."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "E2" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "Families are heard when plans are written and left without word while they wait. The evidence might carry more; families do not feel it yet."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "E3" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "Much help is good and in time. Who waits longest depends on the address."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  dissent "parent-carer-forum" {
    says       = "For families in the North this is a failing, not an inconsistency."
    on         = "2025-05-12"
    reply      = "We agree about the North and have put it first in the action plan. The grade is for the whole area; the report names the North on its first page."
    replied_on = "2025-05-28"
  }
}

judgement "E4" {
  grade     = "typically-positive"
  dated     = "2025-05-12"
  rationale = "Young people do well in special schools and internships, and exclusions have fallen."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  dissent "parent-carer-forum" {
    says = "Families do not know what comes after school. We cannot call that positive."
    on   = "2025-05-12"
  }
}

judgement "E5" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "More children take part than did, and too few near home."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "L1" {
  grade     = "typically-positive"
  dated     = "2025-05-12"
  rationale = "All partners have shown with money and in public what they want for children, and say where they fall short."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "L2" {
  grade = "inconsistent"
  dated = "2025-05-12"
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "L3" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "The picture of need is shared, and its averages hide too much."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "L4" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "The first shared budget is a start. Much alternative provision is not watched closely enough."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "L5" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "We find out what is wrong sooner than we put it right."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "L6" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "People work together better than their systems do."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}

judgement "overall" {
  grade     = "inconsistent"
  dated     = "2025-05-12"
  rationale = "Much is good, and too much depends on where a family lives."
  sign_off "local-authority" {
    on = "2025-05-12"
  }
  sign_off "icb" {
    on = "2025-05-12"
  }
  sign_off "parent-carer-forum" {
    on = "2025-05-12"
  }
}
