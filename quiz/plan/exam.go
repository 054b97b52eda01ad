package plan

import (
	"fmt"
	"slices"

	"annals/deck"
	"annals/quiz/fsrs"
)

// Exam is a day by which decks have to be known.
type Exam struct {
	Name   string
	Day    fsrs.Day  // asked before that day's reviews: the last ones are the day before
	Start  fsrs.Day  // from which it is learnt for; 0 is today
	Decks  []deck.ID // at least one; several exams may share decks
	Target float64   // expected score that is enough, above 0 up to 1; 1 asks for as much as the minutes allow
}

// Card is a card as far as planning goes.
type Card struct {
	ID    deck.CardID
	Decks []deck.ID // that hold it
	State fsrs.State
}

// Request is what a plan is made from.
type Request struct {
	Scheduler     *fsrs.Scheduler // with the person's weights and calendar
	Habits        Habits
	Today         fsrs.Day
	Exams         []Exam
	Cards         []Card // of all decks; those that no exam asks are left out
	SecondsPerDay float64
	SecondsToday  float64             // left of today's; at most SecondsPerDay
	Off           func(fsrs.Day) bool // days without study; nil: none
}

// maxHorizon is the most days that are planned ahead; an exam beyond it is planned for when it is nearer.
const maxHorizon = 400

// Check returns an error that names what in the request cannot be planned for.
func (r Request) Check() error {
	if r.Scheduler == nil {
		return fmt.Errorf("plan exams: no scheduler")
	}
	if !(r.SecondsPerDay > 0 && r.SecondsPerDay <= 24*60*60) || !(r.SecondsToday >= 0 && r.SecondsToday <= r.SecondsPerDay) {
		return fmt.Errorf("plan exams: %v seconds a day, %v today: want more than none and at most a day", r.SecondsPerDay, r.SecondsToday)
	}
	for _, e := range r.Exams {
		switch {
		case e.Day <= r.Today:
			return fmt.Errorf("plan exam %q: its day %v is not after today, %v", e.Name, e.Day, r.Today)
		case e.Day-r.Today > maxHorizon:
			return fmt.Errorf("plan exam %q: its day %v is more than %d days away", e.Name, e.Day, maxHorizon)
		case !(e.Target > 0 && e.Target <= 1):
			return fmt.Errorf("plan exam %q: target %v: want more than 0 and at most 1", e.Name, e.Target)
		case len(e.Decks) == 0:
			return fmt.Errorf("plan exam %q: no deck", e.Name)
		}
	}
	return r.Habits.Check()
}

// Plan is what to do today and what it leads to, if the days to come are planned again from what then is.
type Plan struct {
	Today   []deck.CardID // to ask today, most worth its time first; it fits into the seconds left
	Days    []Work        // expected, from today to the day before the last exam
	Outlook []Outlook     // by exam, in the order of the request
}

// Work is the expected work of a day.
type Work struct {
	Day     fsrs.Day
	New     float64 // cards seen for the first time
	Answers float64
	Seconds float64
}

// Outlook is what an exam will bring.
type Outlook struct {
	Exam        Exam
	Cards       int      // that it asks
	Score       float64  // expected share of cards recalled, 0 to 1
	Spread      float64  // standard deviation of the score, from the chance of recalling each card or not
	LastStart   fsrs.Day // by which the last new card is to be started; 0 if none is left
	Unreachable []Unreachable
}

// Unreachable is a card that will probably not be known at an exam.
type Unreachable struct {
	Card   deck.CardID
	Recall float64 // expected at the exam
	Reason Reason
}

// Reason is why a card is out of reach.
type Reason uint8

// The reasons.
const (
	NoTime  Reason = iota + 1 // the minutes go to cards that gain more from them
	TooHard                   // it would be forgotten even if it was seen right before
)

// String is the reason in words.
func (r Reason) String() string {
	switch r {
	case NoTime:
		return "other cards gain more from the minutes"
	case TooHard:
		return "it is forgotten even when seen right before"
	}
	return fmt.Sprintf("Reason(%d)", uint8(r))
}

// class is the cards that the same exams ask: they share a policy.
type class struct{ exams []int } // indexes into the request's exams

// classesOf groups the cards by the exams that ask them; cards[i] is the index of card i's class, -1 if no exam asks it.
func classesOf(r *Request) (classes []class, cards []int) {
	byDecks := map[string]int{} // cards of the same decks are asked by the same exams
	for _, card := range r.Cards {
		key := fmt.Sprintf("%q", card.Decks)
		number, known := byDecks[key]
		if !known {
			number = -1
			var exams []int
			for i, e := range r.Exams {
				if slices.ContainsFunc(e.Decks, func(id deck.ID) bool { return slices.Contains(card.Decks, id) }) {
					exams = append(exams, i)
				}
			}
			if len(exams) > 0 {
				number = slices.IndexFunc(classes, func(c class) bool { return slices.Equal(c.exams, exams) })
			}
			if len(exams) > 0 && number < 0 {
				number = len(classes)
				classes = append(classes, class{exams})
			}
			byDecks[key] = number
		}
		cards = append(cards, number)
	}
	return classes, cards
}
