package plan

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"annals/quiz/fsrs"
)

// Assumptions are what a forecast simulates. A different Scheduler or NewPerDay answers "what if".
type Assumptions struct {
	Scheduler     *fsrs.Scheduler // with the person's weights and the wanted retention
	Habits        Habits
	Today         fsrs.Day
	States        []fsrs.State // of all cards; the new ones among them are started in this order
	NewPerDay     int
	ReviewsPerDay int                 // due cards asked a day at most; negative: no limit
	Days          int                 // from today on, 1 to 3,650
	Off           func(fsrs.Day) bool // days without study; nil: none
	Seed          uint64              // the same seed, the same forecast
}

// maxForecast is the most days that are simulated.
const maxForecast = 3650

// Check returns an error that names what cannot be simulated.
func (o Assumptions) Check() error {
	switch {
	case o.Scheduler == nil:
		return errors.New("forecast: no scheduler")
	case o.Days < 1 || o.Days > maxForecast:
		return fmt.Errorf("forecast of %d days: want 1 to %d", o.Days, maxForecast)
	case o.NewPerDay < 0:
		return fmt.Errorf("forecast with %d new cards a day: want none or more", o.NewPerDay)
	}
	return o.Habits.Check()
}

// DayForecast is one simulated day.
type DayForecast struct {
	Day     fsrs.Day
	New     int     // cards seen for the first time
	Reviews int     // due cards asked
	Answers int     // all answers, with those in steps
	Seconds float64 // all answers took
	Waiting int     // due cards left over
	Known   float64 // expected number of cards recalled at the end of the day
	Seen    int     // cards seen so far
}

// Forecast simulates the coming days with the person's own parameters and habits: what is due is asked, within the limits, and
// then new cards are started. It is one run of chance; sums over weeks differ little from run to run.
func Forecast(o Assumptions) ([]DayForecast, error) {
	if err := o.Check(); err != nil {
		return nil, err
	}
	f := newForecaster(&o)
	days := make([]DayForecast, o.Days)
	for i := range days {
		days[i] = f.day(i)
	}
	return days, nil
}

// forecaster is the state of a simulation.
type forecaster struct {
	assumptions *Assumptions
	random      *rand.Rand
	states      []fsrs.State
	due         [][]int // indexes of states by the day, counted from today, on which they are due
	late        []int   // due before, in the order of their days
	fresh       []int   // never seen
	seen        []int
}

func newForecaster(o *Assumptions) *forecaster {
	f := &forecaster{assumptions: o, random: rand.New(rand.NewPCG(o.Seed, 0)), states: make([]fsrs.State, len(o.States)), due: make([][]int, o.Days)}
	copy(f.states, o.States)
	for i, x := range f.states {
		if x.Phase == fsrs.New {
			f.fresh = append(f.fresh, i)
			continue
		}
		f.seen = append(f.seen, i)
		f.book(i, 0)
	}
	return f
}

// book notes on which day a card is due, not before the earliest.
func (f *forecaster) book(i, earliest int) {
	day := max(int(f.assumptions.Scheduler.DueDay(f.states[i])-f.assumptions.Today), earliest)
	if day < len(f.due) {
		f.due[day] = append(f.due[day], i)
	}
}

// day simulates one day, counted from today.
func (f *forecaster) day(number int) DayForecast {
	o := f.assumptions
	result := DayForecast{Day: o.Today + fsrs.Day(number)}
	now := noon(o.Scheduler.Config().Calendar, result.Day)
	f.late = append(f.late, f.due[number]...)
	if o.Off == nil || !o.Off(result.Day) {
		limit := len(f.late)
		if o.ReviewsPerDay >= 0 {
			limit = min(limit, o.ReviewsPerDay)
		}
		for _, i := range f.late[:limit] {
			f.answer(i, number, now, &result)
		}
		f.late, result.Reviews = f.late[limit:], limit
		result.New = min(o.NewPerDay, len(f.fresh))
		for _, i := range f.fresh[:result.New] {
			f.answer(i, number, now, &result)
		}
		f.seen, f.fresh = append(f.seen, f.fresh[:result.New]...), f.fresh[result.New:]
	}
	result.Waiting, result.Seen = len(f.late), len(f.seen)
	for _, i := range f.seen {
		result.Known += o.Scheduler.Retrievability(f.states[i], now)
	}
	return result
}

func (f *forecaster) answer(i, number int, now time.Time, result *DayForecast) {
	o, x := f.assumptions, f.states[i]
	chances := o.Habits.chances(o.Scheduler.Retrievability(x, now), x.Phase == fsrs.New)
	u, k := f.random.Float64(), 0
	for k < len(chances)-1 && u >= chances[k] {
		u -= chances[k]
		k++
	}
	done := o.Habits.sit(o.Scheduler, x, now)[k]
	f.states[i] = done.state
	result.Answers += done.answers
	result.Seconds += done.seconds
	f.book(i, number+1)
}

// noon is an instant well inside a study day.
func noon(c fsrs.Calendar, d fsrs.Day) time.Time { return c.Start(d).Add(8 * time.Hour) }
