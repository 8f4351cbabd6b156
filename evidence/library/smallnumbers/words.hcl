# The words by which a count of people is told from any other number. Case and
# the kind of hyphen make no difference; a phrase may have several words.

small_numbers {
  # People as they are counted: many, and one. Staff are not here, since nobody
  # hides how many there are; neither is the bare word "people".
  people = [
    "children", "young people", "young persons", "young adults", "young men",
    "young women", "pupils", "learners", "students", "boys", "girls", "babies",
    "infants", "toddlers", "teenagers", "adolescents", "youngsters",
    "under fives", "patients", "service users", "care leavers", "apprentices",
    "interns", "siblings", "brothers", "sisters", "parents", "carers",
    "parent carers", "young carers", "foster carers", "mothers", "fathers", "mums",
    "dads", "grandparents", "families", "households", "respondents",
    "CYP", "CLA", "UASC",
  ]
  person = [
    "child", "young person", "young adult", "young man", "young woman", "pupil",
    "learner", "student", "boy", "girl", "baby", "infant", "toddler", "teenager",
    "adolescent", "youngster", "patient", "service user", "care leaver",
    "apprentice", "intern", "sibling", "brother", "sister", "parent", "carer",
    "parent carer", "young carer", "foster carer", "mother", "father", "mum",
    "dad", "grandparent", "family", "household", "respondent",
    "CYP", "CLA", "UASC",
  ]

  # What each belongs to one child, so that counting it counts children.
  records = [
    "EHC plans", "EHCPs", "EHC needs assessments", "education, health and care plans",
    "permanent exclusions", "exclusions", "suspensions", "tribunal appeals",
    "appeals", "referrals",
  ]
  record = [
    "EHC plan", "EHCP", "EHC needs assessment", "education, health and care plan",
    "permanent exclusion", "exclusion", "suspension", "tribunal appeal", "appeal",
    "referral",
  ]

  # What may stand between the number and the people. Words with a hyphen, such
  # as "looked-after", may always.
  kinds = [
    "autistic", "disabled", "vulnerable", "black", "white", "asian", "mixed",
    "roma", "traveller", "gypsy", "muslim", "male", "female", "young", "younger",
    "older", "very", "primary", "secondary", "special", "mainstream", "nursery",
    "reception", "school", "college", "preschool", "sixth form", "post 16", "age",
    "aged", "send", "sen", "sen support", "sen k", "semh", "asd", "asc", "adhd",
    "pmld", "sld", "mld", "lac", "looked after", "previously looked after", "fostered",
    "adopted", "excluded", "suspended", "refugee", "deaf", "blind", "nonverbal",
    "local", "resident", "home educated", "electively home educated", "coventry",
    "individual", "different", "separate", "further", "other", "known", "actual",
    "current", "former", "eligible", "affected", "bereaved", "supported", "single",
    "lone", "kinship", "adoptive", "foster", "birth", "military", "ukrainian",
    "somali", "polish", "successful", "upheld", "new", "open", "named",
    "unaccompanied", "asylum seeking", "missing", "complex", "outstanding",
    "final", "draft", "late", "overdue", "initial", "internal", "urgent",
  ]

  # What may stand between "of" and the people: "three of our children".
  articles = [
    "the", "these", "those", "our", "its", "their", "all", "all the", "a total of",
    "a cohort of", "some", "about", "around", "approximately", "nearly", "over",
    "just over", "just under", "a possible",
  ]

  # After one of these the number is a name: Year 2 pupils, tier 3 patients.
  labels = [
    "year", "years", "key stage", "key stages", "ks", "stage", "stages", "level",
    "levels", "tier", "tiers", "band", "bands", "phase", "phases", "grade",
    "grades", "group", "wave", "waves", "cohort", "section", "sections", "part",
    "chapter", "page", "pages", "table", "tables", "figure", "figures",
    "recommendation", "recommendations", "action", "actions", "priority",
    "priorities", "bullet", "point", "points", "question", "questions", "item",
    "paragraph", "paragraphs", "annex", "appendix", "schedule", "regulation",
    "standard", "criterion", "theme", "themes", "objective", "outcome", "step",
    "form", "class", "goal", "goals", "aim",
    "aims", "strand", "strands", "workstream", "workstreams", "standards",
    "ambition", "ambitions", "principle", "principles", "pillar", "pillars",
    "term", "week", "day", "month", "quarter", "version", "note", "age", "ages", "aged", "ages of", "age of", "zone", "ward",
    "type", "types", "category", "categories", "number", "no", "q",
    "unit", "units", "room", "domain", "line", "row", "sheet", "slide", "box",
  ]

  # Before a label in small letters, that make a time of it and no name: "last
  # year three pupils".
  times = [
    "last", "this", "next", "each", "every", "per", "a", "the", "that", "same",
    "school", "academic", "financial", "calendar", "previous", "past", "first",
    "second", "final", "whole", "one", "other", "half", "following", "coming",
    "new",
  ]

  # Before a number that says where a count begins or ends and not what it is.
  at_least = [
    "at least", "more than", "over", "under", "above", "below", "not", "up to",
    "no more than", "not more than", "as many as", "minimum of", "maximum of",
    "a minimum of", "a maximum of", "groups of", "families of", "family of",
    "families with", "family with", "sizes of", "size of", "classes of",
    "batches of", "capacity of", "every", "no", "each", "any", "per", "than",
    "ratio of", "pairs of", "teams of", ">",
  ]
  fewer_than = ["fewer than", "less than", "<"]

  # Behind the people, that makes it a rate, a size or a share of each.
  rates = [
    "per", "each", "every", "at a time", "at once", "at any one time", "a day",
    "a week", "a session", "in every", "in each",
    "at each", "from each", "for each", "from every", "at every", "and over",
    "or more", "and above", "or fewer", "or less", "and under",
  ]

  # What follows people and makes of them the name of something else.
  bodies = [
    "team", "teams", "service", "services", "board", "boards", "hub", "hubs",
    "worker", "workers", "centre", "centres", "group", "groups", "panel", "panels",
    "forum", "forums", "council", "councils", "network", "networks", "champion",
    "champions", "representative", "representatives", "reps", "workshop",
    "workshops", "session", "sessions", "event", "events", "survey", "surveys",
    "support", "liaison", "officer", "officers", "programme", "programmes",
    "project", "projects", "places", "homes", "home", "unit", "units", "meetings",
    "evenings", "directorate", "scrutiny", "mental health", "health", "voice",
    "partnership", "partnerships", "panels", "pathways", "pathway", "first",
  ]

  # What follows people who are counted as members of something that everybody
  # knows, and not as those it is for.
  roles = [
    "sit on", "sits on", "sat on", "serve on", "serves on", "are members",
    "is a member", "are on the board", "is on the board", "chair", "chairs",
    "co-chair", "co-chairs", "represent", "represents", "decide with",
    "decides with", "joined the board", "join the board", "attend the board",
    "attends the board", "lead the", "leads the",
  ]

  # Where people are counted in several of: "two children in three schools" is a
  # count, "two children in three" is none.
  places = [
    "schools", "settings", "colleges", "nurseries", "academies", "classes",
    "services", "localities", "areas", "wards", "districts", "boroughs", "towns",
    "cities", "counties", "neighbourhoods", "clusters", "teams", "units", "hubs",
    "homes", "families", "placements", "provisions", "hospitals", "clinics",
    "trusts", "providers", "councils", "authorities", "groups", "months", "weeks",
    "days", "years", "terms", "quarters",
  ]

  # What follows one person who is counted: "one child was". Every other word
  # may make a name of it: "one family hub", "one pupil referral unit".
  follows = [
    "was", "is", "had", "has", "who", "whose", "were", "with", "without", "in",
    "at", "from", "to", "on", "of", "for", "by", "and", "or", "but", "that", "which",
    "did", "does", "could", "would", "can", "cannot", "may", "will", "should",
    "left", "went", "got", "took", "came", "became", "lost", "found", "began",
    "waits", "gets", "goes", "does", "remains", "still", "now", "has", "aged",
    "being", "having", "not", "never", "out", "under", "over", "per", "each",
    "every", "a", "known", "so", "because", "since", "while", "after", "before",
    "during", "across", "only", "also",
  ]

  # What follows one person who is quoted: that is a voice and no count.
  quoted = [
    "said", "says", "told", "wrote", "writes", "described", "describes",
    "explained", "explains", "commented", "comments", "put it", "asked", "added",
    "recalled", "remembered", "who said", "who told", "reported", "noted",
  ]

  # What follows a number that stands for people named before it: "of 50 pupils,
  # 48 were seen".
  verbs = [
    "was", "were", "is", "are", "had", "have", "has", "did", "do", "received",
    "got", "waited", "went", "left", "took", "made", "moved", "said", "reached",
    "achieved", "could", "remain", "remained", "still",
  ]

  # What makes a share of the number before it.
  percent = ["%", "per cent", "percent", "percentage point", "percentage points"]

  # Numbers as words: those up to nineteen begin with one.
  ones = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
  ]
  tens = [
    "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety",
  ]
  large = ["hundred", "thousand", "million", "dozen", "thirds", "quarters", "fifths", "tenths"]

  # Headings of columns that count, beside those that name people.
  counts = ["n", "number", "count", "numbers", "number of", "total", "headcount"]

  # Headings of columns whose numbers count nobody.
  no_counts = [
    "percent", "per cent", "percentage", "rate", "rates", "share", "weeks", "days",
    "months", "hours", "years", "year", "age", "average", "mean", "median", "score",
    "scores", "rating", "ratio", "cost", "costs", "budget", "spend", "rank", "id",
    "ref", "reference", "code", "priority", "per", "target", "phase", "key stage",
    "level", "stage", "band", "schools", "settings", "services", "providers",
    "sessions", "places", "staff", "visits", "meetings", "actions", "teams",
    "question", "row", "date", "day", "month", "quarter", "week",
  ]
}
