package main

import (
	"errors"
	"os"
	"strings"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/sample"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/article"
	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/store"
)

// home says what is due and starts it at one key; a menu holds the rest.
func (a *app) home() error {
	return a.withStore(func(s *store.Store) error {
		held, err := s.HasCards(a.ctx)
		if err != nil {
			return err
		}
		if !held {
			return a.welcome(s)
		}
		due, err := a.due(s)
		if err != nil {
			return err
		}
		if !a.terminal.Interactive() {
			a.showDue(due)
			return a.review(s, today)
		}
		return a.menu(s, due)
	})
}

// work is how many cards there are to ask.
type work struct{ due, fresh int }

// due counts the cards of all decks due today and the new ones that today still allows.
func (a *app) due(s *store.Store) (work, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return work{}, err
	}
	queue, err := a.queue(s, today, scheduler, a.local())
	var n work
	for _, c := range queue {
		if c.Progress.State.Reps == 0 {
			n.fresh++
		} else {
			n.due++
		}
	}
	return n, err
}

// enoughToFit is how many answers it takes before fitting the memory model is worth offering.
const enoughToFit = 2000

// hintFit offers to fit the memory model once there is enough to fit it to, and never does it by itself.
func (a *app) hintFit(s *store.Store) error {
	weights, err := s.Weights(a.ctx)
	if err != nil || len(weights)+len(a.loaded.Settings.Review.Weights) > 0 {
		return err
	}
	enough, err := s.HasReviews(a.ctx, enoughToFit)
	if err == nil && enough {
		a.print.Println(terminal.Styled(terminal.Dim, a.speak.Say(message.FitOffer)))
	}
	return err
}

// nextExam prints a line about the next exam, if there is one.
func (a *app) nextExam(s *store.Store) error {
	made, exams, err := a.planExams(s)
	if err != nil || len(exams) == 0 {
		return err
	}
	next, o := exams[0], made.Outlook[0]
	days := int(next.Day - a.calendar().DayOf(a.local()))
	a.print.Println(terminal.Text(a.speak.Say(message.NextExam, next.Name, days, percent(o.Score))))
	return nil
}

func (a *app) showDue(n work) {
	a.print.Println(terminal.Styled(terminal.Bold, a.speak.Say(message.Today, n.due, n.fresh)))
}

// showAhead prints what tomorrow brings and how many days in a row had answers.
func (a *app) showAhead(s *store.Store) error {
	c := a.calendar()
	today := c.DayOf(a.local())
	tomorrow, err := s.CountDue(a.ctx, c.End(today).UnixMilli()-1, c.End(today+1).UnixMilli()-1)
	if err != nil {
		return err
	}
	streak, err := a.streak(s, today)
	if err != nil {
		return err
	}
	a.print.Println(terminal.Styled(terminal.Dim, a.speak.Say(message.Ahead, tomorrow, streak)))
	return nil
}

// streakStep is how many study days are looked at together.
const streakStep = 64

// streak counts the study days in a row with answers, up to today, or to yesterday while today has none yet.
func (a *app) streak(s *store.Store, today fsrs.Day) (int, error) {
	c := a.calendar()
	days := 0
	for last := today; ; last -= streakStep {
		stretches := make([][2]quiz.ReviewID, streakStep)
		for i := range stretches {
			d := last - fsrs.Day(i)
			stretches[i] = [2]quiz.ReviewID{quiz.IDBefore(c.Start(d)), quiz.IDBefore(c.End(d))}
		}
		answered, err := s.Answered(a.ctx, stretches)
		if err != nil {
			return 0, err
		}
		for i, yes := range answered {
			switch {
			case yes:
				days++
			case last != today || i > 0:
				return days, nil
			}
		}
	}
}

// welcome offers the sample to somebody who has no deck yet.
func (a *app) welcome(s *store.Store) error {
	a.print.Println(terminal.Styled(terminal.Bold, a.speak.Say(message.Welcome)))
	a.print.Println(terminal.Text(a.speak.Say(message.WelcomeHow)))
	a.print.Println(terminal.Text(a.speak.Say(message.WelcomeSample)))
	if a.terminal.Interactive() {
		keys := []terminal.Key{{Rune: '\r', Name: a.speak.Say(message.KeyStart)}, {Rune: keyQuit, Name: a.speak.Say(message.KeyQuit)}}
		key, err := a.prompt.Key(a.ctx, a.speak.Say(message.WelcomeLabel), keys, '\r')
		if err != nil || key == keyQuit {
			return err
		}
	}
	first, err := a.addSample(s)
	if err != nil {
		return err
	}
	return a.review(s, wish{decks: []deck.ID{first}, limit: firstCards})
}

