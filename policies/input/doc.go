// Package input is what a rule sees.
//
// [Build] turns a workspace into one [Document]: plain lists of plain facts,
// with everything that takes a calendar or a file system already worked out
// (ages, states, hashes), so that a rule is left with judgement alone. Every
// field is described by its jsonschema tag, and [Schema] exports the whole as
// JSON Schema; rules are compiled against it, so a misspelt field is an error
// and never a rule that stays silent.
//
// # Conventions
//
//   - A field that does not apply or was not written is absent. In Rego, ask
//     with not item.limits.
//   - Dates are text such as "2025-06-30" and compare as text.
//   - Ages are counted to as_of, in days, or in months begun: age_months is 12
//     on the anniversary and 13 on the day after it.
//   - Lists stand in the order of the workspace's files. To look things up by
//     id, use the indexes of package sef.lib.register.
//
// The document holds no positions and no names of files in the workspace: a
// finding names its subject, and the place is found from that. Files are the
// exception, where they are what a finding is about: what was found in them
// stands with its place, and never with its value.
package input
