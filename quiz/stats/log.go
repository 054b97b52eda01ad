package stats

import (
	"math"
	"time"

	"annals/deck"
	"annals/quiz/fsrs"
)

// longestAnswer is the time that an answer counts for at most, in milliseconds: whoever takes longer has left the desk.
const longestAnswer = 60_000

// Answer is what the statistics need of a review.
type Answer struct {
	Card          deck.CardID
	At            int64 // Unix milliseconds
	OffsetMinutes int   // of the learner's clock, east of UTC
	Rating        fsrs.Rating
	TookMs        int64
	Cram          bool // practice outside of the schedule
}

// answered is an answer with what the answers before it say about it.
type answered struct {
	card     int      // the index of the card; past the end of the cards for one that is gone
	day      fsrs.Day // on the learner's clock of that moment
	tookMs   int64
	recalled bool
	fresh    bool // the card's first answer
	recall   bool // a trial of memory: the first answer of a study day to a card seen on an earlier one
	elapsed  int  // study days since the answer before, 0 for the first
}

// readLog finds the day and the elapsed time of each answer. Cram answers count as work and are no trials of memory: nobody
// knows what was looked up just before.
func readLog(log []Answer, cards []Card, dayStart time.Duration) []answered {
	index := make(map[deck.CardID]int, len(cards))
	for i, c := range cards {
		index[c.Progress.Card] = i
	}
	last := make([]seen, len(cards))
	calendars := map[int]fsrs.Calendar{}
	answers := make([]answered, 0, len(log))
	for _, r := range log {
		calendar, known := calendars[r.OffsetMinutes]
		if !known {
			calendar = fsrs.Calendar{Location: time.FixedZone("", r.OffsetMinutes*60), DayStart: dayStart}
			calendars[r.OffsetMinutes] = calendar
		}
		at, held := index[r.Card]
		if !held {
			at = len(last)
			index[r.Card] = at
			last = append(last, seen{})
		}
		a := answered{card: at, day: calendar.DayOfMilli(r.At), tookMs: min(max(r.TookMs, 0), longestAnswer), recalled: r.Rating.Recalled()}
		if !r.Cram {
			last[at].note(&a)
		}
		answers = append(answers, a)
	}
	return answers
}

// seen is when a card was answered last.
type seen struct {
	ever bool
	day  fsrs.Day // the latest
}

// note takes the next answer to the card, and says what the one before says about it.
func (s *seen) note(a *answered) {
	a.fresh = !s.ever
	if s.ever && a.day <= s.day {
		return
	}
	if s.ever {
		a.recall, a.elapsed = true, int(a.day-s.day)
	}
	s.ever, s.day = true, a.day
}

// Work is how much was done.
type Work struct {
	Answers int     `json:"answers"`
	New     int     `json:"new"` // cards seen for the first time
	Minutes float64 `json:"minutes"`
}

func (w *Work) add(a answered) {
	w.Answers++
	if a.fresh {
		w.New++
	}
	w.Minutes += float64(a.tookMs) / 60_000
}

// Rate is a share of recalled answers. Low and High bound it with 95 % confidence (Wilson's score interval); all three are 0
// without answers.
type Rate struct {
	Recalled int     `json:"recalled"`
	Answers  int     `json:"answers"`
	Share    float64 `json:"share"`
	Low      float64 `json:"low"`
	High     float64 `json:"high"`
}

func (r *Rate) add(a answered) {
	r.Answers++
	if a.recalled {
		r.Recalled++
	}
}

// estimated is the rate with its share and bounds (Wilson 1927).
func (r Rate) estimated() Rate {
	if r.Answers == 0 {
		return r
	}
	const z = 1.959964 // the normal quantile of 97.5 %
	n := float64(r.Answers)
	r.Share = float64(r.Recalled) / n
	middle := (r.Share + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(r.Share*(1-r.Share)/n+z*z/(4*n*n))
	r.Low, r.High = max(0, middle-half), min(1, middle+half)
	return r
}
