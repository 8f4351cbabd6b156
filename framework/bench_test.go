package framework_test

import (
	"testing"

	"github.com/sef-engine/sef/framework"
)

// Every command loads the shipped frameworks first, so this is the least that
// anyone waits.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, _, err := framework.Load(framework.Shipped()); err != nil {
			b.Fatal(err)
		}
	}
}
