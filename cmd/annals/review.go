package main

import (
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

func (a *app) reviewCommand() *cobra.Command {
	var limit int
	cmd := &cobra.Command{
		Use:     "review [DECK]",
		Short:   a.speak.Say(message.HelpReview),
		Long:    a.speak.Say(message.HelpReviewLong),
		Example: "  annals review\n  annals review --new 10 --limit 30\n  printf 'a\\nq\\n' | annals review --plain",
		Args:    a.between(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if limit < -1 {
				return usageError{fmt.Errorf("--limit %d: want 0 or more", limit)}
			}
			return a.withStore(func(s *store.Store) error {
				var id deck.ID
				if len(args) == 1 {
					d, err := s.FindDeck(a.ctx, args[0])
					if err != nil {
						return err
					}
					id = d.ID
				}
				return a.review(s, id, limit)
			})
		},
	}
	cmd.Flags().Int("new", 0, a.speak.Say(message.FlagNew))
	cmd.Flags().String("ask", "", a.speak.Say(message.FlagAsk))
	cmd.Flags().IntVar(&limit, "limit", -1, a.speak.Say(message.FlagLimit))
	return cmd
}

// review holds today's sitting over a deck, or over all decks when id is "". A limit of -1 is none.
func (a *app) review(s *store.Store, id deck.ID, limit int) error {
	sitting, err := a.sit(s, id, limit)
	if err != nil {
		return err
	}
	return sitting.run()
}

// sit prepares a sitting: its queue, its cards, and the session over them.
func (a *app) sit(s *store.Store, id deck.ID, limit int) (*sitting, error) {
	scheduler, err := a.scheduler()
	if err != nil {
		return nil, err
	}
	now := a.local()
	queue, err := a.queue(s, id, limit, scheduler, now)
	if err != nil {
		return nil, err
	}
	ids := make([]deck.CardID, len(queue))
	for i, c := range queue {
		ids[i] = c.Progress.Card
	}
	cards, err := s.Cards(a.ctx, ids)
	if err != nil {
		return nil, err
	}
	items := make([]quiz.Item, len(queue))
	about := make(map[deck.CardID]store.Asked, len(queue))
	for i, card := range cards {
		about[card.Card.ID] = card
		items[i] = quiz.Item{Card: card.Card, Progress: queue[i].Progress, Shown: card.Fact.Sentence}
	}
	settings := quiz.DefaultSettings(scheduler)
	settings.Device = s.Device()
	if settings.Last, err = s.LastID(a.ctx); err != nil {
		return nil, err
	}
	if settings.Asking.Ways, err = quiz.ParseWays(a.loaded.Settings.Review.Ask); err != nil {
		return nil, usageError{fmt.Errorf("--ask: %w", err)}
	}
	session, err := quiz.New(settings, items)
	if err != nil {
		return nil, err
	}
	return &sitting{app: a, store: s, session: session, scheduler: scheduler, about: about}, nil
}

// newCap is how many new cards are read for each that may be asked, since siblings are asked on different days.
const newCap = 20

func (a *app) queue(s *store.Store, id deck.ID, limit int, scheduler *fsrs.Scheduler, now time.Time) ([]quiz.Candidate, error) {
	calendar := scheduler.Config().Calendar
	today := calendar.DayOf(now)
	done, err := s.Today(a.ctx, quiz.IDBefore(calendar.Start(today)))
	if err != nil {
		return nil, err
	}
	plan := quiz.DefaultPlan()
	plan.NewLimit, plan.ReviewLimit = a.loaded.Settings.Review.NewADay, a.loaded.Settings.Review.ReviewsADay
	plan.CardLimit, plan.Done = limit, done
	candidates, err := s.Candidates(a.ctx, store.Wanted{
		Deck: id, Due: calendar.End(today).UnixMilli() - 1, NewCap: newCap * (plan.NewLimit + len(done.Facts)),
	})
	if err != nil {
		return nil, err
	}
	return quiz.BuildQueue(candidates, plan, scheduler, now), nil
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
	scheduler *fsrs.Scheduler
	about     map[deck.CardID]store.Asked
	saved     int // answers committed and not taken back
}

// run asks until nothing is left or the person leaves; either way it says what was saved.
func (s *sitting) run() error {
	if s.session.Left().Total() == 0 {
		s.print.Println(terminal.Text(s.speak.Say(message.NothingDue)))
		return nil
	}
	for {
		if err := s.refresh(); err != nil {
			return err
		}
		q, ok := s.session.Next(s.local())
		if !ok {
			return s.finish()
		}
		err := s.ask(q)
		if errors.Is(err, terminal.ErrQuit) || errors.Is(err, terminal.ErrInterrupt) {
			s.print.Println(terminal.Text(s.speak.Say(message.Stopped, s.saved, s.session.Left().Total())))
			return err
		}
		if err != nil {
			return err
		}
	}
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
	after, err := s.store.Record(s.ctx, c, s.scheduler)
	if err != nil {
		return err
	}
	if after != c.After {
		s.session.Refresh(s.local(), after)
	}
	switch {
	case c.Review != nil:
		s.saved++
	case c.Void != nil:
		s.saved--
	}
	if c.BecameLeech() {
		s.print.Println(terminal.Styled(terminal.Warn, s.speak.Say(message.BecameLeech, c.After.State.Lapses)))
	}
	return nil
}

// finish sums up a sitting that asked everything there was.
func (s *sitting) finish() error {
	sum := s.session.Summary()
	s.print.Println()
	s.print.Println(terminal.Styled(terminal.Bold, s.speak.Say(message.Finished)),
		terminal.Text(" "+s.speak.Say(message.FinishedCounts, sum.Answers, percent(sum.Recalled()), minutes(sum.Took))))
	if due, waiting := s.session.Resumes(); waiting {
		s.print.Println(terminal.Text(s.speak.Say(message.ComesBackAt, due.In(s.zone).Format("15:04"))))
	}
	tomorrow, err := s.store.Count(s.ctx, "", s.scheduler.Config().Calendar.End(s.scheduler.Config().Calendar.DayOf(s.local())+1).UnixMilli()-1)
	if err != nil {
		return err
	}
	s.print.Println(terminal.Text(s.speak.Say(message.DueTomorrow, tomorrow.Due)))
	return s.print.Err()
}
