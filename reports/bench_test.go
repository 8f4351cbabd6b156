package reports_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/evidencetest"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/opa"
	"github.com/sef-engine/sef/reports"
)

// BenchmarkRender writes reports on ten thousand items of evidence, two
// thousand claims, two thousand actions and what the shipped rules find in
// them.
func BenchmarkRender(b *testing.B) {
	for _, formats := range [][]string{{"md"}, {"json"}, {"md", "json"}} {
		b.Run(fmt.Sprint(formats), func(b *testing.B) {
			pub, err := published(10_000)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := reports.Render(pub, formats, reports.Working); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// published is what is published of n items, judged once for all benchmarks.
var published = func() func(int) (*policies.Publication, error) {
	var lock sync.Mutex
	done := map[int]*policies.Publication{}
	return func(n int) (*policies.Publication, error) {
		lock.Lock()
		defer lock.Unlock()
		if done[n] != nil {
			return done[n], nil
		}
		pub, err := assessed(n)
		done[n] = pub
		return pub, err
	}
}()

func assessed(n int) (*policies.Publication, error) {
	library, diags, err := framework.Load(framework.Shipped())
	if err != nil || len(diags) > 0 {
		return nil, fmt.Errorf("the shipped frameworks: %v %v", err, diags)
	}
	w, diags, err := evidence.Load(evidencetest.Workspace(n), library, evidence.Options{})
	if err != nil || len(diags) > 0 {
		return nil, fmt.Errorf("the workspace: %v %v", err, diags)
	}
	rules, diags, err := opa.Compile(opa.Options{})
	if err != nil || len(diags) > 0 {
		return nil, fmt.Errorf("the shipped rules: %v %v", err, diags)
	}
	a, err := policies.Assess(context.Background(), w, &figures.Figures{}, policies.Scanned{}, rules)
	if err != nil {
		return nil, err
	}
	return policies.Publish(a)
}
