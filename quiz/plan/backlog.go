package plan

import (
	"cmp"
	"runtime"
	"slices"
	"sync"

	"annals/quiz/fsrs"
)

// backlogHorizon is the days over which a review's gain is counted. A shorter one would favour cards that are forgotten again
// before long.
const backlogHorizon = 30

// Backlog returns the indexes of states in the order that brings most recall for the time when not all of them can be asked
// today: by falling gain of a review today, in mean recall over the coming weeks, for each second that it takes. Cards that
// were never seen come last, in the order given. Ties keep the order.
func Backlog(s *fsrs.Scheduler, h Habits, states []fsrs.State, today fsrs.Day) ([]int, error) {
	if err := h.Check(); err != nil {
		return nil, err
	}
	look, err := newLookup(s, &h)
	if err != nil {
		return nil, err
	}
	gains, order := look.gains(states, today, s.Config().Calendar), make([]int, len(states))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if isNew := states[a].Phase == fsrs.New; isNew != (states[b].Phase == fsrs.New) {
			if isNew {
				return 1
			}
			return -1
		}
		return cmp.Or(cmp.Compare(gains[b], gains[a]), cmp.Compare(a, b))
	})
	return order, nil
}

// leastShare is how many states are worth a processor of their own.
const leastShare = 500

// gains are what a review of each state today brings, for each second; 0 for a card never seen.
func (l *lookup) gains(states []fsrs.State, today fsrs.Day, calendar fsrs.Calendar) []float64 {
	after := l.meanRecalls()
	gains := make([]float64, len(states))
	var work sync.WaitGroup
	share := max(leastShare, (len(states)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	for from := 0; from < len(states); from += share {
		work.Go(func() {
			for i := from; i < min(from+share, len(states)); i++ {
				if x := states[i]; x.Phase != fsrs.New {
					gains[i] = l.gain(x, max(int(today-calendar.DayOfMilli(x.Last)), 0), after)
				}
			}
		})
	}
	work.Wait()
	return gains
}

// gain is what a review of x brings so many days after the last one, for each second, with the recall after it as meanRecalls has it.
func (l *lookup) gain(x fsrs.State, elapsed int, after *[cells]float64) float64 {
	r := l.review(x, elapsed)
	unseen := 0.0
	for _, t := range horizonDays {
		unseen += l.recall(x, elapsed+t) / float64(len(horizonDays))
	}
	return (r.value(after) - unseen) / r.seconds
}

// horizonDays stand for the days of the horizon: recall is smooth.
var horizonDays = [...]int{1, 4, 8, 12, 16, 20, 24, 28, backlogHorizon}

// meanRecalls is the mean recall over the horizon after a review, by the state that it leads to.
func (l *lookup) meanRecalls() *[cells]float64 {
	var means [cells]float64
	for c := range cell(cells) {
		for _, t := range horizonDays {
			means[c] += l.recall(l.cellState(c), t) / float64(len(horizonDays))
		}
	}
	return &means
}
