package question

import (
	"hash/fnv"
	"slices"

	"annals/deck"
	"annals/deck/chrono"
)

// choiceCount is how many wrong choices a card has, if any.
const choiceCount = 3

// dice gives numbers that depend on a card's ID and a purpose alone.
func dice(id deck.CardID, purpose string, sides int) int {
	h := fnv.New64a()
	h.Write([]byte(purpose))
	h.Write([]byte(id))
	sum := h.Sum64()
	sum ^= sum >> 29
	return int(sum % uint64(sides))
}

// dateChoices are three other dates of the answer's form, near it: dates of other events first, then the answer shifted. How
// many of them lie before the answer is a matter of chance, so that the answer's place among them tells nothing.
func (a asker) dateChoices(card deck.Card) []string {
	on := card.Date
	earlier := dice(card.ID, "earlier", choiceCount+1)
	if a.latest().Compare(on) <= 0 {
		earlier = choiceCount // nothing later than the article itself
	}
	before := a.datesNear(card, -1)
	after := a.datesNear(card, +1)
	var picked []chrono.Date
	picked = append(picked, take(before, earlier)...)
	picked = append(picked, take(after, choiceCount-len(picked))...)
	if len(picked) < choiceCount {
		picked = append(picked, take(before[min(earlier, len(before)):], choiceCount-len(picked))...)
	}
	if len(picked) < choiceCount {
		return nil
	}
	choices := make([]string, 0, choiceCount)
	for _, d := range picked {
		choices = append(choices, d.Format(a.lang))
	}
	shuffle(choices, card.ID)
	return choices
}

func take(ds []chrono.Date, n int) []chrono.Date { return ds[:min(n, len(ds))] }

func shuffle(s []string, id deck.CardID) {
	slices.Sort(s)
	for i := len(s) - 1; i > 0; i-- {
		j := dice(id, "order"+string(rune('0'+i)), i+1)
		s[i], s[j] = s[j], s[i]
	}
}

// collectDates lists the dates of each source, each once and in order.
func (m *maker) collectDates() {
	m.dates = map[deck.SourceID][]chrono.Date{}
	for _, f := range m.facts {
		for _, w := range f.When {
			if w.Date.HasYear() {
				m.dates[f.Source] = append(m.dates[f.Source], w.Date)
			}
		}
	}
	for source, dates := range m.dates {
		slices.SortFunc(dates, chrono.Date.Compare)
		m.dates[source] = slices.Compact(dates)
	}
}

// latest is the last date that this source tells: an article knows nothing after it.
func (a asker) latest() chrono.Date {
	dates := a.m.dates[a.fact.Source]
	for i := len(dates) - 1; i >= 0; i-- {
		if !dates[i].OpenAfter() && dates[i].Precision() <= chrono.YearPrecision {
			return dates[i]
		}
	}
	return chrono.Date{}
}

// datesNear are wrong dates on one side of the answer: other events' first, the nearest ones, then shifted ones.
func (a asker) datesNear(card deck.Card, side int) []chrono.Date {
	const enough = 2 * choiceCount
	on := card.Date
	var events []chrono.Date
	all := a.m.dates[a.fact.Source]
	at, _ := slices.BinarySearchFunc(all, on, chrono.Date.Compare)
	for i := at; i >= 0 && i < len(all) && len(events) < enough && (near(all[i], on) || i == at); i += side {
		if d := all[i]; sameForm(d, on) && near(d, on) && a.wrongDate(card, d, side) && !slices.ContainsFunc(events, d.Overlaps) {
			events = append(events, d)
		}
	}
	for _, d := range shifted(card.ID, on, side) {
		if a.wrongDate(card, d, side) && !slices.ContainsFunc(events, d.Overlaps) {
			events = append(events, d)
		}
	}
	return events
}

// sameForm says whether two dates read alike: as fine, as open and as sure.
func sameForm(d, on chrono.Date) bool {
	return d.Precision() == on.Precision() && d.IsRange() == on.IsRange() && d.Part() == on.Part() &&
		d.Approximate() == on.Approximate() && d.Uncertain() == on.Uncertain() && d.HasYear() &&
		(d.Year() > 0) == (on.Year() > 0) && rangeUnits(d) == rangeUnits(on)
}

func rangeUnits(d chrono.Date) [2]chrono.Precision {
	first, last := d.Ends()
	return [2]chrono.Precision{first.Precision(), last.Precision()}
}

