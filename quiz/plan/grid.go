package plan

import (
	"math"
	"math/rand/v2"
	"time"

	"annals/quiz/fsrs"
)

// Memory states lie on a grid of stability (equal steps of its logarithm) and difficulty, between whose points values are
// interpolated.
const (
	stabilities      = 22
	difficulties     = 4
	cells            = stabilities * difficulties
	leastStability   = 0.1
	stabilityStep    = 0.475 // of the logarithm; the last point is above 2,000 days
	difficultyStep   = 3     // from 1 to 10
	leastDifficulty  = 1
	statesOfAnOption = 4
)

// cell is a point of the grid as stability·difficulties + difficulty.
type cell = int32

// place is a memory state between the grid's points: the lower one and how far the way to the upper ones is, 0 to 1.
type place struct {
	low                   cell
	stability, difficulty float64
}

func placeOf(x fsrs.State) place {
	s := math.Log(max(x.Stability, leastStability)/leastStability) / stabilityStep
	s = min(s, stabilities-1-1e-9)
	d := min((x.Difficulty-leastDifficulty)/difficultyStep, difficulties-1-1e-9)
	return place{cell(s)*difficulties + cell(d), s - math.Floor(s), d - math.Floor(d)}
}

// of interpolates values between the grid's points.
func (p *place) of(values *[cells]float64) float64 {
	low := values[p.low]*(1-p.difficulty) + values[p.low+1]*p.difficulty
	high := values[p.low+difficulties]*(1-p.difficulty) + values[p.low+difficulties+1]*p.difficulty
	return low*(1-p.stability) + high*p.stability
}

// add spreads an amount over the grid's points around the place.
func (p *place) add(amounts *[cells]float64, amount float64) {
	low, high := amount*(1-p.stability), amount*p.stability
	amounts[p.low] += low * (1 - p.difficulty)
	amounts[p.low+1] += low * p.difficulty
	amounts[p.low+difficulties] += high * (1 - p.difficulty)
	amounts[p.low+difficulties+1] += high * p.difficulty
}

// draw is one of the points around the place, by chance: on average they are the place.
func (p *place) draw(random *rand.Rand) cell {
	c := p.low
	if random.Float64() < p.difficulty {
		c++
	}
	if random.Float64() < p.stability {
		c += difficulties
	}
	return c
}

// review is what asking a card after a certain time can lead to.
type review struct {
	chances [statesOfAnOption]float64 // of the ratings
	after   [statesOfAnOption]place
	seconds float64 // expected
	answers float64 // expected
}

// value is the expected value of the states after the review.
func (r *review) value(values *[cells]float64) float64 {
	sum := 0.0
	for i := range r.after {
		if r.chances[i] > 0 {
			sum += r.chances[i] * r.after[i].of(values)
		}
	}
	return sum
}

// epoch is the noon at which the states of the grid were reviewed; only differences of days matter.
var epoch = time.Date(2025, 1, 1, 12, 0, 0, 0, time.UTC)

// noonAfter is the epoch's noon so many days later.
func noonAfter(days int) time.Time { return epoch.Add(time.Duration(days) * 24 * time.Hour) }

// lookup computes reviews and recall with a scheduler without fuzz and with UTC days.
type lookup struct {
	scheduler *fsrs.Scheduler
	habits    *Habits
}

func newLookup(s *fsrs.Scheduler, h *Habits) (*lookup, error) {
	c := s.Config()
	c.Fuzz = false
	c.Calendar = fsrs.Calendar{}
	plain, err := fsrs.NewScheduler(c)
	if err != nil {
		return nil, err
	}
	return &lookup{plain, h}, nil
}

// at returns x as if it had last been answered at the epoch.
func at(x fsrs.State) fsrs.State {
	if x.Phase != fsrs.New {
		x.Phase, x.Last = fsrs.Review, epoch.UnixMilli()
	}
	return x
}

// cellState is a card in Review at a point of the grid. Under FSRS-7 its fast trace is taken to be as stable as the slow one.
func (l *lookup) cellState(c cell) fsrs.State {
	x := fsrs.State{Phase: fsrs.Review, Last: epoch.UnixMilli()}
	x.Stability = leastStability * math.Exp(float64(c/difficulties)*stabilityStep)
	x.Difficulty = leastDifficulty + float64(c%difficulties)*difficultyStep
	if l.scheduler.Config().Model == fsrs.FSRS7 {
		x.Fast = x.Stability
	}
	return x
}

func (l *lookup) recall(x fsrs.State, days int) float64 {
	return l.scheduler.Retrievability(at(x), noonAfter(days))
}

// review computes what asking x after days leads to.
func (l *lookup) review(x fsrs.State, days int) review {
	isNew := x.Phase == fsrs.New
	now := noonAfter(days)
	r := review{chances: l.habits.chances(l.recall(x, days), isNew)}
	for i, done := range l.habits.sit(l.scheduler, at(x), now) {
		r.after[i] = placeOf(done.state)
		r.seconds += r.chances[i] * done.seconds
		r.answers += r.chances[i] * float64(done.answers)
	}
	return r
}
