package stats

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz/fsrs"
)

// Group is the cards that have something in common.
type Group struct {
	Name      string  `json:"name"`      // the deck's id, the kind's word, or the period in EDTF
	Cards     int     `json:"cards"`     // that there are
	Seen      int     `json:"seen"`      // answered at least once
	Known     float64 `json:"known"`     // cards expected to be recalled now: the sum of their retrievabilities
	Retention Rate    `json:"retention"` // of all trials of memory
	Minutes   float64 `json:"minutes"`
}

// grouping sums up cards and their answers by a property.
type grouping struct {
	answers   []answered
	cards     []Card
	scheduler *fsrs.Scheduler
	now       time.Time
}

func (g grouping) decks() []Group {
	return group(g, func(c Card) (deck.ID, bool) { return c.Deck, true }, cmp.Compare[deck.ID], func(id deck.ID) string { return string(id) })
}

func (g grouping) kinds() []Group {
	return group(g, func(c Card) (deck.Kind, bool) { return c.Kind, true }, cmp.Compare[deck.Kind], deck.Kind.String)
}

// periods groups by century, or by decade where all dates lie within a hundred years: then a date that is a century itself has no
// place. A longer date belongs where it begins.
func (g grouping) periods() []Group {
	period, coarsest := chrono.CenturyOf, chrono.RangePrecision
	if first, last := g.years(); last-first < 100 {
		period, coarsest = chrono.DecadeOf, chrono.DecadePrecision
	}
	of := func(c Card) (chrono.Date, bool) {
		first, _ := c.Date.Ends()
		return period(c.Date.Year()), c.Date.HasYear() && first.Precision() <= coarsest
	}
	return group(g, of, chrono.Date.Compare, chrono.Date.String)
}

// years are the first and the last year of the cards' dates.
func (g grouping) years() (first, last int) {
	var years []int
	for _, c := range g.cards {
		if c.Date.HasYear() {
			years = append(years, c.Date.Year())
		}
	}
	if len(years) == 0 {
		return 0, 0
	}
	return slices.Min(years), slices.Max(years)
}

// group sums up by what of says of a card, in the order of compare.
func group[K comparable](g grouping, of func(Card) (K, bool), compare func(a, b K) int, name func(K) string) []Group {
	groups := map[K]*Group{}
	owner := make([]*Group, len(g.cards))
	for i, c := range g.cards {
		k, ok := of(c)
		if !ok {
			continue
		}
		if groups[k] == nil {
			groups[k] = &Group{Name: name(k)}
		}
		owner[i] = groups[k]
		groups[k].Cards++
		if c.Progress.State.Phase != fsrs.New {
			groups[k].Seen++
			groups[k].Known += g.scheduler.Retrievability(c.Progress.State, g.now)
		}
	}
	for _, a := range g.answers {
		if a.card >= len(owner) || owner[a.card] == nil {
			continue
		}
		in := owner[a.card]
		in.Minutes += float64(a.tookMs) / 60_000
		if a.recall {
			in.Retention.add(a)
		}
	}
	sorted := []Group{}
	for _, k := range slices.SortedFunc(maps.Keys(groups), compare) {
		groups[k].Retention = groups[k].Retention.estimated()
		sorted = append(sorted, *groups[k])
	}
	return sorted
}
