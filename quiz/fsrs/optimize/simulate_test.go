package optimize

import (
	"math"
	"math/rand/v2"
	"strconv"
	"time"

	"annals/quiz/fsrs"
)

// learner is a simulated person: true memory parameters, and habits.
type learner struct {
	truth     fsrs.Config
	newPerDay int
	limit     int     // answers a day, so that backlogs grow
	skip      float64 // chance of a day without study
	hard      float64 // chances of Hard and Easy after a recall
	easy      float64
}

// drawLearner draws a learner whose parameters differ from the defaults by spread times what people differ by.
func drawLearner(random *rand.Rand, spread float64, model fsrs.Model) learner {
	c := fsrs.DefaultConfig()
	c.Model = model
	x := coordinates(c.Weights)
	for i := range x {
		x[i] += spread * populationSpread[i] * random.NormFloat64()
	}
	w := weights(x)
	for i := 1; i < firstStabilities; i++ {
		w[i] = max(w[i], w[i-1])
	}
	w[19] = max(w[19], 0.01) // the least where same-day reviews count
	c.Weights = w.Clamp()
	for i := range c.Weights7 {
		if i < 4 || i > 14 {
			c.Weights7[i] *= math.Exp(0.2 * spread * random.NormFloat64())
		}
	}
	if model == fsrs.FSRS7 {
		for i := 1; i < 4; i++ {
			c.Weights7[i] = max(c.Weights7[i], c.Weights7[i-1])
		}
		if c.Weights7.Check() != nil {
			c.Weights7 = fsrs.DefaultWeights7()
		}
	}
	return learner{
		truth: c, newPerDay: 5 + random.IntN(25), limit: 60 + random.IntN(200), skip: 0.2 * random.Float64(),
		hard: 0.3 * random.Float64(), easy: 0.2 * random.Float64(),
	}
}

// study returns the log of the learner's first n answers, scheduled with the default parameters.
func (l learner) study(random *rand.Rand, n int) []fsrs.Entry {
	schedule, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		panic(err)
	}
	truth, err := fsrs.NewScheduler(l.truth)
	if err != nil {
		panic(err)
	}
	type card struct{ seen, real fsrs.State }
	var cards []card
	var log []fsrs.Entry
	start := time.Date(2025, 1, 1, 8, 0, 0, 0, time.UTC)
	for today := 0; len(log) < n; today++ {
		if random.Float64() < l.skip {
			continue
		}
		now := start.AddDate(0, 0, today)
		answers := 0
		answer := func(c int) {
			x := &cards[c]
			for {
				r := l.rate(random, truth, x.real, now)
				log = append(log, fsrs.Entry{Card: strconv.Itoa(c), Ms: now.UnixMilli(), Rating: r})
				x.seen, x.real = schedule.Next(x.seen, now, r), truth.Next(x.real, now, r)
				answers++
				if x.seen.Phase == fsrs.Review || answers > 2*l.limit {
					return
				}
				now = time.UnixMilli(max(x.seen.Due, now.UnixMilli()+8000))
				if now.After(start.AddDate(0, 0, today).Add(12 * time.Hour)) {
					return
				}
			}
		}
		for c := range cards {
			if answers < l.limit && schedule.Due(cards[c].seen, now) {
				answer(c)
				now = now.Add(8 * time.Second)
			}
		}
		for range l.newPerDay {
			if answers < l.limit {
				cards = append(cards, card{fsrs.NewState(strconv.Itoa(len(cards))), fsrs.State{}})
				answer(len(cards) - 1)
				now = now.Add(8 * time.Second)
			}
		}
	}
	return log[:n]
}

func (l learner) rate(random *rand.Rand, truth *fsrs.Scheduler, x fsrs.State, now time.Time) fsrs.Rating {
	u := random.Float64()
	if x.Phase == fsrs.New {
		switch {
		case u < 0.24:
			return fsrs.Again
		case u < 0.24+l.hard/2:
			return fsrs.Hard
		case u < 0.9:
			return fsrs.Good
		}
		return fsrs.Easy
	}
	recall := truth.Retrievability(x, now)
	if recall == 1 {
		recall = 0.93 // the model says nothing about recall on the same day
	}
	if u >= recall {
		return fsrs.Again
	}
	u /= recall
	switch {
	case u < l.hard:
		return fsrs.Hard
	case u > 1-l.easy:
		return fsrs.Easy
	}
	return fsrs.Good
}
