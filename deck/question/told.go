package question

import (
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
)

// times finds the facts of a source that may be of one time.
type times struct {
	byYear map[int][]int // facts with a date that lies in the year
	long   []int         // facts with a date of many years
}

// manyYears is how many years a date spans that is in no list of a year.
const manyYears = 12

// addTimes lists a fact by its years.
func (m *maker) addTimes(i int) {
	f := m.facts[i]
	t := m.times[f.Source]
	if t == nil {
		t = &times{byYear: map[int][]int{}}
		m.times[f.Source] = t
	}
	for _, w := range f.When {
		first, last, ok := yearsIn(w.Date)
		if !ok {
			t.long = append(t.long, i)
			continue
		}
		for y := first; y <= last; y++ {
			t.byYear[y] = append(t.byYear[y], i)
		}
	}
}

// yearsIn are the first and last year of a date that spans few.
func yearsIn(d chrono.Date) (first, last int, ok bool) {
	if !d.HasYear() || d.OpenAfter() || d.OpenBefore() {
		return 0, 0, false
	}
	first, _, _ = d.First().Civil()
	last, _, _ = d.Last().Civil()
	return first, last, last-first < manyYears
}

// factsAt are the facts of a source that tell of a time which overlaps with on. One of many years stands there twice or more.
func (m *maker) factsAt(source deck.SourceID, on chrono.Date) []int {
	t := m.times[source]
	near := t.long
	if first, last, ok := yearsIn(on); ok {
		near = slices.Clone(near)
		for y := first; y <= last; y++ {
			near = append(near, t.byYear[y]...)
		}
	} else {
		near = slices.Clone(m.factsOf[source])
	}
	return slices.DeleteFunc(near, func(i int) bool {
		return !slices.ContainsFunc(m.facts[i].When, func(w deck.When) bool { return w.Date.Overlaps(on) })
	})
}

// toldAt are the sentences of a source, folded, that tell of a time which overlaps with on.
func (m *maker) toldAt(source deck.SourceID, on chrono.Date) string {
	var told []string
	for _, i := range m.factsAt(source, on) {
		told = append(told, m.folded[i])
	}
	slices.Sort(told)
	return strings.Join(slices.Compact(told), " ")
}
