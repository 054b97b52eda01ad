package plan

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// person is a simulated learner: true memory, and the cards' true states, which the scheduler knows as well.
type person struct {
	scheduler *fsrs.Scheduler
	habits    Habits
	random    *rand.Rand
	cards     []Card
	start     fsrs.Day
	answers   int
	seconds   float64
}

func newPerson(t testing.TB, seed uint64, cards int, weights fsrs.Weights) *person {
	t.Helper()
	c := fsrs.DefaultConfig()
	c.Weights = weights
	s, err := fsrs.NewScheduler(c)
	if err != nil {
		t.Fatal(err)
	}
	p := &person{scheduler: s, habits: DefaultHabits(), random: rand.New(rand.NewPCG(seed, 1)), start: 20000}
	for i := range cards {
		id := fmt.Sprintf("%04d", i)
		p.cards = append(p.cards, Card{ID: deck.CardID(id), Decks: []deck.ID{"d"}, State: fsrs.NewState(id)})
	}
	return p
}

func (p *person) noon(day int) time.Time {
	return p.scheduler.Config().Start(p.start + fsrs.Day(day)).Add(8 * time.Hour)
}

// answer asks card i on a day, with its steps, and returns the seconds it took.
func (p *person) answer(i, day int) float64 {
	x, now := p.cards[i].State, p.noon(day)
	chances := p.habits.chances(p.scheduler.Retrievability(x, now), x.Phase == fsrs.New)
	u, k := p.random.Float64(), 0
	for k < 3 && u >= chances[k] {
		u -= chances[k]
		k++
	}
	done := p.habits.sit(p.scheduler, x, now)[k]
	p.cards[i].State = done.state
	p.answers += done.answers
	p.seconds += done.seconds
	return done.seconds
}

// drawWeights draws the weights of a person: the defaults changed by spread times what people differ by.
func drawWeights(random *rand.Rand, spread float64) fsrs.Weights {
	w := fsrs.DefaultWeights()
	factor := math.Exp(0.6 * spread * random.NormFloat64())
	for i := range 4 {
		w[i] *= factor
	}
	for _, change := range []struct {
		weight    int
		deviation float64
	}{{4, 0.57}, {5, 0.28}, {6, 0.6}, {8, 0.39}, {9, 0.18}, {10, 0.33}, {11, 0.3}, {14, 0.57}, {20, 0.1}} {
		w[change.weight] += spread * change.deviation * random.NormFloat64()
	}
	return w.Clamp()
}

// score is the expected share of cards recalled on a day, before its reviews.
func (p *person) score(day int) float64 {
	sum := 0.0
	for _, c := range p.cards {
		sum += p.scheduler.Retrievability(c.State, p.noon(day))
	}
	return sum / float64(len(p.cards))
}

// plainDay reviews what is due and then starts new cards, within the seconds.
func (p *person) plainDay(day int, seconds float64, newLimit int) {
	left := seconds
	now := p.noon(day)
	for i := range p.cards {
		if left > 0 && p.scheduler.Due(p.cards[i].State, now) {
			left -= p.answer(i, day)
		}
	}
	for i := range p.cards {
		if left > 0 && newLimit > 0 && p.cards[i].State.Phase == fsrs.New {
			left -= p.answer(i, day)
			newLimit--
		}
	}
}

func (p *person) plannedDay(t testing.TB, day, exam int, seconds, target float64) Plan {
	t.Helper()
	plan, err := Exams(Request{
		Scheduler: p.scheduler, Habits: p.habits, Today: p.start + fsrs.Day(day), Cards: p.cards, SecondsPerDay: seconds, SecondsToday: seconds,
		Exams: []Exam{{Name: "e", Start: p.start, Day: p.start + fsrs.Day(exam), Decks: []deck.ID{"d"}, Target: target}},
	})
	if err != nil {
		t.Fatal(err)
	}
	index := map[deck.CardID]int{}
	for i, c := range p.cards {
		index[c.ID] = i
	}
	left := seconds
	for _, id := range plan.Today {
		if left <= 0 {
			break
		}
		left -= p.answer(index[id], day)
	}
	return plan
}
