// Write puts an invented workspace of any size into a folder, for measuring
// the program as a whole:
//
//	go run ./evidence/evidencetest/write DIR ITEMS
package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/sef-engine/sef/evidence/evidencetest"
)

func main() {
	if err := write(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func write(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("usage: write DIR ITEMS")
	}
	items, err := strconv.Atoi(args[1])
	if err != nil {
		return fmt.Errorf("the number of items: %w", err)
	}
	return os.CopyFS(args[0], evidencetest.Workspace(items))
}
