package plan

import (
	"math"
	"testing"

	"annals/deck"
	"annals/quiz/fsrs"
)

// outlookOf plans for cards never seen, with some minutes a day.
func outlookOf(t *testing.T, cards, days int, minutes float64) (Request, Plan) {
	t.Helper()
	p := newPerson(t, 3, cards, fsrs.DefaultWeights())
	r := Request{
		Scheduler: p.scheduler, Habits: p.habits, Today: p.start, Cards: p.cards, SecondsPerDay: 60 * minutes, SecondsToday: 60 * minutes,
		Exams: []Exam{{Name: "e", Day: p.start + fsrs.Day(days), Decks: []deck.ID{"d"}, Target: 0.9}},
	}
	plan, err := Exams(r)
	if err != nil {
		t.Fatal(err)
	}
	return r, plan
}

// TestOutlookFollowsMinutes has from far too few to far too many minutes: what is told grows with them, never passes what
// can be started in them, and reaches the target where they suffice.
func TestOutlookFollowsMinutes(t *testing.T) {
	const cards = 149
	for days, enough := range map[int]float64{7: 20, 30: 10} {
		before := 0.0
		for _, minutes := range []float64{0.5, 1, 2, 5, 10, 20, 60} {
			r, plan := outlookOf(t, cards, days, minutes)
			look, err := newLookup(r.Scheduler, &r.Habits)
			if err != nil {
				t.Fatal(err)
			}
			o, first := plan.Outlook[0], look.review(fsrs.State{}, 0)
			startable := min(float64(days)*math.Floor(60*minutes/first.seconds), cards)
			if o.Score > startable/cards {
				t.Errorf("%d days, %v minutes: score %.3f with %v cards that can be started", days, minutes, o.Score, startable)
			}
			if lost := cards - int(startable); len(o.Unreachable) < lost || lost > 0 && o.Unreachable[0].Reason != NoTime {
				t.Errorf("%d days, %v minutes: %d out of reach, %d cannot be started", days, minutes, len(o.Unreachable), lost)
			}
			// Above what is aimed for, more minutes are left unused.
			if aim := 0.9 + margin*(1-0.9); o.Score < min(before, aim)-0.01 {
				t.Errorf("%d days: score %.3f with %v minutes, %.3f with fewer", days, o.Score, minutes, before)
			}
			if minutes >= enough && (o.Score < o.Exam.Target || len(o.Unreachable) > 0) {
				t.Errorf("%d days, %v minutes: score %.3f, %d out of reach, though time is ample", days, minutes, o.Score, len(o.Unreachable))
			}
			before = o.Score
			checkDays(t, r, plan)
		}
	}
}

// checkDays checks that the days' work fits and that the last new card is started on a day that starts one.
func checkDays(t *testing.T, r Request, plan Plan) {
	t.Helper()
	started := 0.0
	for _, work := range plan.Days {
		if work.Seconds > r.SecondsPerDay+1e-6 {
			t.Errorf("%v of %v seconds on %v", work.Seconds, r.SecondsPerDay, work.Day)
		}
		started += work.New
		if work.Day == plan.Outlook[0].LastStart && work.New == 0 {
			t.Errorf("no new card on the last day of new ones, %v", work.Day)
		}
	}
	if last := plan.Outlook[0].LastStart; (last > 0) != (started > 0) || started > float64(len(r.Cards))+1e-6 {
		t.Errorf("%v cards started, the last on %v", started, last)
	}
}

// TestOutlookComesTrue has people follow the plan, made again every day: what was told on the first day is what they reach.
func TestOutlookComesTrue(t *testing.T) {
	const cards, people = 149, 3
	for _, c := range []struct {
		days    int
		minutes float64
	}{{7, 1}, {7, 5}, {7, 10}, {7, 20}, {7, 60}, {20, 2}, {20, 20}} {
		_, plan := outlookOf(t, cards, c.days, c.minutes)
		told, reached := plan.Outlook[0].Score, 0.0
		for seed := range uint64(people) {
			p := newPerson(t, seed, cards, fsrs.DefaultWeights())
			for day := range c.days {
				p.plannedDay(t, day, c.days, 60*c.minutes, 0.9)
			}
			reached += p.score(c.days) / people
		}
		t.Logf("%d days, %v minutes: told %.3f, reached %.3f", c.days, c.minutes, told, reached)
		if math.Abs(told-reached) > 0.04 {
			t.Errorf("%d days, %v minutes: told %.3f, reached %.3f", c.days, c.minutes, told, reached)
		}
	}
}

// TestQueueTakesInOrder takes bids by falling worth, equal ones by rank.
func TestQueueTakesInOrder(t *testing.T) {
	q := queue{{0.1, 0}, {0.3, 1}, {0.2, 2}, {0.3, 3}, {0.1, 4}, {0.5, 5}}
	q.order()
	for _, want := range []int{5, 1, 3, 2, 0, 4} {
		if got := q.take(); got != want {
			t.Errorf("took %d, want %d", got, want)
		}
	}
}
