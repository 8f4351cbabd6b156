package main

import (
	"io"
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// A bar that comes and goes at once only flickers, so there is none before a
// second has passed.
const (
	barAfter = time.Second
	barEvery = 200 * time.Millisecond
)

// progress is how far a long piece of work is. It is drawn by a goroutine of its
// own, for the work may stay within one step for longer than a bar may stand
// still. A nil progress shows nothing, which is right wherever nobody looks.
type progress struct {
	mu    sync.Mutex
	what  string // the step that is under way
	share int64  // of the whole
	done  int64  // of the steps before it
	whole int64

	stop  chan struct{}
	ended chan struct{}
}

// progress begins one on a terminal. It is never part of an output: a pipe, a
// file and --quiet get none.
func (a *app) progress() *progress {
	if a.quiet || !a.terminal() || os.Getenv("TERM") == "dumb" {
		return nil
	}
	return startProgress(a.err, barAfter)
}

func startProgress(w io.Writer, after time.Duration) *progress {
	p := &progress{stop: make(chan struct{}), ended: make(chan struct{})}
	go p.draw(w, after)
	return p
}

// expect adds work to the whole.
func (p *progress) expect(share int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.whole += share
}

// step says what is being done now, and how much of the whole that is. What was
// done before is done.
func (p *progress) step(what string, share int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done += p.share
	p.what, p.share = what, share
}

// end takes the bar away, so that what is printed next stands on a clean line.
// It may be called more than once.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.mu.Lock()
	select {
	case <-p.stop:
	default:
		close(p.stop)
	}
	p.mu.Unlock()
	<-p.ended
}

func (p *progress) draw(w io.Writer, after time.Duration) {
	defer close(p.ended)
	select {
	case <-p.stop:
		return
	case <-time.After(after):
	}
	bar := progressbar.NewOptions64(1, progressbar.OptionSetWriter(w),
		progressbar.OptionSetWidth(30), progressbar.OptionSetElapsedTime(false),
		progressbar.OptionSetPredictTime(false))
	tick := time.NewTicker(barEvery)
	defer tick.Stop()
	for {
		p.show(bar)
		select {
		case <-p.stop:
			_ = bar.Clear() // what cannot be drawn is no failure of the work
			return
		case <-tick.C:
		}
	}
}

// show draws the bar as far as the steps are that are over. A full bar would
// end its line, so the last of it is left out.
func (p *progress) show(bar *progressbar.ProgressBar) {
	p.mu.Lock()
	what, whole := p.what, max(p.whole, 1)
	done := min(p.done, whole-1)
	p.mu.Unlock()
	bar.ChangeMax64(whole)
	_ = bar.Set64(done) // as above
	if bar.State().Description != what {
		bar.Describe(what)
	}
}
