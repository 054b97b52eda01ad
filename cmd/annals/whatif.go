package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz/fsrs"
	"annals/quiz/plan"
	"annals/quiz/stats"
	"annals/store"
)

// supposition is what `annals stats --what-if` supposes: new cards a day and wanted retention.
type supposition struct {
	newADay   int
	retention float64
}

// suppose reads "new=30,retention=0.85"; what is not named is as in the settings.
func (a *app) suppose(text string) (supposition, error) {
	r := a.loaded.Settings.Review
	s := supposition{r.NewADay, r.Retention}
	for part := range strings.SplitSeq(text, ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		var err error
		switch name {
		case "new":
			s.newADay, err = strconv.Atoi(value)
			if s.newADay < 0 {
				err = strconv.ErrRange
			}
		case "retention":
			s.retention, err = strconv.ParseFloat(value, 64)
			if !(s.retention >= fsrs.MinRetention && s.retention <= fsrs.MaxRetention) {
				err = strconv.ErrRange
			}
		default:
			err = strconv.ErrSyntax
		}
		if err != nil {
			return s, usageError{fmt.Errorf("--what-if %q: want new=N and retention=0.70 to 0.99, like new=30,retention=0.85", part)}
		}
	}
	return s, nil
}

// withWhatIf gives the statistics the flag that looks ahead.
func (a *app) withWhatIf(cmd *cobra.Command) *cobra.Command {
	var text string
	cmd.Flags().StringVar(&text, "what-if", "", a.speak.Say(message.FlagWhatIf))
	run := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if !cmd.Flags().Changed("what-if") {
			return run(cmd, args)
		}
		asJSON, err := cmd.Flags().GetBool("json")
		if err != nil {
			return err
		}
		return a.withStore(func(s *store.Store) error { return a.whatIf(s, text, asJSON) })
	}
	return cmd
}

// horizons are the stretches that a forecast is summed up for.
var horizons = []int{30, 90, 365}

// outlookJSON is what a stretch of days will bring.
type outlookJSON struct {
	Days      int     `json:"days"`
	NewADay   int     `json:"new_a_day"`
	Retention float64 `json:"retention"`
	Answers   float64 `json:"answers_a_day"`
	Minutes   float64 `json:"minutes_a_day"`
	Known     float64 `json:"known_at_the_end"`
	Seen      int     `json:"seen_at_the_end"`
	Waiting   int     `json:"waiting_at_the_end"`
}

// whatIf simulates the coming year as it is set and as supposed, and prints both.
func (a *app) whatIf(s *store.Store, text string, asJSON bool) error {
	supposed, err := a.suppose(text)
	if err != nil {
		return err
	}
	base, err := a.assumptions(s)
	if err != nil {
		return err
	}
	r := a.loaded.Settings.Review
	var rows []outlookJSON
	for _, x := range []supposition{{r.NewADay, r.Retention}, supposed} {
		config := base.Scheduler.Config()
		config.Retention = x.retention
		o := base
		if o.Scheduler, err = fsrs.NewScheduler(config); err != nil {
			return err
		}
		o.NewPerDay = x.newADay
		days, err := plan.Forecast(o)
		if err != nil {
			return err
		}
		rows = append(rows, outlooks(x, days)...)
	}
	if asJSON {
		return a.printJSON(rows)
	}
	for i, row := range rows {
		if i%len(horizons) == 0 {
			a.print.Println(terminal.Styled(terminal.Bold, a.speak.Say(message.WhatIf, row.NewADay, percent(row.Retention))))
		}
		a.print.Item("  ", terminal.Text(a.speak.Say(message.WhatIfRow, row.Days, fmt.Sprintf("%.0f", row.Answers), oneDecimal(row.Minutes),
			fmt.Sprintf("%.0f", row.Known), row.Seen)))
	}
	return a.print.Err()
}

// assumptions are the person's cards, habits and parameters.
func (a *app) assumptions(s *store.Store) (plan.Assumptions, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return plan.Assumptions{}, err
	}
	cards, err := s.Learnt(a.ctx)
	if err != nil {
		return plan.Assumptions{}, err
	}
	habits, err := a.habits(s)
	if err != nil {
		return plan.Assumptions{}, err
	}
	o := plan.Assumptions{
		Scheduler: scheduler, Habits: habits, Today: a.calendar().DayOf(a.local()), ReviewsPerDay: a.loaded.Settings.Review.ReviewsADay,
		Days: horizons[len(horizons)-1], Off: a.off, Seed: 1,
	}
	for _, c := range cards {
		if !c.Progress.Suspended {
			o.States = append(o.States, c.Progress.State)
		}
	}
	return o, nil
}

// habits are how the person answers, as far as the log tells.
func (a *app) habits(s *store.Store) (plan.Habits, error) {
	log, err := s.Answers(a.ctx)
	if err != nil {
		return plan.Habits{}, err
	}
	scheduler, err := a.scheduler(s)
	if err != nil {
		return plan.Habits{}, err
	}
	return plan.HabitsOf(observations(scheduler, log)), nil
}

// observations are the answers of a log with the phase that the card was in.
func observations(scheduler *fsrs.Scheduler, log []stats.Answer) []plan.Observation {
	states := map[deck.CardID]*fsrs.State{}
	list := make([]plan.Observation, 0, len(log))
	for _, r := range log {
		if r.Cram {
			continue
		}
		state := states[r.Card]
		if state == nil {
			state = new(fsrs.State)
			states[r.Card] = state
		}
		list = append(list, plan.Observation{Phase: state.Phase, Rating: r.Rating, Seconds: float64(r.TookMs) / 1000})
		*state = scheduler.Next(*state, time.UnixMilli(r.At), r.Rating)
	}
	return list
}

// off says whether no work is wanted on a study day.
func (a *app) off(d fsrs.Day) bool {
	for _, w := range a.loaded.Settings.Review.Off {
		if d.Weekday() == w {
			return true
		}
	}
	return false
}

func outlooks(x supposition, days []plan.DayForecast) []outlookJSON {
	var rows []outlookJSON
	for _, n := range horizons {
		row := outlookJSON{Days: n, NewADay: x.newADay, Retention: x.retention}
		for _, d := range days[:n] {
			row.Answers += float64(d.Answers) / float64(n)
			row.Minutes += d.Seconds / 60 / float64(n)
		}
		last := days[n-1]
		row.Known, row.Seen, row.Waiting = last.Known, last.Seen, last.Waiting
		rows = append(rows, row)
	}
	return rows
}
