package main

import (
	"errors"
	"fmt"
)

// The exit codes of every command.
const (
	exitFine     = 0
	exitFindings = 1
	exitInvalid  = 2
	exitUsage    = 3
	exitWorld    = 4
)

// errFindings and errInvalid end a command whose output says everything
// already.
var (
	errFindings = errors.New("there are findings at or above the limit")
	errInvalid  = errors.New("the workspace is invalid")
)

// errInterrupted ends a command that the user or the system broke off.
var errInterrupted = errors.New("interrupted")

// usageError is a command called wrongly, with advice.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }
func (e usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error {
	return usageError{fmt.Errorf(format, args...)}
}

// exitCode says how the program ends.
func exitCode(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return exitFine
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, errInvalid):
		return exitInvalid
	case errors.As(err, &usage):
		return exitUsage
	}
	return exitWorld
}

// silent reports whether the command has said all there is to say.
func silent(err error) bool {
	return err == nil || errors.Is(err, errFindings) || errors.Is(err, errInvalid)
}
