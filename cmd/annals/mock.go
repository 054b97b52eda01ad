package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz"
	"annals/quiz/answer"
	"annals/store"
)

// mock is a mock exam in front of a person.
type mock struct {
	*app
	exam   *quiz.Mock
	prompt terminal.Prompter
}

// mockJSON is a finished mock exam: what is kept and what --json prints.
type mockJSON struct {
	Name    string            `json:"name"`
	Taken   string            `json:"taken"`
	Seconds float64           `json:"seconds"`
	Result  quiz.MockResult   `json:"result"`
	Answers []quiz.MockAnswer `json:"answers"`
}

func (a *app) takeCommand() *cobra.Command {
	var questions int
	var minutes float64
	var asJSON bool
	cmd := &cobra.Command{
		Use: "take NAME", Short: a.speak.Say(message.HelpExamTake), Long: a.speak.Say(message.HelpExamTakeLong), Args: a.exactly(1),
		Example: "  annals exam take Finals --questions 20 --minutes 15\n  annals exam take 中韩建交",
		RunE: func(_ *cobra.Command, args []string) error {
			if questions < 1 || !(minutes > 0) {
				return usageError{fmt.Errorf("--questions %d, --minutes %v: want more than 0", questions, minutes)}
			}
			return a.withStore(func(s *store.Store) error {
				return a.take(s, args[0], questions, time.Duration(minutes*float64(time.Minute)), asJSON)
			})
		},
	}
	cmd.Flags().IntVar(&questions, "questions", 20, a.speak.Say(message.FlagQuestions))
	cmd.Flags().Float64Var(&minutes, "minutes", 20, a.speak.Say(message.FlagTimeLimit))
	cmd.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	return cmd
}

// take holds a mock exam over an exam's decks, or over one deck.
func (a *app) take(s *store.Store, name string, questions int, limit time.Duration, asJSON bool) error {
	items, err := a.mockItems(s, name)
	if err != nil {
		return err
	}
	begun := a.now()
	settings := quiz.MockSettings{Questions: questions, Limit: limit, Seed: uint64(a.calendar().DayOf(a.local()))} // a class takes the same one
	exam, err := quiz.NewMock(settings, items, begun)
	if err != nil {
		return fmt.Errorf("take exam %q: %w", name, err)
	}
	m := &mock{app: a, exam: exam}
	m.prompt = a.terminal.WithClock(m.clock)
	ctx, stop := context.WithDeadline(a.ctx, begun.Add(limit))
	defer stop()
	a.print.Println(terminal.Text(a.speak.Say(message.MockBegins, len(exam.Questions()), a.interval(limit))))
	if err := m.run(ctx); err != nil {
		return err
	}
	taken := a.local()
	return m.finish(s, mockJSON{
		Name: name, Taken: taken.Format(time.RFC3339), Seconds: taken.Sub(begun).Seconds(), Result: exam.Result(), Answers: exam.Answers(),
	}, asJSON)
}

// mockItems loads the cards that the exam may ask, each once.
func (a *app) mockItems(s *store.Store, name string) ([]quiz.Item, error) {
	decks, err := a.mockDecks(s, name)
	if err != nil {
		return nil, err
	}
	var ids []deck.CardID
	for _, id := range decks {
		d, err := s.LoadDeck(a.ctx, id)
		if err != nil {
			return nil, err
		}
		for _, c := range d.Cards {
			ids = append(ids, c.ID)
		}
	}
	slices.Sort(ids)
	cards, err := s.Cards(a.ctx, slices.Compact(ids))
	items := make([]quiz.Item, len(cards))
	for i, c := range cards {
		items[i] = quiz.Item{Card: c.Card, Progress: quiz.NewProgress(c.Card.ID, c.Card.Fact), Shown: c.Fact.Sentence}
	}
	return items, err
}

