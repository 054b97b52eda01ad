package main

import "testing"

// TestUnitedByGrowsOneList would copy its list for every item that it adds if it clipped it each time: a large package took minutes.
func TestUnitedByGrowsOneList(t *testing.T) {
	held, read := []int{-1, 0}, make([]int, 10_000)
	for i := range read {
		read[i] = i
	}
	var all []int
	allocations := testing.AllocsPerRun(1, func() { all = unitedBy(held, read, func(n int) int { return n }) })
	if len(all) != 10_001 || all[2] != 1 || len(held) != 2 {
		t.Errorf("%d items, %d at the third place", len(all), all[2])
	}
	if allocations > 100 {
		t.Errorf("%v allocations", allocations)
	}
}
