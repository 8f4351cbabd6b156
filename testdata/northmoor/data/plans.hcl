# Advice for assessments, and audits of what came of it.

dataset "ehc-advice" {
  shape   = "ehc_advice"
  partner = "local-authority"
  source  = "extracts/ehc-advice.csv"
  as_of   = "2025-05-31"
  refresh = "monthly"
  columns = {
    request_id          = "Request Ref"
    locality            = "Locality"
    advice_type         = "Advice From"
    partner             = "Body Asked"
    service             = "Service"
    required            = "Required"
    involved            = "Involved"
    requested_on        = "Requested"
    request_received_on = "Received By Body"
    returned_on         = "Returned"
    return_kind         = "Outcome"
    exception           = "Exception"
    exception_from      = "Exception From"
    exception_to        = "Exception To"
    qa_on               = "QA Date"
    qa_grade            = "QA Grade"
  }
}

dataset "ehc-audits" {
  shape   = "ehc_audits"
  partner = "local-authority"
  source  = "extracts/ehc-audits.csv"
  as_of   = "2025-05-30"
  refresh = "termly"
  columns = {
    audit_id           = "Audit No"
    plan_id            = "Plan No"
    audited_on         = "Audit Date"
    round              = "Round"
    subject            = "Audited"
    auditor_sector     = "Auditor"
    year_group         = "Year Group"
    sections_missing   = "Sections Missing"
    provision_specific = "Amounts Specific"
    golden_thread      = "Golden Thread"
    outcomes_smart     = "SMART Outcomes"
    child_voice        = "Child's Voice"
    pfa                = "Adult Life"
    vague_terms        = "Vague Words"
    health_stated      = "Health Stated"
    care_stated        = "Care Stated"
    g_agreed_on        = "G Agreed"
    score              = "Score"
    grade              = "Grade"
    health_grade       = "Health Grade"
    care_grade         = "Care Grade"
    second_grade       = "Second Grade"
    moderated_on       = "Moderated"
    corrected_on       = "Corrected"
  }
}

dataset "audit-answers" {
  shape   = "audit_answers"
  partner = "local-authority"
  source  = "extracts/audit-answers.csv"
  as_of   = "2025-05-30"
  refresh = "termly"
  columns = {
    audit_id      = "Audit No"
    round         = "Round"
    question      = "Question"
    section       = "Section"
    question_kind = "Kind"
    answer        = "Answer"
  }
}
