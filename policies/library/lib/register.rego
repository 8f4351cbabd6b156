# METADATA
# title: Looking things up
# description: >-
#   Indexes by id of everything in the input. Each is built once for a run, so
#   a rule that follows a reference does not search the whole list for it.
package sef.lib.register

evidence := {e.id: e | some e in input.evidence}

# METADATA
# title: The items of each kind, as lists
evidence_of_kind := {kind: [e | some e in input.evidence; e.kind == kind] |
	some kind in _kinds
}

_kinds := {
	"document", "data", "audit", "survey", "voice", "case-study", "observation",
	"inspection",
}

claims := {c.id: c | some c in input.claims}

actions := {a.id: a | some a in input.actions}

partners := {p.id: p | some p in input.partners}

prior_findings := {p.id: p | some p in input.prior_findings}

judgements := {j.id: j | some j in input.judgements}

measures := {m.id: m | some m in input.measures}

inspections := {i.id: i | some i in input.inspections}

criteria := {c.id: c | some c in input.framework.criteria}

# METADATA
# title: The partners in a role
with_role(role) := {p.id | some p in input.partners; p.role == role}

# METADATA
# title: A partner's name, or the id of what is no partner
name(id) := partners[id].name

name(id) := id if not partners[id]

# METADATA
# title: The partners that only oversee the others
# description: What they found is evidence, but they keep nobody's register up to date.
overseers := {p.id | some p in input.partners; {s | some s in p.sectors} == {"oversight"}}

# METADATA
# title: Whom to ask about what a partner brought, as a part of a finding
asks(partner) := {} if overseers[partner]

else := {"partner": partner}

# METADATA
# title: The partner that a finding tells of, as a part of its key
# description: An overseer is named by the group, so that findings differ and it is not asked.
tells_of(partner) := {"group": partner} if overseers[partner]

else := {"partner": partner}

# METADATA
# title: A name between others in a sentence
quoted(text) := concat("", ["“", text, "”"])

# METADATA
# title: A statement as a part of a sentence, without its full stop
phrase(statement) := trim_suffix(trim_space(statement), ".")

# METADATA
# title: What a criterion is called in a sentence
# description: Its id and short title, such as E3 The right help at the right time.
criterion := {c.id: concat(" ", [c.id, c.short]) | some c in input.framework.criteria}

# METADATA
# title: A word of the format as people write it
# description: social-care becomes social care.
plain(word) := replace(word, "-", " ")
