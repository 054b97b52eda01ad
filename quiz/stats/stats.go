// Package stats turns the review log into numbers: how much is remembered, how much work it was and will be, what is hard.
//
// Shares are pooled, never averages of averages, and carry the number of answers behind them with an interval of confidence.
// Rows that were taken back do not count: the log is what quiz.Kept let through. The package refuses to read the log, to print
// and to know the clock.
package stats

import (
	"time"

	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz"
	"annals/quiz/fsrs"
)

// Card is what the statistics need of a card.
type Card struct {
	Progress quiz.Progress
	Deck     deck.ID
	Kind     deck.Kind
	Date     chrono.Date // of the card's fact; zero if unknown
	Question string      // to name the card by
}

// Options say for when and how far the numbers are made. Start from DefaultOptions.
type Options struct {
	Scheduler    *fsrs.Scheduler
	Now          time.Time // on the learner's clock
	RecentDays   int       // study days, today included, that Recent looks back
	CalendarDays int       // study days, today included, of the calendar
	ForecastDays int       // study days, today included, of the forecast
	Hardest      int       // facts at most
}

// DefaultOptions looks back 30 days, shows a year, foresees 30 days and names ten hard facts.
func DefaultOptions(scheduler *fsrs.Scheduler, now time.Time) Options {
	return Options{Scheduler: scheduler, Now: now, RecentDays: 30, CalendarDays: 365, ForecastDays: 30, Hardest: 10}
}

// Report is all numbers. It is what --json prints.
type Report struct {
	Day      string     `json:"day"` // the study day of the report, YYYY-MM-DD
	Cards    Stock      `json:"cards"`
	Streak   Streak     `json:"streak"`
	Today    Work       `json:"today"`
	Recent   Span       `json:"recent"`   // the last RecentDays
	All      Span       `json:"all"`      // since the first answer
	Calendar []DayWork  `json:"calendar"` // the days with answers of the last CalendarDays, oldest first
	Forecast []DayDue   `json:"forecast"` // each of the next ForecastDays, today first
	Hardest  []HardFact `json:"hardest"`  // the hardest first
	Decks    []Group    `json:"decks"`    // by deck id
	Kinds    []Group    `json:"kinds"`    // in the order of deck.Kind
	Periods  []Group    `json:"periods"`  // centuries by EDTF, or decades if all dates lie within a hundred years; oldest first
}

// Span is what was done in a stretch of days, and how well.
type Span struct {
	Days          int     `json:"days"`    // study days of the stretch
	Studied       int     `json:"studied"` // of them with answers
	Work          Work    `json:"work"`
	MinutesPerDay float64 `json:"minutes_per_day"` // over the days studied
	Young         Rate    `json:"young"`           // recall of cards after less than MatureDays
	Mature        Rate    `json:"mature"`          // recall of cards after MatureDays or more
	Retention     Rate    `json:"retention"`       // both together
}

// MatureDays is the elapsed time from which on a recalled card counts as mature.
const MatureDays = 21

// Compute makes the report. log holds the kept reviews as answers in the order of their ids, those of cards that are gone included; cards holds
// the cards there are.
func Compute(log []Answer, cards []Card, options Options) Report {
	now, scheduler := options.Now, quiz.OnClockOf(options.Scheduler, options.Now)
	calendar := scheduler.Config().Calendar
	today := calendar.DayOf(now)
	answers := readLog(log, cards, calendar.DayStart)
	days := byDay(answers)
	report := Report{
		Day: today.String(), Cards: stock(cards), Streak: streak(days, today), Calendar: workCalendar(days, today, options.CalendarDays),
		Forecast: forecast(cards, scheduler, today, options.ForecastDays),
		Hardest:  hardest(answers, cards, options.Hardest),
		Recent:   span(answers, today-fsrs.Day(options.RecentDays)+1, today),
		All:      span(answers, firstDay(answers, today), today),
		Today:    span(answers, today, today).Work,
	}
	grouping := grouping{answers: answers, cards: cards, scheduler: scheduler, now: now}
	report.Decks, report.Kinds, report.Periods = grouping.decks(), grouping.kinds(), grouping.periods()
	return report
}

// span sums up the answers of the study days from first to last, both included. Days before the first answer do not count.
func span(answers []answered, first, last fsrs.Day) Span {
	first = max(first, firstDay(answers, last))
	s := Span{Days: int(last-first) + 1}
	studied := map[fsrs.Day]bool{}
	for _, a := range answers {
		if a.day < first || a.day > last {
			continue
		}
		studied[a.day] = true
		s.Work.add(a)
		switch {
		case !a.recall:
		case a.elapsed < MatureDays:
			s.Young.add(a)
		default:
			s.Mature.add(a)
		}
	}
	s.Studied = len(studied)
	if s.Studied > 0 {
		s.MinutesPerDay = s.Work.Minutes / float64(s.Studied)
	}
	s.Retention = Rate{Recalled: s.Young.Recalled + s.Mature.Recalled, Answers: s.Young.Answers + s.Mature.Answers}
	s.Young, s.Mature, s.Retention = s.Young.estimated(), s.Mature.estimated(), s.Retention.estimated()
	return s
}

// firstDay is the study day of the first answer, or otherwise.
func firstDay(answers []answered, otherwise fsrs.Day) fsrs.Day {
	first := otherwise
	for _, a := range answers {
		first = min(first, a.day)
	}
	return first
}
