package opa_test

import (
	"testing"

	"github.com/sef-engine/sef/policies/opa"
)

// Compiling the shipped rules is most of what a small check costs.
func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		if _, _, err := opa.Compile(opa.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
