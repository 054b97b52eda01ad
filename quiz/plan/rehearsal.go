package plan

import (
	"math"
	"math/rand/v2"
	"slices"

	"annals/deck"
	"annals/quiz/fsrs"
)

// rehearsal goes through the days to come as the plan would be followed: each day those cards are asked that gain most for their
// time, until the day's share is spent, and chance rates the answers. The market tells what cards would ask for on average, as
// if a card could be seen in parts; only a rehearsal tells what fits. All runs go through a day together and share its offers.
type rehearsal struct {
	planner *planner
	runs    [][]rehearsed
	random  *rand.Rand
	queue   queue           // of the day and run at hand
	offers  [][]offer       // of the day at hand, by class and last day·cells + cell
	unseen  map[group]offer // of the day at hand, to cards not yet asked in a run

	first  []pick      // the market's cards that are asked today
	recall [][]float64 // expected by card and exam of its policy
	work   []Work      // expected by day
	starts [][]float64 // expected first answers by class and day
}

// rehearsed is a card in a run: its state is drawn to a point of the grid after each review.
type rehearsed struct {
	cell  cell
	last  int // day of the last review
	asked bool
}

// offer is what asking a card on a day is worth.
type offer struct {
	day    int     // for which it was computed, counted from 1
	worth  float64 // gain of a second, in expected recall at the exams
	review *review // nil if it cannot be asked
}

// pick is a card that is chosen for a day.
type pick struct {
	card   int // index into the market's cards
	review *review
}

const (
	rehearsedCards = 1500 // cards times runs that are wanted
	fewestRuns     = 3
	mostRuns       = 16
)

// newRehearsal sets up runs from the cards as they are today.
func newRehearsal(p *planner) *rehearsal {
	m, n := p.market, len(p.market.cards)
	r := &rehearsal{planner: p, random: rand.New(rand.NewPCG(1, uint64(n))), starts: make([][]float64, len(m.policies))}
	for range min(max(rehearsedCards/max(n, 1), fewestRuns), mostRuns) {
		r.runs = append(r.runs, make([]rehearsed, n))
	}
	for class := range m.policies {
		r.offers = append(r.offers, make([]offer, m.horizon.days*cells))
		r.starts[class] = make([]float64, m.horizon.days)
	}
	for _, class := range m.classes {
		r.recall = append(r.recall, make([]float64, len(m.policies[class].exams)))
	}
	r.work = make([]Work, m.horizon.days)
	return r
}

// rehearse follows the plan at the market's prices and effort to the last exam.
func (p *planner) rehearse() *rehearsal {
	r := newRehearsal(p)
	for day := range r.work {
		r.work[day].Day = p.request.Today + fsrs.Day(day)
		r.unseen = map[group]offer{}
		for _, run := range r.runs {
			r.examine(run, day)
			picks := r.picks(run, day)
			if day == 0 {
				r.first = picks
			}
			for _, pick := range picks {
				r.answer(&run[pick.card], pick, day)
			}
		}
	}
	for _, run := range r.runs {
		r.examine(run, len(r.work))
	}
	return r
}

// today are the cards to ask today: as nothing has happened yet, they are the same in all runs.
func (r *rehearsal) today() []deck.CardID {
	var cards []deck.CardID
	for _, pick := range r.first {
		cards = append(cards, r.planner.request.Cards[r.planner.cards[pick.card]].ID)
	}
	return cards
}

// examine notes the recall of the cards that are asked in exams on a day.
func (r *rehearsal) examine(run []rehearsed, day int) {
	m, share := r.planner.market, 1/float64(len(r.runs))
	if !slices.Contains(r.planner.days, day) {
		return
	}
	for i, x := range run {
		for k, exam := range m.policies[m.classes[i]].exams {
			switch {
			case exam != day:
			case x.asked:
				r.recall[i][k] += share * m.horizon.recalls[day-x.last][x.cell]
			case m.cards[i].unseen != nil:
				r.recall[i][k] += share * m.cards[i].unseen[day]
			}
		}
	}
}

