package plan

import (
	"cmp"
	"slices"

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
	after := look.meanRecalls()
	calendar := s.Config().Calendar
	gains, order := make([]float64, len(states)), make([]int, len(states))
	for i, x := range states {
		order[i] = i
		if x.Phase == fsrs.New {
			continue
		}
		elapsed := max(int(today-calendar.DayOfMilli(x.Last)), 0)
		r := look.review(x, elapsed)
		unseen := 0.0
		for _, t := range horizonDays {
			unseen += look.recall(x, elapsed+t) / float64(len(horizonDays))
		}
		gains[i] = (r.value(after) - unseen) / r.seconds
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
