package fsrs

import (
	"math"
	"time"
)

// Explanation is why a card comes back when it does: what each answer did, how recall falls from the last one on, and how
// the interval came about.
type Explanation struct {
	Steps    []ExplainedStep `json:"steps"`
	Curve    []CurvePoint    `json:"curve"`
	Interval IntervalReason  `json:"interval"`
}

// ExplainedStep is one answer with the memory before and after.
type ExplainedStep struct {
	Answer Answer  `json:"-"`
	Recall float64 `json:"recall"` // predicted when the card was asked; 0 for a new card
	Before State   `json:"-"`
	After  State   `json:"-"`
}

// CurvePoint is the predicted recall at an instant after the last answer.
type CurvePoint struct {
	Ms     int64   `json:"ms"` // Unix milliseconds
	Recall float64 `json:"recall"`
}

// IntervalReason is how the last answer's interval came about, each number in days.
type IntervalReason struct {
	Retention   float64 `json:"retention"`    // wanted recall at the due date
	Ideal       float64 `json:"ideal_days"`   // until recall falls to Retention
	Plain       float64 `json:"plain_days"`   // Ideal rounded, limited, and in order with the other ratings
	Final       float64 `json:"final_days"`   // moved by fuzz, balancing or a later change: what holds
	FirstChoice float64 `json:"first_choice"` // the range in which fuzz may choose, from FirstChoice to LastChoice
	LastChoice  float64 `json:"last_choice"`
	RecallAtDue float64 `json:"recall_at_due"` // predicted
	InSteps     bool    `json:"in_steps"`      // the card walks through steps of minutes: the interval is the step's
}

// Explain replays the answers of a card whose state is x and tells why it is due when it is. The curve has points from the last
// answer to twice the interval, at least a day; points are 2 or more. Without answers it is empty.
func (s *Scheduler) Explain(x State, answers []Answer, points int) (Explanation, error) {
	var e Explanation
	states, err := s.Replay(State{Seed: x.Seed}, answers)
	if err != nil || len(states) == 0 {
		return e, err
	}
	before := State{Seed: x.Seed}
	for i, after := range states {
		step := ExplainedStep{Answer: answers[i], Before: before, After: after}
		step.Recall = s.Retrievability(before, time.UnixMilli(answers[i].Ms))
		e.Steps = append(e.Steps, step)
		before = after
	}
	e.Curve = s.curve(x, max(points, 2))
	e.Interval = s.reason(x, e.Steps[len(e.Steps)-1])
	return e, nil
}

// curve samples recall from the last answer on. FSRS-6 knows whole days only; between them the curve is its formula's.
func (s *Scheduler) curve(x State, points int) []CurvePoint {
	length := max(2*float64(x.Due-x.Last)/msPerDay, 1)
	curve := make([]CurvePoint, points)
	for i := range curve {
		days := length * float64(i) / float64(points-1)
		curve[i] = CurvePoint{x.Last + int64(days*msPerDay), s.model.recall(x.memory(), days)}
	}
	return curve
}

func (s *Scheduler) reason(x State, last ExplainedStep) IntervalReason {
	r := IntervalReason{
		Retention: s.config.Retention, Ideal: s.model.interval(x.memory()), Final: x.IntervalDays, InSteps: x.Phase != Review,
	}
	r.RecallAtDue = s.model.recall(x.memory(), math.Round(float64(x.Due-x.Last)/msPerDay))
	if r.InSteps {
		return r
	}
	plain := *s
	plain.config.Fuzz = false
	r.Plain = plain.Next(last.Before, time.UnixMilli(last.Answer.Ms), last.Answer.Rating).IntervalDays
	r.FirstChoice, r.LastChoice = r.Plain, r.Plain
	if s.config.Fuzz && s.config.Model == FSRS6 {
		r.FirstChoice, r.LastChoice = FuzzRange(r.Plain, x.ElapsedDays, float64(s.config.MaximumInterval))
	}
	return r
}
