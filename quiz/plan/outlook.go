package plan

import (
	"math"
	"slices"

	"annals/quiz/fsrs"
)

// known is the recall below which a card counts as out of reach.
const known = 0.5

// outlook tells what each exam brings if the plan is followed.
func (r *rehearsal) outlook() []Outlook {
	p := r.planner
	outlooks := make([]Outlook, len(p.request.Exams))
	for k, e := range p.request.Exams {
		outlooks[k] = Outlook{Exam: e, LastStart: r.lastStart(k)}
	}
	for i, recall := range r.recall {
		for k, exam := range p.classes[p.market.classes[i]].exams {
			o := &outlooks[exam]
			o.Cards++
			o.Score += recall[k]
			o.Spread += recall[k] * (1 - recall[k])
			if recall[k] < known {
				o.Unreachable = append(o.Unreachable, Unreachable{p.request.Cards[p.cards[i]].ID, recall[k], p.reason(p.market.cards[i], p.days[exam])})
			}
		}
	}
	for k := range outlooks {
		o := &outlooks[k]
		if n := float64(o.Cards); n > 0 {
			o.Score /= n
			o.Spread = math.Sqrt(max(o.Spread, 0)) / n
		}
	}
	return outlooks
}

// reason is why a card will not be known on the day of an exam.
func (p *planner) reason(o *options, exam int) Reason {
	for i, day := range o.days {
		if day < exam && o.reviews[i].value(&p.market.horizon.recalls[exam-day]) >= known {
			return NoTime
		}
	}
	return TooHard
}

// lastStart is the day by which nearly all new cards of an exam that are started at all are started; 0 if there are none.
func (r *rehearsal) lastStart(exam int) fsrs.Day {
	const nearly = 0.99
	p := r.planner
	starts, total := make([]float64, p.days[exam]), 0.0
	for class, onDay := range r.starts {
		if slices.Contains(p.classes[class].exams, exam) {
			for day := range starts {
				starts[day] += onDay[day]
				total += onDay[day]
			}
		}
	}
	sum := 0.0
	for day, start := range starts {
		if sum += start; total > 0 && sum >= nearly*total {
			return p.request.Today + fsrs.Day(day)
		}
	}
	return 0
}
