package quiz

import (
	"maps"
	"slices"

	"annals/deck"
	"annals/quiz/answer"
)

// MockResult is how a mock exam went. It is what --json prints and what is kept for comparing.
type MockResult struct {
	Total  Score         `json:"total"`
	Kinds  []Score       `json:"kinds"`  // in the order of their words
	Topics []Score       `json:"topics"` // by the breadcrumb's last heading, else the title; in alphabetical order
	Wrong  []deck.CardID `json:"wrong"`  // not right, in the order asked: offered for study
}

// Score is what was got of what could be got.
type Score struct {
	Name      string  `json:"name"`
	Questions int     `json:"questions"`
	Points    float64 `json:"points"`
	Share     float64 `json:"share"` // points of questions, 0 to 1
}

// points are what a verdict is worth: half for what a teacher would half accept.
var points = [...]float64{answer.NoVerdict: 0, answer.Wrong: 0, answer.Partly: 0.5, answer.Nearly: 0.5, answer.Right: 1}

// Result sums up the exam. Questions without an answer count as wrong.
func (m *Mock) Result() MockResult {
	total := Score{Name: "total"}
	kinds, topics := map[string]*Score{}, map[string]*Score{}
	result := MockResult{Wrong: []deck.CardID{}}
	for i, q := range m.questions {
		verdict := answer.Wrong
		if i < len(m.answers) {
			verdict = m.answers[i].Verdict
		}
		if verdict != answer.Right {
			result.Wrong = append(result.Wrong, q.Card.ID)
		}
		total.add(verdict)
		scoreOf(kinds, q.Card.Kind.String()).add(verdict)
		scoreOf(topics, topic(q.Card)).add(verdict)
	}
	result.Total, result.Kinds, result.Topics = total, sorted(kinds), sorted(topics)
	return result
}

// Answers are the answers given so far, in the order asked.
func (m *Mock) Answers() []MockAnswer { return slices.Clone(m.answers) }

func (s *Score) add(v answer.Verdict) {
	s.Questions++
	s.Points += points[v]
	s.Share = s.Points / float64(s.Questions)
}

func scoreOf(scores map[string]*Score, name string) *Score {
	if scores[name] == nil {
		scores[name] = &Score{Name: name}
	}
	return scores[name]
}

func sorted(scores map[string]*Score) []Score {
	list := []Score{}
	for _, name := range slices.Sorted(maps.Keys(scores)) {
		list = append(list, *scores[name])
	}
	return list
}

// topic is what the card is about as far as its breadcrumb says.
func topic(card deck.Card) string {
	if len(card.Context) == 0 {
		return ""
	}
	return card.Context[len(card.Context)-1]
}
