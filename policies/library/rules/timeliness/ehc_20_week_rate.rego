# METADATA
# title: EHC plans are issued within 20 weeks, with exceptions shown
# description: >-
#   Judges the share of EHC plans of a year that were issued within 20 weeks of the
#   request, exceptions left out, and beside it the share of plans with an
#   exception. Each is the newest whole figure of the workspace's own extracts or,
#   where they show none, the one that DfE publishes for the area; the message says
#   which. Red under England's figure of the same year; amber under the limit. Of
#   another year nothing is compared: where England's figure of the same year is not
#   known, the rate is amber at worst and the message says so. Many exceptions are
#   amber on their own, since they make the rate look better than families have it.
#   Plans that are not issued yet are in neither figure; how many are open past
#   their time is told where it was measured. Without any figure nothing is judged.
# custom:
#   id: timeliness/ehc-20-week-rate
#   judges: rates
#   severity: high
#   criteria: [E1, L5]
#   status: ST
#   standard: >-
#     Regulation 13(2) of the SEND Regulations 2014 gives the council 20 weeks, and 13(3) names the lawful
#     exceptions. England's figure is DfE's, from Education, health and care plans. That a rate is judged, and
#     both limits, are product defaults.
#   remedy: Agree a recovery plan with a figure for each month, and check that each exception is lawful and has dates.
#   mistaken_for: >-
#     DfE leaves plans that are not issued out of the rate, and publishes three different counts of new plans;
#     say which one is meant. Small differences between releases are none.
#   thresholds:
#     - {name: amber, unit: percent, default: 90, says: "of plans within 20 weeks; under it is amber"}
#     - {name: exceptions, unit: percent, default: 20, says: "of plans with an exception; over it is amber"}
package sef.rules.timeliness.ehc_20_week_rate

import data.sef.lib.england
import data.sef.lib.register
import data.sef.thresholds.timeliness.ehc_20_week_rate as limit

judged := count([id | some id in [_rate, _exceptions]; england.area[id]])

# METADATA
# title: The rate
finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "rate",
	"level": level,
	"message": concat(" ", array.concat([messages[_against_england(level)]], _beside)),
	"values": object.union_n([
		_said(_rate),
		{"rate": england.value(_rate, own.value), "limit": {"percent": limit.amber}},
		_england_value(_rate),
		_beside_values,
	]),
} if {
	own := england.area[_rate]
	level := _level(own.value)
}

# METADATA
# title: The exceptions
finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "exceptions",
	"level": "amber",
	"message": concat(" ", array.concat([messages.exceptions], _england_too)),
	"values": object.union_n([
		_said(_exceptions),
		{"share": england.value(_exceptions, own.value), "limit": {"percent": limit.exceptions}},
		_england_value(_exceptions),
	]),
} if {
	own := england.area[_exceptions]
	own.value > limit.exceptions
}

messages := {
	"under_england": concat(" ", [
		"According to {source}, {rate} of EHC plans of {period} were issued within twenty weeks,",
		"exceptions left out: under England's {england}.",
	]),
	"over_england": concat(" ", [
		"According to {source}, {rate} of EHC plans of {period} were issued within twenty weeks,",
		"exceptions left out: not under England's {england}, but under the {limit} asked for here.",
	]),
	"alone": concat(" ", [
		"According to {source}, {rate} of EHC plans of {period} were issued within twenty weeks,",
		"exceptions left out: under the {limit} asked for here.",
		"England's figure of the same time is not known, so it is not compared.",
	]),
	"including": "With exceptions counted it was {including}.",
	"including_unknown": "The figure with exceptions counted is not known.",
	"share": "Of all plans issued, {exceptions} had an exception.",
	"share_unknown": "How many had an exception is not known.",
	"open": "On {on}, {open} assessments were still open past their twenty weeks, and are in none of these figures.",
	"exceptions": concat(" ", [
		"According to {source}, {share} of EHC plans of {period} were issued with an exception to the twenty weeks,",
		"over the {limit} asked for here.",
	]),
	"england_exceptions": "For England it is {england}.",
}

_rate := "ehc_20_week_rate_excluding_exceptions"

_including := "ehc_20_week_rate_including_exceptions"

_exceptions := "ehc_20_week_exception_rate"

_open := "ehc_open_over_20_weeks"

_subject := concat(".", ["area", input.area.id])

_criteria := [id | some id in ["E1", "L5"]; register.criteria[id]]

_level(rate) := "red" if rate < england.figure[_rate]

else := "amber" if rate < limit.amber

_against_england("red") := "under_england"

_against_england("amber") := "over_england" if england.figure[_rate]

_against_england("amber") := "alone" if not england.figure[_rate]

_england_value(id) := {"england": england.value(id, england.figure[id])} if england.figure[id]

else := {}

_england_too := [messages.england_exceptions] if england.figure[_exceptions]

else := []

_said(id) := {
	"source": {"text": england.told_by(england.area[id])},
	"period": {"text": england.area[id].period},
}

# The other figures that the rate misleads without, from the same source and time.
_companion[id] := other.value if {
	some id in [_including, _exceptions]
	other := england.area[id]
	own := england.area[_rate]
	other.measured == own.measured
	other.period == own.period
}

_backlog := england.area[_open]

_beside := array.concat([_word(_including, "including"), _word(_exceptions, "share")], _open_word)

_word(id, name) := messages[name] if _companion[id]

else := messages[sprintf("%s_unknown", [name])]

_open_word := [messages.open] if _backlog.value > 0

else := []

_beside_values := object.union_n([
	{"including": england.value(_including, v) | v := _companion[_including]},
	{"exceptions": england.value(_exceptions, v) | v := _companion[_exceptions]},
	_open_values,
])

_open_values := {
	"open": england.value(_open, _backlog.value),
	"on": {"date": _backlog.on},
} if _backlog.value > 0

else := {}
