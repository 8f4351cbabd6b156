package main

import (
	"bytes"
	"context"
	"testing"
)

func TestInterruptedRunSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var out, err bytes.Buffer
	code := run(ctx, []string{"check", "-C", "../../testdata/fairmead"}, nil, &out, &err)
	if code != exitWorld || err.String() != "error: interrupted\n" || out.Len() > 0 {
		t.Errorf("exited %d with %q and %q", code, err.String(), out.String())
	}
}

func TestAdviceMovesNoCursor(t *testing.T) {
	var err bytes.Buffer
	newApp(nil, nil, &err).advise("wrote to %s", "a\x1b[2Jb")
	if got, want := err.String(), "wrote to a·[2Jb\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
