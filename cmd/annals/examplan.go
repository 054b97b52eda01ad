package main

import (
	"slices"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/quiz/plan"
	"annals/store"
)

// planRequest is what the planner needs: all cards of the exams' decks and the minutes of the most demanding exam.
func (a *app) planRequest(s *store.Store, exams []store.Exam, today fsrs.Day) (plan.Request, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return plan.Request{}, err
	}
	cards, err := s.Learnt(a.ctx)
	if err != nil {
		return plan.Request{}, err
	}
	decks, err := s.DecksOf(a.ctx)
	if err != nil {
		return plan.Request{}, err
	}
	habits, err := a.habits(s)
	if err != nil {
		return plan.Request{}, err
	}
	r := plan.Request{Scheduler: scheduler, Habits: habits, Today: today, Off: a.off}
	minutes := 0.0
	for _, e := range exams {
		r.Exams = append(r.Exams, e.Exam)
		minutes = max(minutes, e.MinutesADay)
	}
	for _, c := range cards {
		if !c.Progress.Suspended {
			r.Cards = append(r.Cards, plan.Card{ID: c.Progress.Card, Decks: decks[c.Progress.Card], State: c.Progress.State})
		}
	}
	r.SecondsPerDay = minutes * 60
	spent, err := a.spentToday(s)
	r.SecondsToday = max(0, r.SecondsPerDay-spent.Seconds())
	return r, err
}

// spentToday is the time that today's answers took.
func (a *app) spentToday(s *store.Store) (time.Duration, error) {
	c := a.calendar()
	today := c.DayOf(a.local())
	log, err := s.Reviews(a.ctx, quiz.IDBefore(c.Start(today)), quiz.IDBefore(c.End(today)))
	var spent time.Duration
	for _, r := range log {
		spent += time.Duration(r.TookMs) * time.Millisecond
	}
	return spent, err
}

// coming are the exams after today.
func coming(exams []store.Exam, today fsrs.Day) []store.Exam {
	var list []store.Exam
	for _, e := range exams {
		if e.Day > today {
			list = append(list, e)
		}
	}
	return list
}

// planExams plans for all exams to come; an empty plan when there are none.
func (a *app) planExams(s *store.Store) (plan.Plan, []store.Exam, error) {
	exams, err := s.Exams(a.ctx)
	if err != nil {
		return plan.Plan{}, nil, err
	}
	today := a.calendar().DayOf(a.local())
	exams = coming(exams, today)
	if len(exams) == 0 {
		return plan.Plan{}, nil, nil
	}
	request, err := a.planRequest(s, exams, today)
	if err != nil {
		return plan.Plan{}, nil, err
	}
	made, err := plan.Exams(request)
	return made, exams, err
}

// followPlan lets the plan decide about the cards that an exam asks: those it chose for today come, new ones beyond the daily
// number as well, and of the others only those in their first steps. Cards that no exam asks follow the normal schedule.
func (a *app) followPlan(s *store.Store, w wish, candidates []quiz.Candidate, today fsrs.Day, limits *quiz.Plan) ([]quiz.Candidate, error) {
	made, exams, err := a.planExams(s)
	if err != nil || len(exams) == 0 {
		return candidates, err
	}
	var asked []deck.ID
	for _, e := range exams {
		asked = append(asked, e.Decks...)
	}
	decks, err := s.DecksOf(a.ctx)
	if err != nil {
		return nil, err
	}
	isAsked := func(card deck.CardID) bool {
		return slices.ContainsFunc(decks[card], func(id deck.ID) bool { return slices.Contains(asked, id) })
	}
	chosen := map[deck.CardID]bool{}
	for _, id := range made.Today {
		chosen[id] = true
	}
	all, err := s.Candidates(a.ctx, store.Wanted{Decks: w.decks, NewCap: -1, Anytime: true, Described: len(w.kinds)+len(w.tags) > 0})
	if err != nil {
		return nil, err
	}
	limits.AheadDays = fsrs.MaxInterval // what is due was chosen already: by the plan, or when the candidates were read
	var kept []quiz.Candidate
	for _, c := range all {
		if chosen[c.Progress.Card] {
			if c.Progress.State.Phase == fsrs.New {
				limits.NewLimit++
			}
			kept = append(kept, c)
		}
	}
	for _, c := range candidates {
		steps := c.Progress.State.Phase == fsrs.Learning || c.Progress.State.Phase == fsrs.Relearning
		if !chosen[c.Progress.Card] && (steps || !isAsked(c.Progress.Card)) {
			kept = append(kept, c)
		}
	}
	return kept, nil
}
