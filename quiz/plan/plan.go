package plan

import (
	"cmp"
	"slices"

	"annals/quiz/fsrs"
)

// Exams chooses for every card of the exams' decks when to see it, so that the expected score on the exam days is highest within
// the daily time, or reaches the targets with the least time. It is to be asked again every day.
//
// Each day's time has a price at which the work of all cards fits into it; at these prices every card is planned alone, by
// dynamic programming over what its reviews can lead to. Today's cards are those that gain most, in expected recall at the
// exams for a second, from being seen today rather than later or never. What is told of the days to come and of the exams is
// the mean of a few runs of chance in which every day is filled like today.
func Exams(r Request) (Plan, error) {
	if err := r.Check(); err != nil {
		return Plan{}, err
	}
	if len(r.Exams) == 0 {
		return Plan{}, nil
	}
	look, err := newLookup(r.Scheduler, &r.Habits)
	if err != nil {
		return Plan{}, err
	}
	planner := newPlanner(&r, look)
	best := planner.search()
	return Plan{Today: best.today(), Days: best.work, Outlook: best.outlook()}, nil
}

// planner holds a request's cards and policies while the prices are sought.
type planner struct {
	request *Request
	look    *lookup
	market  *market
	classes []class
	days    []int // of the exams, counted from today
	cards   []int // index of each of the market's cards in the request
	order   []int // indexes of the market's cards by ID: of equal cards the first is asked first
}

func newPlanner(r *Request, look *lookup) *planner {
	var days []int
	for _, e := range r.Exams {
		days = append(days, int(e.Day-r.Today))
	}
	p := &planner{request: r, look: look, days: days, market: &market{horizon: newHorizon(look, days), spent: r.SecondsPerDay - r.SecondsToday}}
	p.openDays()
	var classOf []int
	p.classes, classOf = classesOf(r)
	for _, c := range p.classes {
		var own []int
		for _, exam := range c.exams {
			own = append(own, days[exam])
		}
		p.market.policies = append(p.market.policies, newPolicy(p.market.horizon, own))
	}
	like := newLikeness(p.market.horizon, look, len(r.Cards))
	calendar := r.Scheduler.Config().Calendar
	for i, card := range r.Cards {
		if classOf[i] >= 0 {
			elapsed := max(int(r.Today-calendar.DayOfMilli(card.State.Last)), 0)
			p.order = append(p.order, len(p.cards))
			p.cards = append(p.cards, i)
			p.market.cards = append(p.market.cards, like.options(card.State, elapsed))
			p.market.classes = append(p.market.classes, classOf[i])
		}
	}
	slices.SortStableFunc(p.order, func(a, b int) int { return cmp.Compare(r.Cards[p.cards[a]].ID, r.Cards[p.cards[b]].ID) })
	return p
}

// openDays adds up the time of the days of each span.
func (p *planner) openDays() {
	m, r := p.market, p.request
	m.limit, m.ramp = make([]float64, len(m.horizon.spans)), make([]float64, len(m.horizon.spans))
	for day, span := range m.horizon.spanOf {
		on := r.Today + fsrs.Day(day)
		if r.Off == nil || !r.Off(on) {
			m.limit[span] += r.SecondsPerDay
		}
		m.ramp[span] = max(m.ramp[span], rampOf(r, on))
	}
}

// rampOf is the share of a full day's work on a day where an exam does not need all time: it grows from the exam's start to its
// day, because what is seen later is remembered better at the exam, but not from nothing, because days can be missed.
func rampOf(r *Request, day fsrs.Day) float64 {
	const first = 0.1
	share := first
	for _, e := range r.Exams {
		start := min(e.Start, r.Today)
		if e.Start == 0 {
			start = r.Today
		}
		if day < e.Day {
			share = max(share, first+(1-first)*float64(day-start)/float64(e.Day-start))
		}
	}
	return share
}

// seconds is how much time is planned for a day and how much of it there is at most.
func (p *planner) seconds(day int) (planned, limit float64) {
	r, m := p.request, p.market
	if on := r.Today + fsrs.Day(day); r.Off != nil && r.Off(on) {
		return 0, 0
	}
	span := m.horizon.spanOf[day]
	if day == 0 {
		return m.capacity(span), r.SecondsToday
	}
	return m.capacity(span) * r.SecondsPerDay / m.limit[span], r.SecondsPerDay
}
