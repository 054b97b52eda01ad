package main

import (
	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/quiz"
)

// outOfSight says whether the open question has been pushed out of the window by what was printed below it.
func (s *sitting) outOfSight() bool { return !s.print.Fits(s.print.Rows() - s.shown) }

// letRead waits for a key before a question that would push the last verdict out of a small window. done tells that the key was
// another than going on.
func (s *sitting) letRead(q quiz.Question) (done bool, err error) {
	told := s.told
	s.told = 0
	if told == 0 || !s.terminal.Interactive() {
		return false, nil
	}
	next := s.print.Measure(func(p *terminal.Printer) { s.printQuestion(p, q) })
	if s.print.Fits(s.print.Rows() - told + next) {
		return false, nil
	}
	goOn := []terminal.Key{{Rune: '\r', Name: s.speak.Say(message.KeyGoOn)}, {Rune: ' '}}
	for {
		key, err := s.terminal.Key(s.ctx, s.speak.Say(message.ReadOn), append(goOn, s.lookingKeys()...), '\r')
		if err != nil || key == '\r' || key == ' ' {
			return false, err
		}
		if done, err := s.common(key); done && key != keySource && key != keyHelp || err != nil {
			return done, err
		}
	}
}

// lookingKeys are the keys that make sense while no question is open.
func (s *sitting) lookingKeys() []terminal.Key {
	return []terminal.Key{
		{Rune: keyUndo, Name: s.speak.Say(message.KeyUndo)},
		{Rune: keySource, Name: s.speak.Say(message.KeySource)},
		{Rune: keyHelp, Name: s.speak.Say(message.KeyHelp)},
		{Rune: keyQuit, Name: s.speak.Say(message.KeyQuit)},
	}
}
