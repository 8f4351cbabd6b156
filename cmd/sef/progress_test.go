package main

import (
	"bytes"
	"os"
	"strings"
	"sync"
	"testing"
	"time"
)

// screen keeps what is drawn, by a goroutine that the test does not own.
type screen struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(p)
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// Long work shows what it is at and how far, and leaves a clean line.
func TestProgressOfLongWork(t *testing.T) {
	var s screen
	p := startProgress(&s, 0)
	p.expect(200)
	p.step("reading therapy", 100)
	p.step("loading therapy", 100)
	waitFor(t, &s, "loading therapy")
	waitFor(t, &s, "50%")
	p.step("working out measures", 0)
	waitFor(t, &s, "working out measures")
	p.end()
	p.end()
	if text := s.String(); strings.Contains(text, "\n") || !strings.HasSuffix(text, "\r") {
		t.Errorf("the line is not clean: %q", text)
	}
}

func waitFor(t *testing.T, s *screen, text string) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(time.Millisecond) {
		if strings.Contains(s.String(), text) {
			return
		}
	}
	t.Fatalf("no %q in %q", text, s.String())
}

// Short work shows nothing at all.
func TestProgressOfShortWork(t *testing.T) {
	var s screen
	p := startProgress(&s, time.Hour)
	p.step("reading therapy", 100)
	p.end()
	if text := s.String(); text != "" {
		t.Errorf("%q was drawn", text)
	}
}

// Nobody looks at a pipe, a file or a test's buffer, nor with --quiet.
func TestProgressOfNobody(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	defer w.Close()
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	for name, a := range map[string]*app{
		"a pipe":                 newApp(nil, nil, w),
		"a buffer":               newApp(nil, nil, &screen{}),
		"a device, with --quiet": {err: null, quiet: true},
	} {
		p := a.progress()
		if p != nil {
			t.Errorf("%s is shown progress", name)
		}
		p.expect(100)
		p.step("reading", 100)
		p.end()
	}
}
