package plan

import (
	"cmp"
	"slices"
	"testing"

	"annals/quiz/fsrs"
)

// afterBreak is a person who learnt cards for some weeks and then stayed away.
func afterBreak(t testing.TB, seed uint64, cards, days, pause int) (*person, int) {
	p := newPerson(t, seed, cards, fsrs.DefaultWeights())
	for day := range days {
		p.plainDay(day, 3600, 30)
	}
	return p, days + pause
}

// clear works off what is due, perDay cards a day in the order that sort gives, and returns the mean expected score over days.
func (p *person) clear(t testing.TB, from, days, perDay int, sort func(due []int, day int) []int) float64 {
	sum := 0.0
	for day := from; day < from+days; day++ {
		var due []int
		for i, c := range p.cards {
			if p.scheduler.Due(c.State, p.noon(day)) {
				due = append(due, i)
			}
		}
		seconds := float64(perDay) * 13
		for _, i := range sort(due, day) {
			if seconds <= 0 {
				break
			}
			seconds -= p.answer(i, day)
		}
		sum += p.score(day+1) / float64(days)
	}
	return sum
}

func TestBacklogBeatsOtherOrders(t *testing.T) {
	byGain := func(p *person) func([]int, int) []int {
		return func(due []int, day int) []int {
			var states []fsrs.State
			for _, i := range due {
				states = append(states, p.cards[i].State)
			}
			order, err := Backlog(p.scheduler, p.habits, states, p.start+fsrs.Day(day))
			if err != nil {
				t.Fatal(err)
			}
			for k, i := range order {
				order[k] = due[i]
			}
			return order
		}
	}
	byRecall := func(sign int) func(p *person) func([]int, int) []int {
		return func(p *person) func([]int, int) []int {
			return func(due []int, day int) []int {
				slices.SortStableFunc(due, func(a, b int) int {
					now := p.noon(day)
					return sign * cmp.Compare(p.scheduler.Retrievability(p.cards[a].State, now), p.scheduler.Retrievability(p.cards[b].State, now))
				})
				return due
			}
		}
	}
	byDue := func(p *person) func([]int, int) []int {
		return func(due []int, _ int) []int {
			slices.SortStableFunc(due, func(a, b int) int { return cmp.Compare(p.cards[a].State.Due, p.cards[b].State.Due) })
			return due
		}
	}
	for _, days := range []int{10, 30} {
		var scores [4]float64
		for k, order := range []func(*person) func([]int, int) []int{byGain, byRecall(-1), byRecall(1), byDue} {
			for seed := range uint64(3) {
				p, day := afterBreak(t, seed, 600, 40, 60)
				scores[k] += p.clear(t, day, days, 40, order(p)) / 3
			}
		}
		t.Logf("mean score over %d days: by gain %.4f, recall falling %.4f, recall rising %.4f, by due date %.4f", days, scores[0], scores[1], scores[2], scores[3])
		for _, other := range scores[1:] {
			if scores[0] < other-0.002 {
				t.Errorf("%d days: %v", days, scores)
			}
		}
	}
}
