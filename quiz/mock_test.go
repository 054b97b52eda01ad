package quiz

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz/answer"
)

func newMock(t *testing.T, settings MockSettings, items []Item) *Mock {
	t.Helper()
	m, err := NewMock(settings, items, morning)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func asks(m *Mock) (cards []deck.CardID) {
	for _, q := range m.questions {
		cards = append(cards, q.Card.ID)
	}
	return cards
}

func TestMockDrawsFactsThatTellNothingOfEachOther(t *testing.T) {
	items := newItems(40) // twenty facts of two cards
	items[0].Card.Question = "What happened beside " + items[2].Card.Answer
	for seed := range uint64(50) {
		m := newMock(t, MockSettings{Questions: 15, Seed: seed}, items)
		facts := map[deck.FactID]bool{}
		for _, q := range m.questions {
			if facts[q.Card.Fact] {
				t.Fatalf("seed %d: fact %s is asked twice", seed, q.Card.Fact)
			}
			facts[q.Card.Fact] = true
		}
		cards := asks(m)
		if len(cards) != 15 || slices.Contains(cards, items[0].Card.ID) && slices.Contains(cards, items[2].Card.ID) {
			t.Fatalf("seed %d: %v", seed, cards)
		}
	}
	if m := newMock(t, MockSettings{Questions: 100}, items); len(m.questions) != 40 {
		t.Errorf("%d questions of 40 cards", len(m.questions))
	}
}

func TestMockSeed(t *testing.T) {
	items := apart(30)
	first, again, other := asks(newMock(t, MockSettings{Questions: 10, Seed: 1}, items)), asks(newMock(t, MockSettings{Questions: 10, Seed: 1}, items)), asks(newMock(t, MockSettings{Questions: 10, Seed: 2}, items))
	if !slices.Equal(first, again) || slices.Equal(first, other) {
		t.Errorf("%v\n%v\n%v", first, again, other)
	}
}

func TestMockWays(t *testing.T) {
	items := apart(4)
	items[1].Card.Choices = nil
	items[2].Card.Kind, items[2].Card.Items = deck.OrderKind, []string{"a", "b", "c"}
	items[3].Card = deck.Card{ID: items[3].Card.ID, Kind: deck.CustomKind, Answer: "an explanation that is far too long for anybody to type it in just as it stands here"}
	ways := map[deck.CardID]Asked{}
	for _, q := range newMock(t, MockSettings{Questions: 10}, items).questions {
		ways[q.Card.ID] = q.Asked
	}
	want := map[deck.CardID]Asked{items[0].Card.ID: Choice, items[1].Card.ID: Typed, items[2].Card.ID: Order}
	for id, way := range want {
		if ways[id] != way {
			t.Errorf("%s is asked by %s, want %s", id, ways[id], way)
		}
	}
	if len(ways) != 3 {
		t.Errorf("asked %v, one of which nobody can judge", ways)
	}
	if m := newMock(t, MockSettings{Questions: 10, Ways: []Asked{Typed}}, items); len(m.questions) != 2 || m.questions[0].Asked != Typed {
		t.Errorf("typed only: %v", m.questions)
	}
	if _, err := NewMock(MockSettings{Questions: 10, Ways: []Asked{Reveal}}, items, morning); !errors.Is(err, ErrNotExaminable) {
		t.Errorf("reveal only: %v", err)
	}
	if _, err := NewMock(MockSettings{}, items, morning); !errors.Is(err, ErrNotExaminable) {
		t.Errorf("no questions: %v", err)
	}
}

func TestMockClock(t *testing.T) {
	m := newMock(t, MockSettings{Questions: 3, Limit: 10 * time.Minute}, apart(5))
	if left := m.Left(morning.Add(-time.Hour)); left != (MockLeft{3, 10 * time.Minute}) {
		t.Errorf("with the clock set back %+v is left", left)
	}
	if err := m.Answer(morning.Add(4*time.Minute), Reply{Verdict: answer.Right}); err != nil {
		t.Fatal(err)
	}
	if left := m.Left(morning.Add(4 * time.Minute)); left != (MockLeft{2, 6 * time.Minute}) {
		t.Errorf("left %+v", left)
	}
	late := morning.Add(10 * time.Minute)
	if q, ok := m.Next(late); ok {
		t.Errorf("%s is asked after the end", q.Card.ID)
	}
	if err := m.Answer(late, Reply{Verdict: answer.Right}); !errors.Is(err, ErrTimeOver) {
		t.Errorf("an answer after the end: %v", err)
	}
	if total := m.Result().Total; total.Questions != 3 || total.Points != 1 {
		t.Errorf("result %+v: unanswered questions count", total)
	}
}

func TestMockResult(t *testing.T) {
	items := newItems(8)
	for i := range items {
		items[i].Card.Context = []string{"Title", []string{"War", "Peace"}[i/4]}
		items[i].Card.Fact = ""
	}
	m := newMock(t, MockSettings{Questions: 8}, items)
	verdicts := map[deck.CardID]answer.Verdict{
		items[0].Card.ID: answer.Right, items[1].Card.ID: answer.Wrong, items[2].Card.ID: answer.Partly, items[3].Card.ID: answer.Right,
		items[4].Card.ID: answer.Nearly, items[5].Card.ID: answer.Right, items[6].Card.ID: answer.Right, items[7].Card.ID: answer.NoVerdict,
	}
	for q, ok := m.Next(morning); ok; q, ok = m.Next(morning) {
		if err := m.Answer(morning, Reply{Verdict: verdicts[q.Card.ID]}); err != nil {
			t.Fatal(err)
		}
	}
	if err := m.Answer(morning, Reply{}); !errors.Is(err, ErrNoQuestion) {
		t.Errorf("a ninth answer: %v", err)
	}
	var back []MockAnswer
	if text, err := json.Marshal(m.Answers()); err != nil || json.Unmarshal(text, &back) != nil || !slices.Equal(back, m.Answers()) {
		t.Errorf("%s reads back as %+v", text, back)
	}
	result := m.Result()
	if result.Total.Points != 5 || math.Abs(result.Total.Share-5.0/8) > 1e-12 || len(m.Answers()) != 8 {
		t.Errorf("total %+v", result.Total)
	}
	if want := []Score{{"when", 4, 3, 0.75}, {"who", 4, 2, 0.5}}; !slices.Equal(result.Kinds, want) {
		t.Errorf("kinds %+v, want %+v", result.Kinds, want)
	}
	if want := []Score{{"Peace", 4, 2.5, 0.625}, {"War", 4, 2.5, 0.625}}; !slices.Equal(result.Topics, want) {
		t.Errorf("topics %+v, want %+v", result.Topics, want)
	}
	if len(result.Wrong) != 4 || slices.Contains(result.Wrong, items[0].Card.ID) {
		t.Errorf("wrong %v", result.Wrong)
	}
}