// addSample adds the sample articles and returns the deck of the one in the user's language.
func (a *app) addSample(s *store.Store) (first deck.ID, err error) {
	names, err := sample.Articles()
	if err != nil {
		return "", err
	}
	for _, name := range names {
		data, err := sample.Read(name)
		if err != nil {
			return "", err
		}
		d, err := article.Read(name, data)
		if err != nil {
			return "", err
		}
		done, err := a.addTo(s, "", []*article.Document{d})
		if err != nil {
			return "", err
		}
		if d.Source.Language.Chinese() == a.speak.Language().Chinese() {
			first = done[0].deck.ID
		}
	}
	return first, nil
}

// The keys of home.
const (
	keyAdd   = 'a'
	keyDecks = 'd'
	keyStats = 's'
	keyExams = 'e'
	keySetup = 'c'
)

func (a *app) menu(s *store.Store, due work) error {
	keys := []terminal.Key{
		{Rune: '\r', Name: a.speak.Say(message.KeyStart)}, {Rune: keyAdd, Name: a.speak.Say(message.KeyAdd)},
		{Rune: keyDecks, Name: a.speak.Say(message.KeyDecks)}, {Rune: keyStats, Name: a.speak.Say(message.KeyStats)},
		{Rune: keyExams, Name: a.speak.Say(message.KeyExams)}, {Rune: keySetup, Name: a.speak.Say(message.KeySetup)},
		{Rune: keyHelp, Name: a.speak.Say(message.KeyHelp)}, {Rune: keyQuit, Name: a.speak.Say(message.KeyQuit)},
	}
	for {
		a.showDue(due)
		if err := a.showAhead(s); err != nil {
			return err
		}
		if err := a.nextExam(s); err != nil {
			return err
		}
		if err := a.hintFit(s); err != nil {
			return err
		}
		a.print.Parts(terminal.Dim, strings.Split(a.speak.Say(message.HomeKeys), "|"))
		key, err := a.prompt.Key(a.ctx, a.speak.Say(message.HomeLabel), keys, '\r')
		if err != nil {
			return err
		}
		switch key {
		case keyQuit:
			return nil
		case keyAdd:
			err = a.askToAdd(s)
		case keyDecks:
			err = a.paged(func(a *app) error { return a.listDecks(s, false) })
		case keyStats:
			err = a.paged(func(a *app) error { return a.showStats(s, "", false) })
		case keyExams:
			err = a.paged(func(a *app) error { return a.showExams(s, "", false) })
		case keySetup:
			err = a.paged(func(a *app) error { return a.showSettings(false) })
		case keyHelp:
			a.print.Println(terminal.Text(a.speak.Say(message.HomeHelp)))
		default:
			err = a.review(s, today)
		}
		switch {
		case errors.Is(err, terminal.ErrQuit): // back to the menu
		case errors.Is(err, terminal.ErrInterrupt):
			return err
		case err != nil && !a.recoverable(err):
			return err
		case err != nil:
			if err := a.complain(err); err != nil {
				return err
			}
		}
		if due, err = a.due(s); err != nil {
			return err
		}
		a.print.Println()
	}
}

// recoverable says whether home goes on after err: an article that cannot be read is no reason to leave.
func (a *app) recoverable(err error) bool {
	var refused *article.Error
	var path *pathRefused
	return errors.As(err, &refused) || errors.As(err, &path)
}

func (a *app) askToAdd(s *store.Store) error {
	path, err := a.prompt.Ask(a.ctx, a.speak.Say(message.PathLabel), "", func(path string) error {
		if path == "" {
			return errors.New(a.speak.Say(message.PathWanted))
		}
		if _, err := os.Stat(path); err != nil {
			return pathError("read article", err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return a.add(s, addition{paths: []string{path}})
}
