package main

import (
	"errors"
	"strings"
	"time"

	"golang.org/x/text/width"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/quiz"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// ask puts one question and does what the person's keys say, until the card is answered, put away or taken back.
func (s *sitting) ask(q quiz.Question) error {
	if done, err := s.letRead(q); done || err != nil {
		return err
	}
	s.showQuestion(q)
	begun := s.now()
	switch q.Asked {
	case quiz.Choice:
		return s.askChoice(q, begun)
	case quiz.Typed:
		return s.askTyped(q, begun)
	case quiz.Order:
		return s.askOrder(q, begun)
	}
	return s.askReveal(q, begun)
}

// askChoice takes one key: the option. The rating follows from it.
func (s *sitting) askChoice(q quiz.Question, begun time.Time) error {
	keys := append(optionKeys(q), s.commonKeys(keyRest)...) // b is an option here
	for {
		key, err := s.terminal.Key(s.ctx, s.choiceLabel(len(q.Options)), keys, 0)
		if err != nil {
			return err
		}
		if i, ok := q.Option(string(key)); ok {
			verdict := q.Choose(i)
			s.told = s.print.Rows()
			s.showVerdict(q, verdict, q.Options[i])
			return s.answer(quiz.Reply{
				Rating: quiz.Propose(verdict), Asked: quiz.Choice, Verdict: verdict, Answer: q.Options[i], Took: s.now().Sub(begun),
			})
		}
		if done, err := s.common(key); done || err != nil {
			return err
		}
	}
}

// optionKeys are the letters and numbers of the options.
func optionKeys(q quiz.Question) []terminal.Key {
	var keys []terminal.Key
	for i := range q.Options {
		keys = append(keys, terminal.Key{Rune: rune('a' + i)}, terminal.Key{Rune: rune('1' + i)})
	}
	return keys
}

// askTyped reads a line, judges it, and lets the person have the last word.
func (s *sitting) askTyped(q quiz.Question, begun time.Time) error {
	for {
		typed, err := s.terminal.Ask(s.ctx, s.speak.Say(message.AnswerLabel), "", nil)
		if err != nil {
			return err
		}
		typed = strings.TrimSpace(typed)
		result := answer.Check(q.Card, typed)
		if key, ok := commandOf(typed); ok && result.Verdict != answer.Right {
			if done, err := s.common(key); done || err != nil {
				return err
			}
			continue
		}
		if result.Reason == answer.Unreadable { // a slip of the keys is not a lapse of memory
			s.showReason(result)
			continue
		}
		s.showVerdict(q, result.Verdict, typed)
		s.showReason(result)
		return s.rate(q, quiz.Reply{Asked: quiz.Typed, Verdict: result.Verdict, Answer: typed}, begun)
	}
}

// commandOf is the key that a typed line means when it is nothing but that key. A single letter is no answer to a question of
// history; if it should be one, being right comes first.
func commandOf(typed string) (rune, bool) {
	r := []rune(width.Narrow.String(typed))
	if len(r) != 1 || !strings.ContainsRune(string([]rune{keySource, keyEdit, keyQuit, keyUndo, keySuspend, keyBury, keyRest, keyFlag, keyHelp}), r[0]) {
		return 0, false
	}
	return r[0], true
}

// askReveal shows the answer at a key and lets the person judge.
func (s *sitting) askReveal(q quiz.Question, begun time.Time) error {
	keys := append([]terminal.Key{{Rune: ' ', Name: s.speak.Say(message.KeyReveal)}, {Rune: '\r'}}, s.commonKeys(keyBury)...)
	for {
		key, err := s.terminal.Key(s.ctx, s.speak.Say(message.RevealLabel), keys, ' ')
		if err != nil {
			return err
		}
		if key == ' ' || key == '\r' {
			s.showVerdict(q, answer.NoVerdict, "")
			return s.rate(q, quiz.Reply{Asked: quiz.Reveal}, begun)
		}
		if done, err := s.common(key); done || err != nil {
			return err
		}
	}
}

// rate asks for the rating, with the judge's as the proposed one.
func (s *sitting) rate(q quiz.Question, reply quiz.Reply, begun time.Time) error {
	reply.Took = s.now().Sub(begun)
	states, err := s.session.Preview(s.local())
	if err != nil {
		return err
	}
	proposed := quiz.Propose(reply.Verdict)
	keys := s.ratingKeys(reply)
	s.showRatings(states, proposed)
	for {
		key, err := s.terminal.Key(s.ctx, s.speak.Say(message.RatingLabel), keys, rune('0'+int(proposed)))
		if err != nil {
			return err
		}
		switch {
		case key >= '1' && key <= '4':
			reply.Rating = fsrs.Rating(key - '0')
			return s.rated(reply)
		case key == keyRight:
			if err := s.keepAlias(q.Card, reply.Answer); err != nil {
				return err
			}
			reply.Rating = fsrs.Good
			return s.rated(reply)
		case key == keySource, key == keyHelp:
			if key == keyHelp {
				s.showHelp()
			} else {
				s.showSource(q.Card.ID)
			}
			s.showRatings(states, proposed)
			continue
		case key == keyUndo: // the answer that is on the screen, before the one that was saved
			s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(message.Retype)))
			return nil
		}
		if done, err := s.common(key); done || err != nil {
			return err
		}
	}
}

