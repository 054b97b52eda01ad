package main

import (
	"slices"
	"strings"
	"time"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/quiz"
	"annals/quiz/answer"
)

// askOrder takes the events in the person's order.
func (s *sitting) askOrder(q quiz.Question, begun time.Time) error {
	read := s.readOrder
	if s.terminal.Interactive() {
		read = s.moveItems
	}
	for {
		typed, key, err := read(q)
		if err != nil {
			return err
		}
		if key != 0 {
			if done, err := s.common(key); done || err != nil {
				return err
			}
			continue
		}
		given, ok := q.Arrange(typed)
		if !ok {
			s.print.Println(terminal.Styled(terminal.Warn, s.speak.Say(message.OrderWanted, len(q.Options), letters(len(q.Options)))))
			continue
		}
		result := answer.CheckOrder(q.Card.Items, given)
		s.showVerdict(q, result.Verdict, strings.ToUpper(typed))
		return s.rate(q, quiz.Reply{Asked: quiz.Order, Verdict: result.Verdict, Answer: strings.Join(given, "; ")}, begun)
	}
}

// readOrder reads the letters of the events in a line, or the key that the line means.
func (s *sitting) readOrder(q quiz.Question) (typed string, key rune, err error) {
	typed, err = s.terminal.Ask(s.ctx, s.speak.Say(message.OrderLabel, letters(len(q.Options))), "", nil)
	if key, ok := commandOf(typed); ok && err == nil {
		if _, option := q.Option(typed); !option { // the letter of an event is the beginning of an order
			return "", key, nil
		}
	}
	return typed, 0, err
}

// moveItems lets the person move the events themselves; their letters tell the order.
func (s *sitting) moveItems(q quiz.Question) (moved string, key rune, err error) {
	keys := slices.DeleteFunc(s.commonKeys(keyRest), func(k terminal.Key) bool {
		_, option := q.Option(string(k.Rune))
		return option
	})
	order, key, err := s.terminal.Arrange(s.ctx, s.speak.Say(message.OrderHint), q.Options, keys)
	var out strings.Builder
	for _, i := range order {
		out.WriteString(quiz.Letter(i))
	}
	return out.String(), key, err
}

// letters are the names of n options, together.
func letters(n int) string {
	var out strings.Builder
	for i := range n {
		out.WriteString(quiz.Letter(i))
	}
	return out.String()
}
