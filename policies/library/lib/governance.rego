# METADATA
# title: Who leads together, and when they met
# description: What the rules on governance share. What is dated after as_of has not happened yet.
package sef.lib.governance

import data.sef.lib.register

# METADATA
# title: The roles that must sign and attend, in words
roles := {
	"icb": "the integrated care board",
	"local-authority": "the council",
	"parent-carer-forum": "the parent carer forum",
}

# METADATA
# title: The partners in those roles
signatories := {id |
	some role, _ in roles
	some id in register.with_role(role)
}

# METADATA
# title: Those of some criteria that the framework has
# description: Frameworks other than area SEND have other criteria.
present(ids) := [id | some id in ids; register.criteria[id]]

# METADATA
# title: The last meeting of each body
last := {body: meeting |
	some body in {m.body | some m in input.meetings; m.days_ago >= 0}
	held := sort([[m.days_ago, m.id, m] |
		some m in input.meetings
		m.body == body
		m.days_ago >= 0
	])
	meeting := held[0][2]
}

# METADATA
# title: A number of months as days
# description: An average month, since limits such as four and a half months have no calendar day.
days(months) := (months * 365.25) / 12

# METADATA
# title: What a judgement is on, in words
judgement(id) := register.quoted(register.criterion[id])

judgement("overall") := "the area as a whole"

judgement(id) := id if {
	id != "overall"
	not register.criteria[id]
}
