package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz/fsrs"
	"annals/quiz/plan"
	"annals/store"
)

func (a *app) examCommand() *cobra.Command {
	var asJSON bool
	list := &cobra.Command{
		Use: "list", Short: a.speak.Say(message.HelpExamList), Args: a.exactly(0),
		RunE: func(*cobra.Command, []string) error {
			return a.listing(func(a *app, s *store.Store) error { return a.showExams(s, "", asJSON) })
		},
	}
	show := &cobra.Command{
		Use: "show NAME", Short: a.speak.Say(message.HelpExamShow), Args: a.exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.listing(func(a *app, s *store.Store) error { return a.showExams(s, args[0], asJSON) })
		},
	}
	remove := &cobra.Command{
		Use: "rm NAME", Short: a.speak.Say(message.HelpExamRemove), Args: a.exactly(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return a.withStore(func(s *store.Store) error { return s.RemoveExam(a.ctx, args[0]) })
		},
	}
	for _, cmd := range []*cobra.Command{list, show} {
		cmd.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	}
	return a.group("exam", a.speak.Say(message.HelpExam), a.examAddCommand(), list, show, a.takeCommand(), remove)
}

func (a *app) examAddCommand() *cobra.Command {
	var decks []string
	var target, minutes float64
	cmd := &cobra.Command{
		Use: "add NAME DATE", Short: a.speak.Say(message.HelpExamAdd), Long: a.speak.Say(message.HelpExamAddLong), Args: a.exactly(2),
		Example: "  annals exam add Finals 2027-01-15\n  annals exam add 期末 2027年1月15日 --deck 中韩建交 --target 0.85 --minutes-a-day 30",
		RunE: func(_ *cobra.Command, args []string) error {
			day, err := examDay(args[1])
			if err != nil {
				return err
			}
			return a.withStore(func(s *store.Store) error {
				ids, err := a.examDecks(s, decks)
				if err != nil {
					return err
				}
				today := a.calendar().DayOf(a.local())
				exam := store.Exam{Exam: plan.Exam{Name: args[0], Day: day, Start: today, Decks: ids, Target: target}, MinutesADay: minutes}
				return a.addExam(s, exam, today)
			})
		},
	}
	cmd.Flags().StringSliceVar(&decks, "deck", nil, a.speak.Say(message.FlagExamDeck))
	cmd.Flags().Float64Var(&target, "target", 0.9, a.speak.Say(message.FlagTarget))
	cmd.Flags().Float64Var(&minutes, "minutes-a-day", 20, a.speak.Say(message.FlagMinutes))
	return cmd
}

// examDay reads the day of an exam in any way that a date is written.
func examDay(text string) (fsrs.Day, error) {
	d, err := chrono.ParseText(text)
	if err != nil || d.Precision() != chrono.DayPrecision {
		return 0, usageError{fmt.Errorf("exam day %q: want a day like 2027-01-15", text)}
	}
	return fsrs.ParseDay(d.EDTF())
}

// examDecks are the decks named with those inside them, or all decks.
func (a *app) examDecks(s *store.Store, names []string) ([]deck.ID, error) {
	var ids []deck.ID
	for _, name := range names {
		d, err := s.FindBranch(a.ctx, name)
		if err != nil {
			return nil, err
		}
		ids = append(ids, store.DeckIDs(d)...)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(names) > 0 {
		return ids, nil
	}
	all, err := s.Decks(a.ctx)
	for _, d := range all {
		ids = append(ids, d.ID)
	}
	if err == nil && len(ids) == 0 {
		return nil, hinted{errors.New("add exam: there is no deck yet"), a.speak.Say(message.NoDecks)}
	}
	return ids, err
}

func (a *app) addExam(s *store.Store, e store.Exam, today fsrs.Day) error {
	if !(e.MinutesADay > 0 && e.MinutesADay <= 24*60) {
		return usageError{fmt.Errorf("--minutes-a-day %v: want more than 0 and at most 1440", e.MinutesADay)}
	}
	request, err := a.planRequest(s, []store.Exam{e}, today)
	if err != nil {
		return err
	}
	if err := request.Check(); err != nil {
		return usageError{err}
	}
	if err := s.AddExam(a.ctx, e); err != nil {
		return err
	}
	return a.showExams(s, e.Name, false)
}

// examJSON is an exam with its outlook as --json prints it.
type examJSON struct {
	Name        string    `json:"name"`
	Day         string    `json:"day"`
	Decks       []deck.ID `json:"decks"`
	Target      float64   `json:"target"`
	MinutesADay float64   `json:"minutes_a_day"`
	DaysLeft    int       `json:"days_left"`
	Cards       int       `json:"cards"`
	Score       float64   `json:"expected_score"`
	Spread      float64   `json:"spread"`
	ADay        float64   `json:"answers_a_day"`
	LastStart   string    `json:"last_new_card,omitempty"`
	Unreachable int       `json:"unreachable"`
	Missed      []missed  `json:"missed,omitempty"` // the first of the unreachable cards
	Past        bool      `json:"past"`
}

func (a *app) showExams(s *store.Store, name string, asJSON bool) error {
	rows, err := a.examRows(s)
	if err != nil {
		return err
	}
	if name != "" {
		only := rows[:0:0]
		for _, r := range rows {
			if r.Name == name {
				only = append(only, r)
			}
		}
		if rows = only; len(rows) == 0 {
			return fmt.Errorf("show exam %q: %w", name, store.ErrNoExam)
		}
	}
	if asJSON {
		return a.printJSON(listed(rows))
	}
	if len(rows) == 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.NoExams)))
	}
	for _, r := range rows {
		a.showExam(r)
	}
	return a.print.Err()
}

