package plan

import (
	"cmp"
	"slices"

	"annals/deck"
	"annals/quiz/fsrs"
)

// Exams chooses for every card of the exams' decks when to see it, so that the expected score on the exam days is highest within
// the daily time, or reaches the targets with the least time. It is to be asked again every day.
//
// Each day's time has a price at which the work of all cards fits into it; at these prices every card is planned alone, by
// dynamic programming over what its reviews can lead to. Today's cards are those that gain most, in expected recall at the
// exams for a second, from being seen today rather than later or never.
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
	planner.market.clear(planner.surplus)
	return Plan{Today: planner.today(), Days: planner.work(), Outlook: planner.outlook()}, nil
}

// planner holds a request's cards and policies while the prices are sought.
type planner struct {
	request *Request
	look    *lookup
	market  *market
	classes []class
	cards   []int // index of each of the market's cards in the request
}

func newPlanner(r *Request, look *lookup) *planner {
	var days []int
	for _, e := range r.Exams {
		days = append(days, int(e.Day-r.Today))
	}
	p := &planner{request: r, look: look, market: &market{horizon: newHorizon(look, days), spent: r.SecondsPerDay - r.SecondsToday}}
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
			p.cards = append(p.cards, i)
			p.market.cards = append(p.market.cards, like.options(card.State, elapsed))
			p.market.classes = append(p.market.classes, classOf[i])
		}
	}
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

// margin is the part of what is missing from a target to everything that is aimed for beside it: a plan is a little too
// hopeful, because it takes each day's work to fit exactly.
const margin = 0.1

// surplus is by how much the expected score is above what is aimed for, at the exam where that is least.
func (p *planner) surplus() float64 {
	sums, counts := p.scores()
	least := 1.0
	for k, e := range p.request.Exams {
		if counts[k] > 0 {
			aim := e.Target + margin*(1-e.Target)
			least = min(least, sums[k]/counts[k]-aim)
		}
	}
	return least
}

// scores adds up expected recall and cards by exam.
func (p *planner) scores() (sums, counts []float64) {
	sums, counts = make([]float64, len(p.request.Exams)), make([]float64, len(p.request.Exams))
	for i, recall := range p.market.recall {
		for k, exam := range p.classes[p.market.classes[i]].exams {
			sums[exam] += recall[k]
			counts[exam]++
		}
	}
	return sums, counts
}

// today picks the cards whose review today gains most for its time, as long as it gains more than the time is worth and fits.
func (p *planner) today() []deck.CardID {
	m := p.market
	type pick struct {
		card           deck.CardID
		worth, seconds float64
	}
	var picks []pick
	for i, o := range m.cards {
		c := m.choose(o, m.classes[i])
		if c.cost > 0 && c.gain/c.cost > leastPrice {
			picks = append(picks, pick{p.request.Cards[p.cards[i]].ID, c.gain / c.cost, c.cost})
		}
	}
	slices.SortStableFunc(picks, func(a, b pick) int {
		return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.card, b.card))
	})
	// The last card may pass the share of the day that is planned, so that a small share comes to something, but not the limit.
	var cards []deck.CardID
	planned, left := m.capacity(0), min(p.request.SecondsToday, m.limit[0])
	for _, pick := range picks {
		if planned <= 0 || pick.seconds > left {
			break
		}
		cards = append(cards, pick.card)
		planned -= pick.seconds
		left -= pick.seconds
	}
	return cards
}

// work is the expected work by day. Cards in like states are all planned for the one cheapest of neighbouring days; really
// they fill the days around it, so the mean over these is told.
func (p *planner) work() []Work {
	m, h := p.market, p.market.horizon
	work := make([]Work, h.days)
	for day := range work {
		on := p.request.Today + fsrs.Day(day)
		work[day].Day = on
		span := h.spanOf[day]
		if p.request.Off != nil && p.request.Off(on) || m.capacity(span) == 0 {
			continue
		}
		first, last, near := max(span-around, 0), min(span+around, len(h.spans)-1), 0.0
		for other := first; other <= last; other++ {
			near += m.capacity(other)
		}
		share := p.daily(span) / near
		for other := first; other <= last; other++ {
			for _, fresh := range m.fresh {
				work[day].New += share * fresh[other]
			}
			work[day].Answers += share * m.review[other]
			work[day].Seconds += share * m.load[other]
		}
		if over := work[day].Seconds / p.request.SecondsPerDay; over > 1 {
			work[day].New, work[day].Answers, work[day].Seconds = work[day].New/over, work[day].Answers/over, p.request.SecondsPerDay
		}
	}
	return work
}

// daily is the seconds planned for each open day of a span.
func (p *planner) daily(span int) float64 {
	return p.market.capacity(span) * p.request.SecondsPerDay / p.market.limit[span]
}

// around is the spans on both sides over which the work told is spread.
const around = 3
