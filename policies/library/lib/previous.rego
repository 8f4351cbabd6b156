# METADATA
# title: Whom to ask about an earlier finding
package sef.lib.previous

import data.sef.lib.measures
import data.sef.lib.register

# METADATA
# title: The partner to ask, as a part of a finding
# description: Only where the earlier finding names one body; several are nobody in particular.
asks(f) := {"partner": f.partners[0]} if count(f.partners) == 1

asks(f) := {} if count(f.partners) != 1

# METADATA
# title: The names of the partners that an earlier finding concerns, where they are several
# description: One alone is asked.
several(f) := [register.name(id) | some id in f.partners] if count(f.partners) > 1

else := []

# METADATA
# title: A message that ends by naming several partners
naming(message, []) := message

naming(message, partners) := concat(" ", [message, "It concerns {partners}."]) if count(partners) > 0

# METADATA
# title: Their names as a value of the message
named([]) := {}

named(partners) := {"partners": {"list": partners}} if count(partners) > 0

# METADATA
# title: Whether the measures of an earlier finding show that it is getting better
# description: >-
#   Some newest whole figure of them is improving and none is worsening. Figures
#   from before the inspection ended show nothing.
getting_better(f) if {
	count(moved(f, "improving")) > 0
	count(moved(f, "worsening")) == 0
}

# METADATA
# title: Whether they show that it is getting worse
# description: The same the other way.
getting_worse(f) if {
	count(moved(f, "worsening")) > 0
	count(moved(f, "improving")) == 0
}

# METADATA
# title: The measures of an earlier finding that moved in a way since its inspection
moved(f, way) := {id |
	some id in f.measures
	some figure in measures.moved[way][id]
	figure.on > register.inspections[f.inspection].to
}