func (a *app) examRows(s *store.Store) ([]examJSON, error) {
	exams, err := s.Exams(a.ctx)
	if err != nil {
		return nil, err
	}
	made, _, err := a.planExams(s)
	if err != nil {
		return nil, err
	}
	outlooks := map[string]plan.Outlook{}
	for _, o := range made.Outlook {
		outlooks[o.Exam.Name] = o
	}
	today := a.calendar().DayOf(a.local())
	var rows []examJSON
	for _, e := range exams {
		o, planned := outlooks[e.Name]
		r := examJSON{
			Name: e.Name, Day: e.Day.String(), Decks: e.Decks, Target: e.Target, MinutesADay: e.MinutesADay, DaysLeft: int(e.Day - today),
			Cards: o.Cards, Score: o.Score, Spread: o.Spread, ADay: answersADay(made.Days, e.Day), Unreachable: len(o.Unreachable), Past: !planned,
		}
		if o.LastStart > 0 {
			r.LastStart = o.LastStart.String()
		}
		if r.Missed, err = a.missed(s, o.Unreachable); err != nil {
			return nil, err
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// answersADay is the average of the days before the exam.
func answersADay(days []plan.Work, exam fsrs.Day) float64 {
	sum, n := 0.0, 0
	for _, d := range days {
		if d.Day < exam {
			sum += d.Answers
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// missed is a card that will probably not be known, and why.
type missed struct {
	Question string      `json:"question"`
	Recall   float64     `json:"expected_recall"`
	Reason   string      `json:"reason"`
	why      plan.Reason // for people
}

// missedShown is how many unreachable cards are named.
const missedShown = 5

func (a *app) missed(s *store.Store, list []plan.Unreachable) ([]missed, error) {
	list = list[:min(missedShown, len(list))]
	ids := make([]deck.CardID, len(list))
	for i, u := range list {
		ids[i] = u.Card
	}
	cards, err := s.Cards(a.ctx, ids)
	if err != nil {
		return nil, err
	}
	var rows []missed
	for i, u := range list {
		rows = append(rows, missed{cards[i].Card.Question, u.Recall, u.Reason.String(), u.Reason})
	}
	return rows, nil
}

func (a *app) showExam(r examJSON) {
	if r.Past {
		a.print.Println(terminal.Styled(terminal.Dim, a.speak.Say(message.ExamPast, r.Name, r.Day)))
		return
	}
	a.print.Println(terminal.Styled(terminal.Bold, r.Name), terminal.Text("  "+a.speak.Say(message.ExamDay, r.Day, r.DaysLeft)))
	a.print.Item("  ", terminal.Text(a.speak.Say(message.ExamScore, percent(r.Score), percent(r.Spread), r.Cards, percent(r.Target))))
	a.print.Item("  ", terminal.Text(a.speak.Say(message.ExamADay, fmt.Sprintf("%.0f", r.ADay), oneDecimal(r.MinutesADay))))
	if r.LastStart != "" {
		a.print.Item("  ", terminal.Text(a.speak.Say(message.ExamLastStart, r.LastStart)))
	}
	if r.Unreachable > 0 {
		a.print.Item("  ", terminal.Styled(terminal.Warn, a.speak.Say(message.ExamUnreachable, r.Unreachable)))
	}
	for _, m := range r.Missed {
		why := message.MissedNoTime
		if m.why == plan.TooHard {
			why = message.MissedTooHard
		}
		a.print.Item("    ", terminal.Text(percent(m.Recall)+" "+m.Question), terminal.Styled(terminal.Dim, " ("+a.speak.Say(why)+")"))
	}
}
