# METADATA
# title: What people raise again and again is answered
# description: >-
#   Adds up by theme the complaints, the appeals and the negative answers of
#   children and families to surveys, each over the twelve months before its
#   extract was drawn. A theme that was raised often is answered by an area for
#   development that names it, by an action that names it and was not cancelled,
#   or by a recorded decision not to act on a claim that names it. A strength
#   alone answers nothing. Counts that are hidden as too small are not added, so a
#   theme may have been raised more often than is said here. What is coded as
#   something else has nothing in common and is not looked at, nor is what has no
#   theme.
# custom:
#   id: voice/themes-answered
#   judges: themes that people raised
#   severity: medium
#   criteria: [E2, L5]
#   status: PD
#   standard: A product default; inspectors ask families first, and then what was done about it.
#   remedy: Name the weakness with its theme and an action, or record who decided to leave it, and why.
#   mistaken_for: >-
#     One person who raises a theme several times; a theme that two teams code differently.
#   thresholds:
#     - {name: raised, unit: times, default: 5, says: "in twelve months, over all three sources"}
package sef.rules.voice.themes_answered

import data.sef.lib.actions
import data.sef.lib.measures
import data.sef.lib.register
import data.sef.thresholds.voice.themes_answered as limit

judged := count(_raised)

finding contains {
	"subject": concat(".", ["area", input.area.id]),
	"criteria": [id | some id in ["E2", "L5"]; register.criteria[id]],
	"group": theme,
	"level": "red",
	"message": message,
	"values": {
		"theme": {"text": register.plain(theme)},
		"times": {"figure": {"value": _times(counts), "unit": "count"}},
		"sources": {"list": [_sources[m] | some m, _ in counts]},
	},
} if {
	some theme, counts in _raised
	_times(counts) >= limit.raised
	not _answered[theme]
}

message := concat(" ", [
	"“{theme}” was raised {times} times in twelve months, by {sources},",
	"and no area for development and no action is about it.",
])

_sources := {
	"appeals_by_theme": "appeals",
	"complaints_by_theme": "complaints",
	"negative_answers_by_theme": "surveys",
}

# How often each theme was raised, by the measure that says so.
_raised := {theme: counts |
	some theme in {_theme(f) | some m, _ in _sources; some f in measures.shown[m]}
	not theme in {"", "other"}
	counts := {m: n |
		some m, _ in _sources
		n := sum([f.value | some f in measures.shown[m]; _theme(f) == theme])
		n > 0
	}
}

_theme(figure) := value if {
	some part in figure.group
	part.column == "theme"
	value := part.value
}

_times(counts) := sum([n | some n in counts])

_answered contains theme if {
	some claim in input.claims
	claim.kind == "development"
	some theme in claim.themes
}

_answered contains theme if {
	some claim in input.claims
	claim.no_action.on <= input.as_of
	some theme in claim.themes
}

_answered contains theme if {
	some id in actions.live
	some theme in register.actions[id].themes
}
