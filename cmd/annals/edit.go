package main

import (
	"errors"
	"slices"
	"strings"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz/answer"
	"annals/store"
)

// showSource prints the paragraph around the fact of a card, with its sentence marked.
func (s *sitting) showSource(id deck.CardID) {
	about := s.about[id]
	if about.Fact.Sentence == "" {
		s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(message.NoSource)))
		return
	}
	before, after, found := strings.Cut(about.Fact.Context, about.Fact.Sentence)
	if !found {
		before, after = "", ""
	}
	s.print.Item("  | ", terminal.Styled(terminal.Dim, before), terminal.Text(about.Fact.Sentence), terminal.Styled(terminal.Dim, after))
	s.print.Item("  | ", terminal.Styled(terminal.Dim, strings.Join(present(about.Source.Title, about.Source.Origin, about.Source.Licence), ", ")))
}

// showLastSource prints the paragraph around the card answered last, unless it tells what the open question asks.
func (s *sitting) showLastSource() {
	q, open := s.session.Next(s.local())
	if open && answer.Read(s.about[s.last].Fact.Context).Shows(q.Card) {
		s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(message.SourceLater)))
		return
	}
	s.showSource(s.last)
}

// edit lets the person reword the open question's card. The question is then asked again.
func (s *sitting) edit() error {
	q, ok := s.session.Next(s.local())
	if !ok {
		return nil
	}
	card, err := s.askCard(q.Card)
	if errors.Is(err, terminal.ErrQuit) {
		return nil // left without a change
	}
	if err != nil {
		return err
	}
	return s.rewrite(card)
}

// rewrite keeps a card's new wording in the file and in this sitting.
func (s *sitting) rewrite(card deck.Card) error {
	if err := s.rewriteCard(s.store, card); err != nil {
		return err
	}
	s.session.Replace(card)
	about := s.about[card.ID]
	about.Card = card
	s.about[card.ID] = about
	s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(message.CardSaved)))
	return nil
}

// rewriteCard keeps a card's new wording in the file.
func (a *app) rewriteCard(s *store.Store, card deck.Card) error {
	if err := a.note(s, store.Touched{Cards: []deck.CardID{card.ID}}); err != nil {
		return err
	}
	return s.EditCard(a.ctx, card)
}

// askCard asks for a card's wording, with what it is as the proposal.
func (a *app) askCard(card deck.Card) (deck.Card, error) {
	wanted := func(text string) error {
		if strings.TrimSpace(text) == "" {
			return errors.New(a.speak.Say(message.TextWanted))
		}
		return nil
	}
	question, err := a.prompt.Ask(a.ctx, a.speak.Say(message.EditQuestion), card.Question, wanted)
	if err != nil {
		return card, err
	}
	told, err := a.prompt.Ask(a.ctx, a.speak.Say(message.EditAnswer), card.Answer, func(text string) error {
		if err := wanted(text); err != nil {
			return err
		}
		return a.answerFits(card, text)
	})
	if err != nil {
		return card, err
	}
	card.Question = strings.TrimSpace(question)
	if told = strings.TrimSpace(told); told != card.Answer {
		card.Answer = told
		if !card.Date.IsZero() {
			card.Date, _ = chrono.ParseText(told) // answerFits has read it
		}
		card.Choices = slices.DeleteFunc(slices.Clone(card.Choices), func(c string) bool { return answer.Check(card, c).Verdict == answer.Right })
	}
	return card, nil
}

// answerFits refuses an answer to a question for a date that is no date.
func (a *app) answerFits(card deck.Card, text string) error {
	if card.Date.IsZero() {
		return nil
	}
	if _, err := chrono.ParseText(text); err != nil {
		return errors.New(a.speak.Say(message.ReasonUnreadable))
	}
	return nil
}

// keepAlias offers to accept a typed answer from then on. Dates are judged by their value and have no aliases.
func (s *sitting) keepAlias(card deck.Card, typed string) error {
	if typed == "" || !card.Date.IsZero() {
		return nil
	}
	keep, err := s.terminal.Confirm(s.ctx, s.speak.Say(message.KeepAlias, typed), true)
	if err != nil || !keep {
		return err
	}
	card.Accept = append(slices.Clone(card.Accept), typed)
	return s.rewrite(card)
}
