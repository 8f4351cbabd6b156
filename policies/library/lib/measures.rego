# METADATA
# title: What was measured
# description: >-
#   The newest whole figures of every measure, as they were published. Where a
#   number is hidden there is no value, and nothing is concluded from it.
package sef.lib.measures

import data.sef.lib.register

# METADATA
# title: The newest whole figures that show a number, by measure
shown := {m.id: figures |
	some m in input.measures
	figures := [f | some f in m.figures; f.latest; _shows(f)]
	count(figures) > 0
}

# METADATA
# title: The newest whole figures of a colour, by measure
# description: A colour may be published where the number is not.
coloured := {colour: {m.id: figures |
	some m in input.measures
	figures := [f | some f in m.figures; f.latest; f.colour == colour]
	count(figures) > 0
} |
	some colour in ["red", "amber", "green"]
}

# METADATA
# title: The newest whole figures that moved in a way, by measure
moved := {way: {m.id: figures |
	some m in input.measures
	figures := [f | some f in m.figures; f.latest; f.before.moved == way]
	count(figures) > 0
} |
	some way in ["improving", "worsening", "steady"]
}

# METADATA
# title: A measure's title between quotation marks
title(id) := register.quoted(register.measures[id].title)

# METADATA
# title: Whom a figure is about, in words
# description: Empty where it is about all.
group(figure) := concat(", ", [part.value | some part in figure.group; part.value != ""])

# 0 is a value too, and is not false in Rego.
_shows(figure) if figure.value >= 0

_shows(figure) if figure.value < 0
