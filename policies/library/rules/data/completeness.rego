# METADATA
# title: The data that is expected is there, and can be read
# description: >-
#   Looks at every extract that the workspace maps and at every shape that it
#   says it expects. An extract that is not there, that cannot be read, or of
#   which more was rejected than is tolerated, gives no figures at all; required values that are missing
#   make figures uncertain. A column that an extract does not carry is not
#   collected, which is no fault of the rows. How much the rules on records
#   could judge comes with those rules.
# custom:
#   id: data/completeness
#   judges: extracts and expected shapes
#   severity: high
#   criteria: [L3, L5]
#   status: PD
#   standard: A product default; what is missing has to be visible before anything is built on it.
#   remedy: Return the list of rows to the partner, and ask for the extract again.
#   mistaken_for: Optional columns, columns that are not collected, and shapes that are neither mapped nor expected.
#   unwaivable: true
#   thresholds:
#     - {name: missing_amber, unit: percent, default: 5, says: rows without a required value}
#     - {name: missing_red, unit: percent, default: 20}
package sef.rules.data.completeness

import data.sef.lib.register
import data.sef.thresholds.data.completeness as limit

judged := count(input.datasets) + count(input.area.expects)

# METADATA
# title: An extract that gives no figures at all
finding contains {
	"subject": concat(".", ["dataset", dataset.id]),
	"criteria": _criteria,
	"partner": dataset.partner,
	"group": fault.group,
	"level": "red",
	"severity": "critical",
	"message": fault.message,
	"values": {
		"dataset": {"text": dataset.id},
		"partner": {"text": register.name(dataset.partner)},
		"reason": {"text": object.get(dataset, "unreadable", "")},
		"rejected": {"percent": dataset.rejected_percent},
		"tolerated": {"percent": dataset.tolerated_percent},
		"fault": {"text": object.get(dataset, "results_not_used", "")},
	},
} if {
	some dataset in input.datasets
	fault := _useless(dataset)
}

# METADATA
# title: A required column with many gaps
finding contains {
	"subject": concat(".", ["dataset", dataset.id]),
	"criteria": _criteria,
	"partner": dataset.partner,
	"group": gap.column,
	"level": level,
	"message": "{missing} of the rows of the extract {dataset} from {partner} have no {column}, which is required.",
	"values": {
		"dataset": {"text": dataset.id},
		"partner": {"text": register.name(dataset.partner)},
		"column": {"text": gap.column},
		"missing": _share(gap),
	},
} if {
	some dataset in input.datasets
	not _useless(dataset)
	some gap in dataset.gaps
	level := _level(gap.missing_percent)
}

# METADATA
# title: An expected shape that nobody sends
finding contains {
	"subject": concat(".", ["area", input.area.id]),
	"criteria": _criteria,
	"group": shape,
	"level": "red",
	"severity": "critical",
	"message": "Data of the shape {shape} is expected, and the workspace maps no extract of it.",
	"values": {"shape": {"text": shape}},
} if {
	some shape in input.area.expects
	not shape in _mapped
}

_mapped := {dataset.shape | some dataset in input.datasets}

_criteria := sort([id | some id in ["L3", "L5"]; register.criteria[id]])

_useless(dataset) := {
	"group": "absent",
	"message": "The extract {dataset} from {partner} is not there to be read, so none of its figures are known.",
} if {
	not dataset.loaded
	not dataset.results_not_used
}

_useless(dataset) := {
	"group": "absent",
	"message": concat(" ", [
		"The extract {dataset} from {partner} is not there to be read, and its saved results are {fault},",
		"so none of its figures are known.",
	]),
} if {
	not dataset.loaded
	dataset.results_not_used
}

_useless(dataset) := {
	"group": "unreadable",
	"message": "The extract {dataset} from {partner} is set aside: it {reason}. None of its figures are known.",
} if {
	dataset.unreadable
}

_useless(dataset) := {
	"group": "set-aside",
	"message": concat(" ", [
		"The extract {dataset} from {partner} is set aside: {rejected} of its rows have a cell that could",
		"not be understood, and {tolerated} is tolerated. None of its figures are used.",
	]),
} if {
	dataset.set_aside
	not dataset.unreadable
}

_share(gap) := {"at_most": gap.missing_percent} if gap.at_most

else := {"percent": gap.missing_percent}

_level(missing) := "red" if missing > limit.missing_red

_level(missing) := "amber" if {
	missing > limit.missing_amber
	missing <= limit.missing_red
}