// picks are the cards to ask on a day, most worth its time first, as long as one is worth anything and fits.
func (r *rehearsal) picks(run []rehearsed, day int) []pick {
	planned, left := r.planner.seconds(day)
	if planned <= 0 {
		return nil
	}
	r.queue = r.queue[:0]
	for rank, i := range r.planner.order {
		if o := r.offer(i, run[i], day); o.review != nil && o.worth > leastPrice {
			r.queue = append(r.queue, bid{o.worth, rank})
		}
	}
	var picks []pick
	r.queue.order()
	// The last card may pass the share of the day that is planned, so that a small share comes to something, but not the limit.
	for planned > 0 && len(r.queue) > 0 {
		i := r.planner.order[r.queue.take()]
		rev := r.offer(i, run[i], day).review
		if rev.seconds > left {
			break
		}
		picks = append(picks, pick{i, rev})
		planned -= rev.seconds
		left -= rev.seconds
	}
	return picks
}

// offer is what asking card i on a day is worth.
func (r *rehearsal) offer(i int, x rehearsed, day int) offer {
	m := r.planner.market
	class := m.classes[i]
	if !x.asked {
		key := group{m.cards[i], class}
		o, known := r.unseen[key]
		if !known {
			o = m.cards[i].offer(m.policies[class], day)
			r.unseen[key] = o
		}
		return o
	}
	o := &r.offers[class][x.last*cells+int(x.cell)]
	if o.day != day+1 {
		*o = m.policies[class].offer(x.cell, x.last, day)
	}
	return *o
}

// answer draws a rating and the state after it, and books the work.
func (r *rehearsal) answer(x *rehearsed, pick pick, day int) {
	m, share, rev := r.planner.market, 1/float64(len(r.runs)), pick.review
	if class := m.classes[pick.card]; !x.asked && m.cards[pick.card].unseen == nil {
		r.starts[class][day] += share
		r.work[day].New += share
	}
	r.work[day].Answers += share * rev.answers
	r.work[day].Seconds += share * rev.seconds
	u, k := r.random.Float64(), 0
	for k < len(rev.chances)-1 && u >= rev.chances[k] {
		u -= rev.chances[k]
		k++
	}
	*x = rehearsed{cell: rev.after[k].draw(r.random), last: day, asked: true}
}

// offer is what asking a card on a day is worth that was last seen on another and is in a state of the grid since.
func (p *policy) offer(c cell, last, day int) offer {
	h := p.horizon
	rev := &h.reviews[h.gapOf[day-last]][c]
	now := p.asked(c, last, day) + rev.value(&p.value[h.spanOf[day]])
	later := p.asked(c, last, h.days)
	for g, gap := range h.gaps {
		next := last + gap
		if next >= h.days {
			break
		}
		if next > day {
			to, then := h.spanOf[next], &h.reviews[g][c]
			later = max(later, p.asked(c, last, next)-h.price[to]*then.seconds+then.value(&p.value[to]))
		}
	}
	return offer{day + 1, (now - later) / rev.seconds, rev}
}

// offer is what asking the card on a day is worth if it is not asked before.
func (o *options) offer(p *policy, day int) offer {
	h := p.horizon
	var rev *review
	later := o.asked(p.exams, h.days)
	for i, on := range o.days {
		r, span := &o.reviews[i], h.spanOf[on]
		if on <= day {
			rev = r
			continue
		}
		later = max(later, o.asked(p.exams, on)-h.price[span]*r.seconds+r.value(&p.value[span]))
	}
	if rev == nil {
		return offer{day + 1, math.Inf(-1), nil}
	}
	now := o.asked(p.exams, day) + rev.value(&p.value[h.spanOf[day]])
	return offer{day + 1, (now - later) / rev.seconds, rev}
}
