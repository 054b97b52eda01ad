package main

import (
	"slices"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/quiz/fsrs/optimize"
	"annals/quiz/stats"
	"annals/store"
)

// optimizeOwn fits the memory model to the person's own log, says what would change, and asks.
func (a *app) optimizeOwn(s *store.Store, f fitting) error {
	log, err := s.Reviews(a.ctx, store.NoIDs, store.AllIDs)
	if err != nil {
		return err
	}
	answers := answersByCard(log)
	d := optimize.NewDataset(entries(log), a.calendar())
	if f.format == "json" {
		return a.printFit(f, d)
	}
	fit, err := computing(a, message.Fitting, func() optimize.Result { return optimize.Fit(d) })
	if err != nil {
		return err
	}
	if fit.Verdict != optimize.Fitted {
		a.print.Println(terminal.Text(a.speak.Say(message.FitTooFew, d.Items())))
		return a.print.Err()
	}
	scheduler, err := a.scheduler(s)
	if err != nil {
		return err
	}
	current := scheduler.Config()
	a.printComparison(message.FitInSample, optimize.Comparison{
		Defaults: optimize.Evaluate(d, current.Weights), Fitted: optimize.Evaluate(d, fit.Weights),
	})
	current.Weights = fit.Weights
	fitted, err := fsrs.NewScheduler(current)
	if err != nil {
		return err
	}
	progress, moved, err := a.reschedule(s, fitted, answers)
	if err != nil {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.FitMoves, moved, len(progress))))
	if err := a.showNextWeek(s, progress); err != nil {
		return err
	}
	return a.applyFit(s, fit.Weights, progress)
}

// showNextWeek compares what is due in the coming week with what would be.
func (a *app) showNextWeek(s *store.Store, after []quiz.Progress) error {
	cards, err := s.Learnt(a.ctx)
	if err != nil {
		return err
	}
	changed := map[deck.CardID]quiz.Progress{}
	for _, p := range after {
		changed[p.Card] = p
	}
	c := a.calendar()
	end := c.End(c.DayOf(a.local()) + 6).UnixMilli()
	before, then := 0, 0
	for _, card := range cards {
		p := card.Progress
		if p.State.Phase == fsrs.New || p.Suspended {
			continue
		}
		if p.State.Due < end {
			before++
		}
		if changed[p.Card].State.Due < end {
			then++
		}
	}
	a.print.Println(terminal.Text(a.speak.Say(message.FitWeek, before, then)))
	return a.print.Err()
}

// applyFit asks and takes the weights over. Without a terminal the safe answer is no, unless --yes says otherwise.
func (a *app) applyFit(s *store.Store, weights fsrs.Weights, progress []quiz.Progress) error {
	apply := a.yes
	if a.terminal.Interactive() && !a.yes {
		var err error
		if apply, err = a.prompt.Confirm(a.ctx, a.speak.Say(message.FitApply), true); err != nil {
			return err
		}
	}
	if !apply {
		a.print.Println(terminal.Text(a.speak.Say(message.FitKept)))
		return a.print.Err()
	}
	if err := s.SetWeights(a.ctx, weights[:], progress); err != nil {
		return err
	}
	a.print.Println(terminal.Text(a.speak.Say(message.FitApplied)))
	return a.print.Err()
}

// reschedule is the progress of all answered cards under the scheduler, and how many of them move to another day.
func (a *app) reschedule(s *store.Store, scheduler *fsrs.Scheduler, answers map[deck.CardID][]fsrs.Answer) (progress []quiz.Progress, moved int, err error) {
	cards, err := s.Learnt(a.ctx)
	if err != nil {
		return nil, 0, err
	}
	cards = slices.DeleteFunc(cards, func(c stats.Card) bool { return len(answers[c.Progress.Card]) == 0 })
	for _, c := range cards {
		p := c.Progress
		state, moves, err := scheduler.Reschedule(p.State, answers[p.Card])
		if err != nil {
			return nil, 0, err
		}
		if moves {
			moved++
		}
		p.State = state
		progress = append(progress, p)
	}
	return progress, moved, nil
}

func entries(log []quiz.Review) []fsrs.Entry {
	var list []fsrs.Entry
	for _, r := range log {
		if !r.Cram {
			list = append(list, fsrs.Entry{Card: string(r.Card), Ms: r.ID.Milli(), Rating: r.Rating})
		}
	}
	return list
}

func answersByCard(log []quiz.Review) map[deck.CardID][]fsrs.Answer {
	answers := map[deck.CardID][]fsrs.Answer{}
	for _, r := range log {
		if !r.Cram {
			answers[r.Card] = append(answers[r.Card], fsrs.Answer{Ms: r.ID.Milli(), Rating: r.Rating})
		}
	}
	return answers
}