// ratingKeys are the four ratings and, after an answer that the judge did not accept, the last word of the person.
func (s *sitting) ratingKeys(reply quiz.Reply) []terminal.Key {
	var keys []terminal.Key
	for i, r := range fsrs.Ratings {
		keys = append(keys, terminal.Key{Rune: rune('1' + i), Name: s.ratingName(r)})
	}
	if reply.Asked == quiz.Typed && reply.Verdict != answer.Right {
		keys = append(keys, terminal.Key{Rune: keyRight, Name: s.speak.Say(message.KeyRight)})
	}
	return append(keys, s.commonKeys(keyBury)...)
}

func (s *sitting) answer(reply quiz.Reply) error {
	change, err := s.session.Answer(s.local(), reply)
	if err != nil {
		return err
	}
	return s.commit(change)
}

// rated answers with the person's rating and says what came of it. Where lines stay as they were typed, the key stands there
// already.
func (s *sitting) rated(reply quiz.Reply) error {
	change, err := s.session.Answer(s.local(), reply)
	if err != nil {
		return err
	}
	if err := s.commit(change); err != nil || change.BecameLeech() || !s.terminal.Interactive() {
		return err
	}
	said := s.ratingName(reply.Rating)
	if !s.cram { // cramming leaves the schedule alone
		said = s.speak.Say(message.Rated, said, s.interval(until(change.After.State)))
	}
	s.print.Println(terminal.Styled(terminal.Dim, said))
	return nil
}

// The keys that work at every question.
const (
	keySource  = 's'
	keyEdit    = 'e'
	keyQuit    = 'q'
	keyUndo    = 'u'
	keySuspend = '-'
	keyBury    = 'b'
	keyRest    = 'z' // buries where b is an option
	keyRight   = '!'
	keyFlag    = '*'
	keyHelp    = '?'
)

func (s *sitting) commonKeys(bury rune) []terminal.Key {
	return []terminal.Key{
		{Rune: keyUndo, Name: s.speak.Say(message.KeyUndo)},
		{Rune: keySource, Name: s.speak.Say(message.KeySource)},
		{Rune: keyEdit, Name: s.speak.Say(message.KeyEdit)},
		{Rune: keySuspend, Name: s.speak.Say(message.KeySuspend)},
		{Rune: bury, Name: s.speak.Say(message.KeyBury)},
		{Rune: keyFlag, Name: s.speak.Say(message.KeyFlag)},
		{Rune: keyHelp, Name: s.speak.Say(message.KeyHelp)},
		{Rune: keyQuit, Name: s.speak.Say(message.KeyQuit)},
	}
}

// common does what a key that works everywhere says. done tells that the open question is no longer the one to answer.
func (s *sitting) common(key rune) (done bool, err error) {
	switch key {
	case keyQuit:
		return true, terminal.ErrQuit
	case keyUndo:
		return s.undo()
	case keySource:
		s.showLastSource()
		return s.outOfSight(), nil
	case keyEdit:
		return true, s.edit()
	case keySuspend:
		return true, s.put(message.Suspended, s.session.Suspend)
	case keyBury, keyRest:
		return true, s.put(message.Buried, func() (quiz.Change, error) { return s.session.Bury(s.local()) })
	case keyFlag:
		return false, s.put(message.Flagged, s.session.Flag)
	}
	s.showHelp()
	return s.outOfSight(), nil
}

func (s *sitting) put(said message.Key, act func() (quiz.Change, error)) error {
	change, err := act()
	if err != nil {
		return err
	}
	if said == message.Flagged && !change.After.Flagged {
		said = message.Unflagged
	}
	s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(said)))
	return s.commit(change)
}

func (s *sitting) undo() (done bool, err error) {
	change, err := s.session.Undo(s.local())
	if errors.Is(err, quiz.ErrNothingToUndo) {
		s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(message.NothingToUndo)))
		return false, nil
	}
	if err != nil {
		return false, err
	}
	s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(undone(change), short(s.about[change.After.Card].Card.Question))))
	return true, s.commit(change)
}

// undone names what an undo took back.
func undone(c quiz.Change) message.Key {
	switch {
	case c.Void != nil:
		return message.Undone
	case c.Before.Suspended != c.After.Suspended:
		return message.UndoneSuspend
	case c.Before.BuriedUntil != c.After.BuriedUntil:
		return message.UndoneBury
	}
	return message.UndoneFlag
}
