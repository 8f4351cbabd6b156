# METADATA
# title: How the area stands beside England
# description: >-
#   Figures of one measure and one period, worked out as their publisher does.
#   Of different periods nothing is compared: England moves too.
package sef.lib.england

import data.sef.lib.register

# METADATA
# title: The area's figure of each measure
# description: >-
#   Our own newest whole figure of everybody, where it shows a number; else what
#   was published of the area itself.
area := {id: list[0] |
	some id, m in register.measures
	list := array.concat(_measured(m), _published(m))
	count(list) > 0
}

# METADATA
# title: England's figure of the same period, by measure
# description: Nothing where it was not published, or without a number.
figure := {id: list[0] |
	some id, own in area
	list := [c.value |
		some c in register.measures[id].comparators
		c.level == "england"
		c.period == own.period
		is_number(c.value)
	]
	count(list) > 0
}

# METADATA
# title: The measures of a duty in law of which the area's figure is worse than England's
# description: >-
#   Counts are of areas of different sizes and are not compared. A share of fewer
#   than ten says nothing of an area.
behind contains id if {
	some id, value in figure
	m := register.measures[id]
	m.statutory
	m.unit != "count"
	not area[id].few
	_worse(m.better, area[id].value, value)
}

# METADATA
# title: Who says what the area's figure is, to stand after "according to"
told_by(own) := "the workspace's own extracts" if own.measured

told_by(own) := concat(" ", ["the published", release(own.release)]) if not own.measured

# METADATA
# title: A release's title between quotation marks
release(id) := register.quoted(_releases[id].title)

release(id) := register.quoted(id) if not _releases[id]

# METADATA
# title: A measure's value as a part of a message
value(id, number) := {"figure": {"value": number, "unit": register.measures[id].unit}}

# METADATA
# title: The period of a figure of ours, as publishers write it
# description: A calendar year by its number; no other period is compared with theirs.
period(f) := substring(f.period_from, 0, 4) if _year(f)

else := concat(" to ", [f.period_from, f.period_to]) if f.period_from

else := f.on

_releases := {r.id: r | some r in input.releases}

_measured(m) := [object.union(_parts(f), {
	"measured": true,
	"period": period(f),
	"on": f.on,
	"moved": object.get(f, ["before", "moved"], ""),
}) |
	some f in m.figures
	f.latest
	count(f.group) == 0
	is_number(f.value)
]

_published(m) := [object.union(_parts(c), {
	"measured": false,
	"period": c.period,
	"on": _until(c.period),
	"moved": "",
	"release": c.release,
}) |
	some c in m.comparators
	c.own
	is_number(c.value)
]

_parts(x) := {"value": x.value, "few": true} if x.denominator < 10

else := {"value": x.value, "few": false}

_year(f) if {
	endswith(f.period_from, "-01-01")
	f.period_to == concat("-", [substring(f.period_from, 0, 4), "12-31"])
}

# Other periods than years are as old as they can be.
_until(period) := concat("-", [period, "12-31"]) if regex.match(`^[0-9]{4}$`, period)

else := period

_worse("higher", own, other) if own < other

_worse("lower", own, other) if own > other
