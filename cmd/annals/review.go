package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/store"
)

// wish is what a sitting shall ask.
type wish struct {
	decks []deck.ID // none for all
	limit int       // cards, -1 for no limit
	ahead int       // days
	cram  bool
	kinds []deck.Kind
	tags  []string
	cards []deck.CardID // only these; empty for all
}

// today is a wish for what is due today, of all decks.
var today = wish{limit: -1}

func (a *app) reviewCommand() *cobra.Command {
	w := today
	var kinds []string
	var name string
	cmd := &cobra.Command{
		Use:     "review [DECK]",
		Short:   a.speak.Say(message.HelpReview),
		Long:    a.speak.Say(message.HelpReviewLong),
		Example: "  annals review\n  annals review --new 10 --limit 30\n  annals review Rome --cram --kind when\n  printf 'a\\nq\\n' | annals review --plain",
		Args:    a.between(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := w.read(kinds); err != nil {
				return err
			}
			return a.withStore(func(s *store.Store) error {
				if len(args) == 1 {
					name = args[0]
				}
				var err error
				if w.decks, err = a.decksIn(s, name); err != nil {
					return err
				}
				return a.review(s, w)
			})
		},
	}
	cmd.Flags().Int("new", 0, a.speak.Say(message.FlagNew))
	cmd.Flags().String("ask", "", a.speak.Say(message.FlagAsk))
	cmd.Flags().IntVar(&w.limit, "limit", -1, a.speak.Say(message.FlagLimit))
	cmd.Flags().IntVar(&w.ahead, "ahead", 0, a.speak.Say(message.FlagAhead))
	cmd.Flags().BoolVar(&w.cram, "cram", false, a.speak.Say(message.FlagCram))
	cmd.Flags().StringVar(&name, "deck", "", a.speak.Say(message.FlagDeckOnly))
	cmd.Flags().StringSliceVar(&kinds, "kind", nil, a.speak.Say(message.FlagKind))
	cmd.Flags().StringSliceVar(&w.tags, "tag", nil, a.speak.Say(message.FlagTag))
	return cmd
}

// read checks the flags of a wish.
func (w *wish) read(kinds []string) error {
	if w.limit < -1 {
		return usageError{fmt.Errorf("--limit %d: want 0 or more", w.limit)}
	}
	if w.ahead < 0 {
		return usageError{fmt.Errorf("--ahead %d: want 0 or more days", w.ahead)}
	}
	w.kinds = nil
	for _, word := range kinds {
		kind, err := deck.ParseKind(word)
		if err != nil || kind == deck.NoKind {
			return usageError{fmt.Errorf("--kind %q: want when, who, where, order, what or custom", word)}
		}
		w.kinds = append(w.kinds, kind)
	}
	return nil
}

// decksIn are the ids of the deck named and of those inside it; none for "".
func (a *app) decksIn(s *store.Store, name string) ([]deck.ID, error) {
	if name == "" {
		return nil, nil
	}
	d, err := s.FindBranch(a.ctx, name)
	return store.DeckIDs(d), err
}

// review holds a sitting.
func (a *app) review(s *store.Store, w wish) error {
	sitting, err := a.sit(s, w)
	if err != nil {
		return err
	}
	return sitting.run()
}

// sit prepares a sitting: its queue, its cards, and the session over them.
func (a *app) sit(s *store.Store, w wish) (*sitting, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return nil, err
	}
	queue, err := a.queue(s, w, scheduler, a.local())
	if err != nil {
		return nil, err
	}
	sat := &sitting{app: a, store: s, scheduler: scheduler, saved: map[quiz.ReviewID]bool{}, about: make(map[deck.CardID]store.Asked, len(queue)), decks: w.decks, cram: w.cram}
	items, err := sat.items(queue)
	if err != nil {
		return nil, err
	}
	settings := quiz.DefaultSettings(scheduler)
	settings.Device, settings.Cram = s.Device(), w.cram
	if settings.Last, err = s.LastID(a.ctx); err != nil {
		return nil, err
	}
	if settings.Asking.Ways, err = quiz.ParseWays(a.loaded.Settings.Review.Ask); err != nil {
		return nil, usageError{fmt.Errorf("--ask: %w", err)}
	}
	settings.Earlier = func() ([]quiz.Answered, error) { return sat.earlier(settings.Last) }
	sat.balance = a.balance(s, a.local())
	settings.Load = sat.balance.load
	retentions, err := s.Retentions(a.ctx)
	if err != nil {
		return nil, err
	}
	settings.Retention = func(id deck.CardID) float64 { return retentions[id] }
	sat.session, err = quiz.New(settings, items)
	return sat, err
}

