// Sef turns a local area's self-evaluation for children with special
// educational needs and disabilities into something that can be checked.
//
//	sef [-C DIR] COMMAND
//
// The commands are verbs: init begins a workspace, check is the mock
// inspection, report writes the self-evaluation, list and explain answer
// questions. Each stands in a file of its own and is wiring only; the line
// they all follow is in assess.go:
//
//	framework.Load → evidence.Load → policies.Compile → policies.Assess →
//	policies.Publish → reports.Write
//
// # Exit codes
//
//	0  fine
//	1  findings at or above --fail-on
//	2  the workspace is invalid
//	3  the command was called wrongly
//	4  the world failed: disk, database, time, an interruption
//
// Results go to standard output, progress and advice to standard error.
// Settings come from flags, then from SEF_* in the environment, then from
// .sef.yaml in the workspace. That file decides nothing outside its folder.
package main