func (a *app) mockDecks(s *store.Store, name string) ([]deck.ID, error) {
	exams, err := s.Exams(a.ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range exams {
		if e.Name == name {
			return e.Decks, nil
		}
	}
	return a.decksIn(s, name)
}

// run asks until all questions are answered, the time is over or the person hands in.
func (m *mock) run(ctx context.Context) error {
	for number := 1; ; number++ {
		q, ok := m.exam.Next(m.now())
		if !ok {
			return nil
		}
		switch err := m.ask(ctx, number, q); {
		case errors.Is(err, context.DeadlineExceeded), errors.Is(err, quiz.ErrTimeOver):
			m.print.Println(terminal.Styled(terminal.Warn, m.speak.Say(message.MockTimeUp)))
			return nil
		case errors.Is(err, terminal.ErrQuit):
			return nil
		case err != nil:
			return err
		}
	}
}

// clock is the time left, as it stands above the prompt.
func (m *mock) clock() string {
	left := m.exam.Left(m.now()).Time
	return m.speak.Say(message.MockClock, fmt.Sprintf("%d:%02d", int(left.Minutes()), int(left.Seconds())%60))
}

// ask puts one question without any help; what came of it is told at the end.
func (m *mock) ask(ctx context.Context, number int, q quiz.Question) error {
	begun := m.now()
	printQuestion(m.print, fmt.Sprintf("%d/%d", number, len(m.exam.Questions())), "", q)
	verdict, given, err := m.read(ctx, q)
	if err != nil {
		return err
	}
	now := m.now()
	return m.exam.Answer(now, quiz.Reply{Asked: q.Asked, Verdict: verdict, Answer: given, Took: now.Sub(begun)})
}

// read takes the answer and judges it.
func (m *mock) read(ctx context.Context, q quiz.Question) (answer.Verdict, string, error) {
	if q.Asked == quiz.Choice {
		key, err := m.prompt.Key(ctx, m.choiceLabel(len(q.Options)), optionKeys(q), 0)
		if err != nil {
			return answer.NoVerdict, "", err
		}
		chosen, _ := q.Option(string(key)) // Key returns legal keys only
		if m.terminal.Interactive() {      // a key leaves no trace there by itself
			m.print.Println(terminal.Styled(terminal.Dim, quiz.Letter(chosen)))
		}
		return q.Choose(chosen), q.Options[chosen], nil
	}
	label := m.speak.Say(message.AnswerLabel)
	if q.Asked == quiz.Order {
		label = m.speak.Say(message.OrderLabel, letters(len(q.Options)))
	}
	typed, err := m.prompt.Ask(ctx, label, "", nil)
	if err != nil || q.Asked == quiz.Typed {
		return answer.Check(q.Card, typed).Verdict, typed, err
	}
	given, ok := q.Arrange(typed)
	if !ok {
		return answer.Wrong, typed, nil
	}
	return answer.CheckOrder(q.Card.Items, given).Verdict, typed, nil
}

// finish keeps the result, shows it beside the earlier ones, and offers the wrong ones for study.
func (m *mock) finish(s *store.Store, r mockJSON, asJSON bool) error {
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	earlier, err := s.Mocks(m.ctx, r.Name)
	if err != nil {
		return err
	}
	if err := s.AddMock(m.ctx, store.Mock{Taken: m.now().UnixMilli(), Name: r.Name, Result: string(text)}); err != nil {
		return err
	}
	if asJSON {
		return m.printJSON(r)
	}
	m.show(r)
	for _, e := range earlier {
		var before mockJSON
		if err := json.Unmarshal([]byte(e.Result), &before); err != nil {
			return fmt.Errorf("read mock exam: %w", store.ErrCorrupt)
		}
		m.print.Item("  ", terminal.Styled(terminal.Dim, m.speak.Say(message.MockEarlier,
			time.UnixMilli(e.Taken).In(m.zone).Format(time.DateOnly), percent(before.Result.Total.Share))))
	}
	return m.offerWrong(s, r.Result.Wrong)
}

func (m *mock) show(r mockJSON) {
	m.print.Println()
	total := r.Result.Total
	m.print.Println(terminal.Styled(terminal.Bold, m.speak.Say(message.MockScore, percent(total.Share), total.Questions,
		minutes(time.Duration(r.Seconds*float64(time.Second))))))
	m.heading(message.StatsKinds)
	m.showScores(r.Result.Kinds, m.kindName)
	m.heading(message.MockTopics)
	m.showScores(r.Result.Topics, func(topic string) string { return topic })
	if len(r.Result.Wrong) > 0 {
		m.heading(message.MockMissed)
	}
	for i, q := range m.exam.Questions() {
		if !slices.Contains(r.Result.Wrong, q.Card.ID) {
			continue
		}
		m.print.Item(fmt.Sprintf("%3d ", i+1), terminal.Text(q.Card.Question))
		line := []terminal.Span{terminal.Styled(terminal.Good, q.Card.Answer)}
		if i < len(r.Answers) && r.Answers[i].Answer != "" {
			line = append(line, terminal.Styled(terminal.Bad, m.speak.Say(message.YouSaid, r.Answers[i].Answer)))
		}
		m.print.Item("    ", line...)
	}
}

func (m *mock) showScores(scores []quiz.Score, name func(string) string) {
	for _, g := range scores {
		m.print.Item("  ", terminal.Text(fmt.Sprintf("%s %s  %s/%d", terminal.Pad(terminal.Cut(name(g.Name), 30), 30), terminal.PadLeft(percent(g.Share), 4),
			oneDecimal(g.Points), g.Questions)))
	}
}

// offerWrong lets the person study what was not right, outside of the schedule.
func (m *mock) offerWrong(s *store.Store, wrong []deck.CardID) error {
	if len(wrong) == 0 || !m.terminal.Interactive() {
		return m.print.Err()
	}
	study, err := m.app.prompt.Confirm(m.ctx, m.speak.Say(message.MockStudy, len(wrong)), true)
	if err != nil || !study {
		return err
	}
	return m.review(s, wish{limit: -1, cram: true, cards: wrong})
}
