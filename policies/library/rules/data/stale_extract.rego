# METADATA
# title: Extracts and published figures are as fresh as was promised
# description: >-
#   Age is counted from the day an extract was drawn to the day of the
#   self-evaluation, against the interval that its partner promised; where none
#   was promised, against the setting. Published figures have a calendar of their
#   own: a release is stale from the day on which its publisher said that the next
#   one should be out. One without such a day is not judged. A newer release that is
#   loaded takes the place of what an older one says of the same matter by itself.
# custom:
#   id: data/stale-extract
#   judges: extracts and releases with a next day
#   severity: medium
#   criteria: [L3]
#   status: PD
#   standard: A product default, from how often boards meet; for published figures, from their publisher's calendar.
#   remedy: >-
#     Ask for a new extract; where it keeps failing, name an owner for the feed. Take over the next release, or
#     correct the day on which it is expected.
#   mistaken_for: >-
#     Yearly returns have a calendar of their own; declare it as their refresh. A release that is kept for its
#     older years; take it out, or give it no next day.
#   thresholds:
#     - {name: amber, unit: times, default: 1.5, says: "past its interval, in times the interval"}
#     - {name: red, unit: times, default: 2}
#     - {name: refresh, unit: days, default: 31, says: where nothing is promised}
#     - {name: release_amber, unit: days, default: 0, says: "that the next release has been due; over it is amber"}
#     - {name: release_red, unit: days, default: 90}
package sef.rules.data.stale_extract

import data.sef.lib.register
import data.sef.thresholds.data.stale_extract as limit

judged := count(input.datasets) + count([r.id | some r in input.releases; r.next_expected])

# METADATA
# title: An extract
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

# METADATA
# title: A release
finding contains {
	"subject": concat(".", ["area", input.area.id]),
	"criteria": [id | some id in ["L3"]; register.criteria[id]],
	"group": release.id,
	"level": level,
	"message": "“{title}” is of {published}; the next release should have been out for {days}.",
	"values": {
		"title": {"text": release.title},
		"published": {"date": release.published_on},
		"days": {"days": release.days_overdue},
	},
} if {
	some release in input.releases
	level := _overdue(release.days_overdue)
}

_interval(dataset) := object.get(dataset, "refresh_days", limit.refresh)

_level(age, interval) := "red" if age > limit.red * interval

_level(age, interval) := "amber" if {
	age > limit.amber * interval
	age <= limit.red * interval
}

_overdue(days) := "red" if days > limit.release_red

else := "amber" if days > limit.release_amber
