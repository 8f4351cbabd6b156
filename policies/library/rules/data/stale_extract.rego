# METADATA
# title: Extracts are as fresh as was promised
# description: >-
#   Age is counted from the day an extract was drawn to the day of the
#   self-evaluation, against the interval that its partner promised; where none
#   was promised, against the setting.
# custom:
#   id: data/stale-extract
#   judges: extracts
#   severity: medium
#   criteria: [L3]
#   status: PD
#   standard: A product default, from how often boards meet.
#   remedy: Ask for a new extract; where it keeps failing, name an owner for the feed.
#   mistaken_for: Yearly returns and published files have a calendar of their own; declare it as their refresh.
#   thresholds:
#     - {name: amber, unit: times, default: 1.5, says: "past its interval, in times the interval"}
#     - {name: red, unit: times, default: 2}
#     - {name: refresh, unit: days, default: 31, says: where nothing is promised}
package sef.rules.data.stale_extract

import data.sef.lib.register
import data.sef.thresholds.data.stale_extract as limit

judged := count(input.datasets)

finding contains {
	"subject": concat(".", ["dataset", dataset.id]),
	"criteria": [id | some id in ["L3"]; register.criteria[id]],
	"partner": dataset.partner,
	"level": level,
	"message": "The extract {dataset} from {partner} was drawn {age} before this self-evaluation; a new one is due every {interval}.",
	"values": {
		"dataset": {"text": dataset.id},
		"partner": {"text": register.name(dataset.partner)},
		"age": {"days": dataset.age_days},
		"interval": {"days": _interval(dataset)},
	},
} if {
	some dataset in input.datasets
	level := _level(dataset.age_days, _interval(dataset))
}

_interval(dataset) := object.get(dataset, "refresh_days", limit.refresh)

_level(age, interval) := "red" if age > limit.red * interval

_level(age, interval) := "amber" if {
	age > limit.amber * interval
	age <= limit.red * interval
}
