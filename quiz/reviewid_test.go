package quiz

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

func TestNextIDRises(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 2))
	now, last := morning, ReviewID(0)
	for i := range 20000 {
		switch chance.IntN(50) {
		case 0:
			now = now.Add(time.Duration(chance.IntN(7200)-3600) * time.Second)
		case 1, 2, 3:
			now = now.Add(time.Millisecond)
		}
		device := Device(chance.IntN(3) * 0x7fff)
		id, err := NextID(last, now, device)
		if err != nil {
			t.Fatal(err)
		}
		if id <= last {
			t.Fatalf("step %d: id %x after %x", i, int64(id), int64(last))
		}
		if id.Device() != device {
			t.Fatalf("step %d: id %x is of device %x, want %x", i, int64(id), id.Device(), device)
		}
		if id.Time().Before(now.Truncate(time.Millisecond)) {
			t.Fatalf("step %d: id of %s, written at %s", i, id.Time(), now)
		}
		last = id
	}
}

func TestNextIDTellsTheTime(t *testing.T) {
	at := time.Date(2026, 11, 25, 13, 20, 7, 123456789, shanghai)
	id, err := NextID(0, at, 0xffff)
	if err != nil {
		t.Fatal(err)
	}
	if want := at.Truncate(time.Millisecond); !id.Time().Equal(want) || id.Milli() != want.UnixMilli() {
		t.Errorf("time %s, want %s", id.Time(), want)
	}
	from, to := IDBefore(at.Truncate(time.Millisecond)), IDBefore(at.Add(time.Millisecond))
	if id < from || id >= to {
		t.Errorf("id %d lies outside of [%d, %d)", id, from, to)
	}
	if first, last := id.SameMilli(); first != from || last != to-1 {
		t.Errorf("ids of its millisecond are %d to %d, want %d to %d", first, last, from, to-1)
	}
}

func TestNextIDOutsideItsYears(t *testing.T) {
	if id, err := NextID(0, time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), 0); err != nil || id <= 0 {
		t.Errorf("a clock that stands at 1970 gives %d, %v", id, err)
	}
	for _, year := range []int{2090, 3000, 9999} {
		if id, err := NextID(0, time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC), 0); err == nil {
			t.Errorf("year %d gives id %d", year, id)
		}
	}
	if id, err := NextID(1<<63-1, morning, 0); err == nil {
		t.Errorf("after the greatest id comes %d", id)
	}
}

func TestKept(t *testing.T) {
	reviews := []Review{{ID: 30}, {ID: 10}, {ID: 20}, {ID: 20}}
	var got []ReviewID
	for _, r := range Kept(reviews, []Void{{ID: 40, Review: 10}, {ID: 41, Review: 99}}) {
		got = append(got, r.ID)
	}
	if want := []ReviewID{20, 30}; !slices.Equal(got, want) {
		t.Errorf("kept %v, want %v", got, want)
	}
}