// items loads the cards of a queue.
func (s *sitting) items(queue []quiz.Candidate) ([]quiz.Item, error) {
	ids := make([]deck.CardID, len(queue))
	for i, c := range queue {
		ids[i] = c.Progress.Card
	}
	cards, err := s.store.Cards(s.ctx, ids)
	if err != nil {
		return nil, err
	}
	items := make([]quiz.Item, len(queue))
	for i, card := range cards {
		s.about[card.Card.ID] = card
		items[i] = quiz.Item{Card: card.Card, Progress: queue[i].Progress, Shown: card.Fact.Sentence}
	}
	return items, nil
}

// local is now on the user's clock.
func (a *app) local() time.Time { return a.now().In(a.zone) }

// calendar is the user's study day.
func (a *app) calendar() fsrs.Calendar {
	return fsrs.Calendar{Location: a.zone, DayStart: time.Duration(a.loaded.Settings.Review.DayStart) * time.Hour}
}

// sitting is a session in front of a person.
type sitting struct {
	*app
	store     *store.Store
	session   *quiz.Session
	balance   *balance
	scheduler *fsrs.Scheduler
	about     map[deck.CardID]store.Asked
	saved     map[quiz.ReviewID]bool // answers of this sitting that were committed and not taken back
	last      deck.CardID            // answered last, for looking at its source
	decks     []deck.ID              // none for all
	cram      bool
	shown     int // the printer's rows above the open question
	told      int // the printer's rows above a verdict that no key has followed yet, 0 for none
}

// run asks until nothing is left or the person leaves; either way it says what was saved.
func (s *sitting) run() error {
	if s.session.Left().Total() == 0 {
		s.print.Println(terminal.Text(s.speak.Say(message.NothingDue)))
		return nil
	}
	if s.terminal.Interactive() {
		s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(message.KeysHint)))
	}
	for {
		more, err := s.next()
		if err != nil && s.ctx.Err() != nil { // a signal between two prompts cuts off what is done then, with an error of its own
			err = fmt.Errorf("%w: %w", terminal.ErrInterrupt, err)
		}
		if errors.Is(err, terminal.ErrQuit) || errors.Is(err, terminal.ErrInterrupt) {
			s.print.Println(terminal.Text(s.speak.Say(message.Stopped, len(s.saved), s.session.Left().Total())))
		}
		if !more || err != nil {
			return err
		}
	}
}

// next asks one question, or sums up when there is none.
func (s *sitting) next() (more bool, err error) {
	if err := s.refresh(); err != nil {
		return false, err
	}
	q, ok := s.session.Next(s.local())
	if !ok {
		return false, s.finish()
	}
	return true, s.ask(q)
}

// refresh takes over what another program on the same file has answered.
func (s *sitting) refresh() error {
	cards := make([]deck.CardID, 0, len(s.about))
	for id := range s.about {
		cards = append(cards, id)
	}
	elsewhere, err := s.store.Elsewhere(s.ctx, cards)
	if err != nil {
		return err
	}
	s.session.Refresh(s.local(), elsewhere...)
	return nil
}

// commit writes a change before anything else is asked.
func (s *sitting) commit(c quiz.Change) error {
	after, err := s.store.Record(context.WithoutCancel(s.ctx), c, s.scheduler) // a signal must not cut an answer off
	if err != nil {
		return err
	}
	if after != c.After {
		s.session.Refresh(s.local(), after)
	}
	if s.balance.err != nil {
		return s.balance.err
	}
	switch {
	case c.Review != nil:
		s.saved[c.Review.ID] = true
		s.last = c.After.Card
	case c.Void != nil:
		delete(s.saved, c.Void.Review)
	}
	if c.BecameLeech() {
		s.print.Println(terminal.Styled(terminal.Warn, s.speak.Say(message.BecameLeech, c.After.State.Lapses)))
	}
	return nil
}
