package quiz

import (
	"cmp"
	"slices"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
	planner "annals/quiz/plan"
)

// Candidate is what the queue must know of a card: no wording.
type Candidate struct {
	Progress   Progress
	Kind       deck.Kind // of it and of Tags only what the plan's filter looks at
	Tags       []string
	Importance float64 // of its fact, 0 to 1
}

// Plan says which cards a sitting may ask. Start from DefaultPlan. A negative limit is no limit.
type Plan struct {
	Filter       Filter
	NewLimit     int  // cards never seen, a study day
	ReviewLimit  int  // cards due, a study day; cards in learning steps do not count
	CardLimit    int  // cards of this sitting, of any sort
	AheadDays    int  // asks what is due so many days later as well
	Cram         bool // asks everything that passes the filter, due or not, without limits but CardLimit
	KeepSiblings bool // asks cards of one fact on one day, though not one after the other
	Done         Done
}

// Done is what was already done on the study day of the sitting, in whichever sitting.
type Done struct {
	New     int                         // cards seen for the first time
	Reviews int                         // answers to cards that were due
	Facts   map[deck.FactID]deck.CardID // facts that a card asked about, and the last such card
}

// DefaultPlan is twenty new cards and two hundred reviews a day, siblings on different days.
func DefaultPlan() Plan { return Plan{NewLimit: 20, ReviewLimit: 200, CardLimit: -1} }

// BuildQueue chooses the cards of a sitting that starts at now and orders them: cards in learning steps by the time they are
// due, then due cards, then new ones.
//
// Due cards come by falling retrievability: whoever stops early has then saved the most memory for the time spent. When more is
// due than the day holds, as after a break, they come by what a review of them gains in the weeks to come. New cards come by
// falling importance, else in the order given. Of the cards of one fact only the first is chosen, and none if a sibling was
// asked today, because an answer shows the sibling's.
//
// Study days are those of now's location.
func BuildQueue(candidates []Candidate, plan Plan, scheduler *fsrs.Scheduler, now time.Time) []Candidate {
	scheduler = OnClockOf(scheduler, now)
	b := builder{plan: plan, today: scheduler.Config().DayOf(now), facts: map[deck.FactID]deck.CardID{}}
	for fact, card := range plan.Done.Facts {
		b.facts[fact] = card
	}
	steps, due, fresh := b.sort(candidates, scheduler, now)
	b.take(steps, -1)
	limit := remaining(plan.ReviewLimit, plan.Done.Reviews, plan.Cram)
	if limit >= 0 && len(due) > limit {
		due = byGain(due, scheduler, b.today)
	}
	b.take(due, limit)
	b.take(fresh, remaining(plan.NewLimit, plan.Done.New, plan.Cram))
	return b.queue
}

// byGain orders a backlog by recall gained for the time.
func byGain(due []ranked, scheduler *fsrs.Scheduler, today fsrs.Day) []ranked {
	states := make([]fsrs.State, len(due))
	for i, c := range due {
		states[i] = c.Progress.State
	}
	order, err := planner.Backlog(scheduler, planner.DefaultHabits(), states, today)
	if err != nil {
		return due // cannot be: the default habits are valid; falling retrievability is a good order too
	}
	ordered := make([]ranked, len(due))
	for i, n := range order {
		ordered[i] = due[n]
	}
	return ordered
}

type builder struct {
	plan  Plan
	today fsrs.Day
	facts map[deck.FactID]deck.CardID
	queue []Candidate
}

// ranked is a candidate and how late it comes among its like.
type ranked struct {
	*Candidate
	rank float64
}

// sort parts the candidates that may be asked into cards in steps, due cards and new cards, each in its order.
func (b *builder) sort(candidates []Candidate, scheduler *fsrs.Scheduler, now time.Time) (steps, due, fresh []ranked) {
	for i := range candidates {
		c := &candidates[i]
		state := c.Progress.State
		switch {
		case c.Progress.Resting(b.today) || !b.plan.Filter.Match(*c):
		case state.Phase == fsrs.New:
			fresh = append(fresh, ranked{c, -c.Importance})
		case !b.plan.Cram && scheduler.DueDay(state) > b.today+b.ahead(c.Progress):
		case c.Progress.inSteps():
			steps = append(steps, ranked{c, float64(state.Due)})
		default:
			due = append(due, ranked{c, -scheduler.Retrievability(state, now)})
		}
	}
	byRank := func(x, y ranked) int { return cmp.Compare(x.rank, y.rank) }
	byRankAndCard := func(x, y ranked) int { return cmp.Or(byRank(x, y), cmp.Compare(x.Progress.Card, y.Progress.Card)) }
	slices.SortFunc(steps, byRankAndCard)
	slices.SortFunc(due, byRankAndCard)
	slices.SortStableFunc(fresh, byRank)
	return steps, due, fresh
}

// ahead is how many days early the card may come.
func (b *builder) ahead(p Progress) fsrs.Day {
	if p.inSteps() {
		return 0
	}
	return fsrs.Day(max(0, b.plan.AheadDays))
}

// take puts at most limit cards into the queue, no limit if it is negative.
func (b *builder) take(cards []ranked, limit int) {
	for _, c := range cards {
		if limit == 0 || b.plan.CardLimit >= 0 && len(b.queue) >= b.plan.CardLimit {
			return
		}
		if b.siblingAsked(c.Progress) {
			continue
		}
		b.facts[c.Progress.Fact] = c.Progress.Card
		b.queue = append(b.queue, *c.Candidate)
		limit--
	}
}

// siblingAsked says whether the card has to wait for another day because of its sibling. A card in its steps goes on: it is
// the one that the day began with.
func (b *builder) siblingAsked(p Progress) bool {
	if p.Fact == "" || b.plan.KeepSiblings || b.plan.Cram || p.inSteps() {
		return false
	}
	card, asked := b.facts[p.Fact]
	return asked && card != p.Card
}

// remaining is what a daily limit leaves, or -1 without a limit.
func remaining(limit, done int, cram bool) int {
	if limit < 0 || cram {
		return -1
	}
	return max(0, limit-done)
}