// near keeps the dates of other events that a learner could mistake for the answer.
func near(d, on chrono.Date) bool {
	days := int(d.First() - on.First())
	return abs(days) <= nearDays[on.Precision()]
}

// nearDays are how far apart two dates may be, by the precision of the answer.
var nearDays = map[chrono.Precision]int{
	chrono.DayPrecision: 800, chrono.MonthPrecision: 2000, chrono.SeasonPrecision: 2000, chrono.YearPrecision: 365 * 15,
	chrono.DecadePrecision: 365 * 60, chrono.CenturyPrecision: 365 * 600, chrono.RangePrecision: 365 * 15,
}

// wrongDate says whether d, on the given side of the answer, is surely wrong and possible.
func (a asker) wrongDate(card deck.Card, d chrono.Date, side int) bool {
	on := card.Date
	if d.IsZero() || d.Overlaps(on) || (d.Year() > 0) != (on.Year() > 0) || d.Format(a.lang) == card.Answer {
		return false
	}
	if side < 0 && !d.Before(on) || side > 0 && (!on.Before(d) || d.Last() > a.latest().Last() && on.First() <= a.latest().Last() && d.Year() > a.latest().Year()+2) {
		return false
	}
	if (d.Precision() == chrono.DecadePrecision || d.Precision() == chrono.CenturyPrecision) && side > 0 && d.First() > a.latest().Last() {
		return false // a time that the article's own did not know
	}
	if d.Precision() == chrono.DecadePrecision && d.Year()%100 < 20 {
		return false // the first decades of a century have no name that reads like the others
	}
	return !slices.Contains(card.Accept, d.Format(a.lang)) && !slices.ContainsFunc(a.fact.When, func(w deck.When) bool { return w.Date.Overlaps(d) })
}

// step is a small distance between dates.
type step struct{ years, months, days int }

// dateSteps are the distances of wrong dates from the answer, by its precision.
var dateSteps = map[chrono.Precision][]step{
	chrono.DayPrecision:     {{0, 0, 3}, {0, 1, 2}, {1, 0, 0}, {0, 0, 9}, {0, 2, 0}, {1, 1, 0}},
	chrono.MonthPrecision:   {{0, 2, 0}, {1, 0, 0}, {0, 5, 0}, {1, 3, 0}, {2, 0, 0}},
	chrono.SeasonPrecision:  {{1, 0, 0}, {2, 0, 0}, {3, 0, 0}},
	chrono.YearPrecision:    {{2, 0, 0}, {5, 0, 0}, {3, 0, 0}, {8, 0, 0}, {1, 0, 0}, {10, 0, 0}},
	chrono.DecadePrecision:  {{10, 0, 0}, {20, 0, 0}, {30, 0, 0}},
	chrono.CenturyPrecision: {{100, 0, 0}, {200, 0, 0}, {300, 0, 0}},
	chrono.RangePrecision:   {{2, 0, 0}, {5, 0, 0}, {8, 0, 0}, {11, 0, 0}},
}

// shifted are dates at small distances of the answer's own unit.
func shifted(id deck.CardID, on chrono.Date, side int) []chrono.Date {
	steps := dateSteps[on.Precision()]
	if first, _ := on.Ends(); on.Precision() == chrono.RangePrecision && first.Precision() == chrono.DayPrecision {
		steps = []step{{0, 0, 5}, {0, 1, 0}, {0, 0, 12}, {0, 2, 0}, {1, 0, 0}}
	} else if on.Precision() == chrono.RangePrecision && first.Precision() == chrono.MonthPrecision {
		steps = []step{{0, 2, 0}, {0, 5, 0}, {1, 0, 0}, {1, 3, 0}}
	}
	unit := 1
	if on.Approximate() && on.Precision() == chrono.YearPrecision {
		unit = roundness(on.Year())
	}
	var out []chrono.Date
	start := 0
	if on.Precision() < chrono.DecadePrecision {
		start = dice(id, "step", len(steps))
	}
	for i := range steps {
		s := steps[(start+i)%len(steps)]
		out = append(out, on.Shift(side*s.years*unit, side*s.months, side*s.days))
	}
	return out
}

// roundness is the unit in which an approximate year seems to be counted: c. 4000 BC stands beside c. 4200 BC.
func roundness(year int) int {
	if year <= 0 {
		year = 1 - year
	}
	for _, unit := range []int{100, 10} {
		if year%unit == 0 {
			return unit
		}
	}
	return 1
}
