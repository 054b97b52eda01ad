package plan

import (
	"math"
	"slices"

	"annals/quiz/fsrs"
)

// known is the recall below which a card counts as out of reach.
const known = 0.5

// outlook tells what each exam will bring.
func (p *planner) outlook() []Outlook {
	outlooks := make([]Outlook, len(p.request.Exams))
	for k, e := range p.request.Exams {
		outlooks[k] = Outlook{Exam: e, LastStart: p.lastStart(k)}
	}
	for i, recall := range p.market.recall {
		for k, exam := range p.classes[p.market.classes[i]].exams {
			o := &outlooks[exam]
			o.Cards++
			o.Score += recall[k]
			o.Spread += recall[k] * (1 - recall[k])
			if recall[k] < known {
				day := int(o.Exam.Day - p.request.Today)
				o.Unreachable = append(o.Unreachable, Unreachable{p.request.Cards[p.cards[i]].ID, recall[k], p.reason(p.market.cards[i], day)})
			}
		}
	}
	for k := range outlooks {
		o := &outlooks[k]
		if n := float64(o.Cards); n > 0 {
			o.Score /= n
			o.Spread = math.Sqrt(o.Spread) / n
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
func (p *planner) lastStart(exam int) fsrs.Day {
	const nearly = 0.99
	h := p.market.horizon
	starts, total := make([]float64, len(h.spans)), 0.0
	for class, fresh := range p.market.fresh {
		if slices.Contains(p.classes[class].exams, exam) {
			for span := range starts {
				starts[span] += fresh[span]
				total += fresh[span]
			}
		}
	}
	sum := 0.0
	for span, start := range starts {
		if sum += start; total > 0 && sum >= nearly*total {
			return min(p.request.Today+fsrs.Day(h.spans[span]), p.request.Exams[exam].Day-1)
		}
	}
	return 0
}
