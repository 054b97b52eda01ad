package quiz

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"annals/deck"
	"annals/quiz/answer"
)

// Mock is a mock exam: each card once, no help, no verdict before the end, and the schedule stays as it is. Make it with NewMock.
type Mock struct {
	questions []Question
	answers   []MockAnswer // to the first questions
	began     time.Time
	limit     time.Duration
}

// MockSettings say what a mock exam is like.
type MockSettings struct {
	Questions int           // at most
	Limit     time.Duration // for all questions together; 0 for none
	Ways      []Asked       // allowed; empty allows all. Reveal is never used, because nobody judges it
	Seed      uint64        // another seed gives another exam over the same cards
}

// MockAnswer is an answer in a mock exam.
type MockAnswer struct {
	Card    deck.CardID    `json:"card"`
	Asked   Asked          `json:"asked"`
	Verdict answer.Verdict `json:"verdict"`
	Answer  string         `json:"answer"` // as typed, or the chosen option; "" for none
	TookMs  int64          `json:"took_ms"`
}

// Errors of a mock exam, for errors.Is.
var (
	ErrNotExaminable = errors.New("no card can be judged in an exam")
	ErrTimeOver      = errors.New("the time is over")
)

// NewMock draws an exam from the items and starts its clock. Cards of one fact, and cards whose answer another question tells, are
// drawn only when there are not enough others.
func NewMock(settings MockSettings, items []Item, now time.Time) (*Mock, error) {
	var pool []Question
	for _, item := range items {
		if asked, ok := examWay(item.Card, settings.Ways); ok {
			pool = append(pool, Pose(item, asked))
		}
	}
	if len(pool) == 0 || settings.Questions < 1 {
		return nil, fmt.Errorf("draw %d questions from %d cards: %w", settings.Questions, len(items), ErrNotExaminable)
	}
	chance := rand.New(rand.NewPCG(settings.Seed, uint64(len(pool))))
	chance.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	return &Mock{questions: drawExam(pool, settings.Questions), began: now, limit: settings.Limit}, nil
}

// examWay is how an exam asks the card: by choice if it has choices, else typed.
func examWay(card deck.Card, ways []Asked) (Asked, bool) {
	for _, way := range []Asked{Order, Choice, Typed} {
		if (way == Order) == (card.Kind == deck.OrderKind) && (len(ways) == 0 || slices.Contains(ways, way)) && fits(way, card) {
			return way, true
		}
	}
	return NoAsked, false
}

// drawExam takes n questions from the pool, those that tell nothing about each other first.
func drawExam(pool []Question, n int) []Question {
	var drawn, left []Question
	for _, q := range pool {
		if len(drawn) < n && !slices.ContainsFunc(drawn, func(other Question) bool { return related(q.Card, other.Card) }) {
			drawn = append(drawn, q)
		} else {
			left = append(left, q)
		}
	}
	return append(drawn, left[:min(len(left), n-len(drawn))]...)
}

// related says whether one of two cards tells about the other.
func related(a, b deck.Card) bool {
	return a.Fact != "" && a.Fact == b.Fact || answer.Read(a.Question).Shows(b) || answer.Read(b.Question).Shows(a)
}

// Questions are all questions of the exam, in order.
func (m *Mock) Questions() []Question { return m.questions }

// Next is the question to answer at now. ok is false when all are answered or the time is over.
func (m *Mock) Next(now time.Time) (q Question, ok bool) {
	if m.Left(now).Questions == 0 {
		return Question{}, false
	}
	return m.questions[len(m.answers)], true
}

// Answer takes the answer to the question that Next gave, right or not. After the end it is ErrTimeOver or ErrNoQuestion.
func (m *Mock) Answer(now time.Time, reply Reply) error {
	switch {
	case len(m.answers) == len(m.questions):
		return fmt.Errorf("answer: %w", ErrNoQuestion)
	case m.Left(now).Questions == 0:
		return fmt.Errorf("answer: %w", ErrTimeOver)
	}
	card := m.questions[len(m.answers)].Card.ID
	m.answers = append(m.answers, MockAnswer{Card: card, Asked: reply.Asked, Verdict: reply.Verdict, Answer: reply.Answer, TookMs: max(0, reply.Took.Milliseconds())})
	return nil
}

// MockLeft is what is left of a mock exam.
type MockLeft struct {
	Questions int           // 0 when the time is over as well
	Time      time.Duration // 0 without a limit
}

// Left is what is left at now. A clock that was set back gives no more time than there was at the beginning.
func (m *Mock) Left(now time.Time) MockLeft {
	left := MockLeft{Questions: len(m.questions) - len(m.answers)}
	if m.limit > 0 {
		left.Time = min(max(0, m.limit-now.Sub(m.began)), m.limit)
		if left.Time == 0 {
			left.Questions = 0
		}
	}
	return left
}
