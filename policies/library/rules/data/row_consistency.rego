# METADATA
# title: Rows do not contradict themselves
# description: >-
#   Looks at what the contract of each extract says of every right row: dates in
#   an order that is possible, codes of its list, ids that stand in one row only.
#   Rows with a wrong code or a second id are left out of all figures; rows whose
#   dates contradict each other stay in, for nobody but their partner knows which
#   of the dates is wrong. A row is judged where all that is compared is there. Of a
#   SEN2 return its own checks are judged too; those that only ask somebody to look
#   are told in the report and are no finding.
# custom:
#   id: data/row-consistency
#   judges: checks of extracts
#   severity: medium
#   criteria: [L3]
#   status: PD
#   standard: A product default, after the checks that DfE makes of the SEN2 return.
#   remedy: Send the partner the numbers of the rows, and ask for them to be corrected at source and drawn again.
#   mistaken_for: A decision on the day of the meeting; a plan that came from another council with its first date; an appointment that lies ahead; a value that is missing.
#   thresholds:
#     - {name: tolerated, unit: percent, default: 0, says: of what could be judged}
package sef.rules.data.row_consistency

import data.sef.lib.register
import data.sef.thresholds.data.row_consistency as limit

judged := count([check |
	some dataset in input.datasets
	some check in dataset.checks
])

finding contains {
	"subject": concat(".", ["dataset", dataset.id]),
	"criteria": [id | some id in ["L3"]; register.criteria[id]],
	"partner": dataset.partner,
	"group": check.id,
	"level": "red",
	"message": concat(" ", ["{broken}", _message(check)]),
	"values": object.union(
		{
			"dataset": {"text": dataset.id},
			"partner": {"text": register.name(dataset.partner)},
			"broken": _share(check),
			"says": {"text": check.says},
		},
		{"unit": {"text": unit} | unit := check.unit},
	),
} if {
	some dataset in input.datasets
	some check in dataset.checks
	check.level == "error"
	check.broken
	check.percent > limit.tolerated
}

# The least that a share can show; below it would read as nothing.
_least := 0.1

_share(check) := {"at_most": max([check.percent, _least])} if check.at_most

else := {"at_most": _least} if check.percent < _least

else := {"percent": check.percent}

_message(check) := concat(" ", [
	"of the codes in the extract {dataset} from {partner} are not in the contract's list,",
	"and their rows are left out.",
]) if {
	check.id == "codes"
}

_message(check) := concat(" ", [
	"of the rows of the extract {dataset} from {partner} have an id that an earlier row has,",
	"and are left out.",
]) if {
	check.id == "unique-ids"
}

_message(check) := concat(" ", [
	"of the {unit} in the return behind the extract {dataset} from {partner} cannot be right:",
	"{says}.",
]) if {
	check.unit
}

_message(check) := concat(" ", [
	"of the rows that can be compared in the extract {dataset} from {partner} cannot be right:",
	"{says}.",
]) if {
	not check.unit
	not check.id in {"codes", "unique-ids"}
}
