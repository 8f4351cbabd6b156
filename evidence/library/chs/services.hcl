# The services of the monthly workbook on waits for community health services.
#
# label is how the publisher writes a service, without the mark of its audience;
# also lists other ways to write it. Capitals, punctuation and spaces make no
# difference, and vary by month. service_group is our own word for the same kind
# of service in the shape waits, for services for children alone. national_only
# are those that are published for England alone, and there without bands, so
# that nobody can be told from the figure: an empty cell is withheld then, and
# not a return that nobody sent.
#
# There is no line for neurodevelopmental assessment. Autism and ADHD mostly sit
# in the community paediatric service (check).

service "children" "antenatal-screening" {
  label         = "Antenatal, new-born and children screening and immunisation services"
  service_group = "other"
}

service "children" "audiology" {
  label         = "Audiology"
  service_group = "audiology"
}

service "children" "health-information" {
  label         = "Child health information service"
  service_group = "other"
}

service "children" "nursing" {
  label         = "Community nursing services (planned care and rapid response teams)"
  service_group = "other"
}

service "children" "paediatrics" {
  label         = "Community paediatric service"
  also          = ["Community paediatric services"]
  service_group = "paediatrics"
}

service "children" "looked-after" {
  label         = "Looked after children teams"
  service_group = "other"
  national_only = true
}

service "children" "hearing-screening" {
  label         = "New-born hearing screening"
  service_group = "audiology"
}

service "children" "long-term-conditions" {
  label         = "Nursing and Therapy teams support for long term conditions"
  service_group = "other"
}

service "children" "rapid-response" {
  label         = "Rapid Response Services"
  service_group = "other"
}

service "children" "safeguarding" {
  label         = "Safeguarding"
  service_group = "other"
  national_only = true
}

service "children" "dietetics" {
  label         = "Therapy interventions: Dietetics"
  service_group = "other"
}

service "children" "occupational-therapy" {
  label         = "Therapy interventions: Occupational therapy"
  service_group = "therapy"
}

service "children" "orthotics" {
  label         = "Therapy interventions: Orthotics"
  service_group = "other"
}

service "children" "physiotherapy" {
  label         = "Therapy interventions: Physiotherapy"
  service_group = "therapy"
}

service "children" "speech-and-language" {
  label         = "Therapy interventions: Speech and language"
  service_group = "therapy"
}

service "children" "vision-screening" {
  label         = "Vision screening"
  service_group = "other"
}

service "children" "wheelchair" {
  label         = "Wheelchair, orthotics, prosthetics and equipment"
  service_group = "equipment"
}

service "adults" "safeguarding" {
  label         = "Adult safeguarding"
  national_only = true
}

service "adults" "audiology" {
  label = "Audiology"
}

service "adults" "social-care-support" {
  label = "Clinical support to social care, care homes and domiciliary care"
}

service "adults" "nursing" {
  label = "Community nursing services"
}

service "adults" "home-oxygen" {
  label = "Home oxygen assessment services"
}

service "adults" "intermediate-care" {
  label = "Intermediate care and reablement"
}

service "adults" "musculoskeletal" {
  label = "Musculoskeletal service"
}

service "adults" "neurorehabilitation" {
  label = "Neurorehabilitation (multi-disciplinary)"
}

service "adults" "continence" {
  label = "Nursing and Therapy support for LTCs: Continence/ colostomy"
}

service "adults" "diabetes" {
  label = "Nursing and Therapy support for LTCs: Diabetes"
}

service "adults" "falls" {
  label = "Nursing and Therapy support for LTCs: Falls"
}

service "adults" "heart-failure" {
  label = "Nursing and Therapy support for LTCs: Heart failure"
}

service "adults" "lymphoedema" {
  label = "Nursing and Therapy support for LTCs: Lymphoedema"
}

service "adults" "mnd" {
  label = "Nursing and Therapy support for LTCs: MND"
}

service "adults" "ms" {
  label = "Nursing and Therapy support for LTCs: MS"
}

service "adults" "respiratory" {
  label = "Nursing and Therapy support for LTCs: Respiratory/COPD"
}

service "adults" "stroke" {
  label = "Nursing and Therapy support for LTCs: Stroke"
}

service "adults" "tb" {
  label = "Nursing and Therapy support for LTCs: TB"
}

service "adults" "tissue-viability" {
  label = "Nursing and Therapy support for LTCs: Tissue viability"
}

service "adults" "podiatry" {
  label = "Podiatry and podiatric surgery"
}

service "adults" "rehabilitation-beds" {
  label = "Rehabilitation bed-based care"
}

service "adults" "rehabilitation" {
  label = "Rehabilitation services (integrated)"
}

service "adults" "dietetics" {
  label = "Therapy interventions: Dietetics"
}

service "adults" "occupational-therapy" {
  label = "Therapy interventions: Occupational therapy"
}

service "adults" "orthotics" {
  label = "Therapy interventions: Orthotics"
}

service "adults" "physiotherapy" {
  label = "Therapy interventions: Physiotherapy"
}

service "adults" "speech-and-language" {
  label = "Therapy interventions: Speech and language"
}

service "adults" "urgent-response" {
  label = "Urgent Community Response/Rapid Response team"
}

service "adults" "weight-management" {
  label = "Weight management and obesity services"
}

service "adults" "wheelchair" {
  label = "Wheelchair, orthotics, prosthetics and equipment"
}
