package main

import (
	"math"
	"runtime"
	"runtime/debug"
)

// floor is how far the heap may grow before memory is collected at all.
const floor = 96 << 20 // bytes

// usual is Go's own pace: collect when the heap has doubled.
const usual = 100 // percent

// paceCollector spares a run that ends in a fraction of a second most of its
// garbage collection: a small heap may grow to the floor first. A heap that
// outgrows the floor is collected at Go's own pace. After each collection the
// pace is set again for what is alive then; should that come late, the limit
// keeps a heap that grew fast in the meantime from overshooting.
func paceCollector() {
	setPace(4 << 20)
	rearm()
}

// rearm asks to be told of the next collection.
func rearm() {
	runtime.AddCleanup(new([16]byte), func(struct{}) {
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats)
		setPace(stats.HeapAlloc)
		rearm()
	}, struct{}{})
}

func setPace(alive uint64) {
	debug.SetGCPercent(percent(alive))
	limit := int64(math.MaxInt64)
	if alive < floor/2 {
		limit = 2 * floor
	}
	debug.SetMemoryLimit(limit)
}

// percent is the pace at which a heap with so much alive reaches the floor.
func percent(alive uint64) int {
	if alive == 0 || alive >= floor/2 {
		return usual
	}
	return int((floor - alive) * 100 / alive)
}
