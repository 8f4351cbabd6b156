// Package policies judges a workspace by rules and publishes what it found.
//
// [Assess] takes a workspace that loaded without mistakes and an [Evaluator]
// (package opa compiles one from Rego) and returns an [Assessment]: the
// findings of every rule, the grade that the evidence supports for each
// criterion, readiness, and a record of what was looked at. [Publish] turns
// that into a [Publication], the only thing that reports, formats and logs may
// take.
//
// # Findings
//
// A [Finding] is a weak judgement, and the run that made it succeeded. It
// names a subject ("evidence.ot-review"), one or more criteria, a level and a
// message with named places:
//
//	“{title}” is out of date: what it covers ended {age} before this self-evaluation.
//
// The message holds no number. Values stand beside it, typed, and meet it in
// Publish. A finding's [Finding.Key] is rule, subject, partner and group, so
// that it can be followed from run to run however bad it gets.
//
// # Failing closed
//
// No finding means checked and fine. A rule that was expected and did not run,
// a finding about nothing in the workspace, a message with a digit in it, or a
// run in which no rule had anything to judge is an error and gives no
// assessment.
//
// # The library
//
// The rules are Rego in library/rules, one file each with its test beside it;
// library/lib holds what they share, library/grades the supported grade, and
// library/manifest.hcl the list of what is promised. Metadata above each
// package is the only place where a rule's title, standing, limits and remedy
// are written.
package policies
