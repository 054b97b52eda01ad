package quiz

import (
	"slices"
	"time"

	"annals/deck"
	"annals/quiz/answer"
)

const (
	lookAhead   = 12 // cards of the queue that may overtake one whose answer was just visible
	siblingsGap = 3  // cards between two of one fact, where there are others
	cramGap     = 10 // cards before a forgotten one comes back while cramming
)

// draw picks the card to ask: one whose answer was taken back, else a waiting card whose time has come, else the next of the
// queue, else a waiting card within the learn-ahead limit. A card whose answer was just visible lets others go first.
func (s *Session) draw(now time.Time) deck.CardID {
	if s.pinned != "" {
		return s.pinned
	}
	candidates := slices.Concat(s.waitingUntil(now), s.queue[:min(lookAhead, len(s.queue))])
	if len(candidates) == 0 {
		candidates = s.waitingUntil(now.Add(s.settings.LearnAhead))
	}
	if len(candidates) == 0 {
		return ""
	}
	return s.leastLeaking(candidates)
}

// leastLeaking is the first of the cards whose answer was least to be seen just now.
func (s *Session) leastLeaking(cards []deck.CardID) deck.CardID {
	recent := s.recent()
	least, best := 0, cards[0]
	for i, id := range cards {
		leak := recent.leak(s.items[id].Card)
		if leak == 0 {
			return id
		}
		if i == 0 || leak < least {
			least, best = leak, id
		}
	}
	return best
}

// waitingUntil is the waiting cards due at t or before.
func (s *Session) waitingUntil(t time.Time) []deck.CardID {
	n := 0
	for n < len(s.waiting) && s.items[s.waiting[n]].Progress.State.Due <= t.UnixMilli() {
		n++
	}
	return s.waiting[:n]
}

// recent is what the learner saw just now.
type recent struct {
	cards []deck.Card // answered last
	told  answer.Text // question, answer and source of the last one
	among answer.Text // its wrong choices
}

func (s *Session) recent() recent {
	var r recent
	for _, a := range slices.Backward(s.history) {
		if a.change.Review == nil {
			continue
		}
		item := s.items[a.change.Review.Card]
		if len(r.cards) == 0 {
			r.told, r.among = answer.Read(item.Card.Question, item.Card.Answer, item.Shown), answer.Read(item.Card.Choices...)
		}
		if r.cards = append(r.cards, item.Card); len(r.cards) == siblingsGap {
			break
		}
	}
	return r
}

// leak says how much of the card's answer was just to be seen: 0 nothing, 1 it stood among wrong choices, 2 it was told, or a
// sibling was, whose source sentence tells it.
func (r recent) leak(card deck.Card) int {
	for _, other := range r.cards {
		if other.ID == card.ID || other.Fact != "" && other.Fact == card.Fact {
			return 2
		}
	}
	switch {
	case r.told.Shows(card):
		return 2
	case r.among.Shows(card):
		return 1
	}
	return 0
}

// wait puts the card on the waiting list by its due time, behind those due at the same one.
func (s *Session) wait(id deck.CardID) {
	due := s.items[id].Progress.State.Due
	i := len(s.waiting)
	for i > 0 && s.items[s.waiting[i-1]].Progress.State.Due > due {
		i--
	}
	s.waiting = slices.Insert(s.waiting, i, id)
}

// place is where a card stands in a session.
type place struct {
	list  list
	index int
}

type list uint8

const (
	nowhere list = iota
	inQueue
	inWaiting
)

// remove takes the card from where it stands and says where that was.
func (s *Session) remove(id deck.CardID) place {
	if i := slices.Index(s.queue, id); i >= 0 {
		s.queue = slices.Delete(s.queue, i, i+1)
		return place{inQueue, i}
	}
	if i := slices.Index(s.waiting, id); i >= 0 {
		s.waiting = slices.Delete(s.waiting, i, i+1)
		return place{inWaiting, i}
	}
	return place{}
}

// put is the inverse of remove.
func (s *Session) put(id deck.CardID, p place) {
	switch p.list {
	case inQueue:
		s.queue = slices.Insert(s.queue, min(p.index, len(s.queue)), id)
	case inWaiting:
		s.waiting = slices.Insert(s.waiting, min(p.index, len(s.waiting)), id)
	}
}
