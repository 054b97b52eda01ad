package stats

import (
	"maps"
	"slices"

	"annals/quiz/fsrs"
)

// DayWork is a study day with answers.
type DayWork struct {
	Day      string `json:"day"`
	Work     Work   `json:"work"`
	Recalled int    `json:"recalled"` // answers that were not Again
}

func byDay(answers []answered) map[fsrs.Day]*DayWork {
	days := map[fsrs.Day]*DayWork{}
	for _, a := range answers {
		day := days[a.day]
		if day == nil {
			day = &DayWork{Day: a.day.String()}
			days[a.day] = day
		}
		day.Work.add(a)
		if a.recalled {
			day.Recalled++
		}
	}
	return days
}

// workCalendar is the days with answers among the last so many, oldest first. Answers from the future, written before a clock was
// set right, are left out.
func workCalendar(days map[fsrs.Day]*DayWork, today fsrs.Day, last int) []DayWork {
	calendar := []DayWork{}
	for _, day := range slices.Sorted(maps.Keys(days)) {
		if day > today-fsrs.Day(last) && day <= today {
			calendar = append(calendar, *days[day])
		}
	}
	return calendar
}

// Streak is how many study days in a row had answers.
type Streak struct {
	Days    int  `json:"days"`    // up to today, or up to yesterday while today is not over
	Longest int  `json:"longest"` // ever
	Today   bool `json:"today"`   // whether today has answers
}

func streak(days map[fsrs.Day]*DayWork, today fsrs.Day) Streak {
	_, studied := days[today]
	s := Streak{Today: studied}
	run, before := 0, fsrs.Day(0)
	for _, day := range slices.Sorted(maps.Keys(days)) {
		if day > today {
			break
		}
		if run == 0 || day != before+1 {
			run = 0
		}
		run, before = run+1, day
		s.Longest = max(s.Longest, run)
	}
	if run > 0 && before >= today-1 {
		s.Days = run
	}
	return s
}

// DayDue is how many cards are due on a study day if nothing is answered before it.
type DayDue struct {
	Day     string `json:"day"`
	Due     int    `json:"due"`
	Overdue int    `json:"overdue"` // of Due, left over from earlier days: on the first day only
}

// forecast counts the due cards of the next days. A buried card is due when it has rested.
func forecast(cards []Card, scheduler *fsrs.Scheduler, today fsrs.Day, days int) []DayDue {
	due := make([]DayDue, max(days, 0))
	for i := range due {
		due[i].Day = (today + fsrs.Day(i)).String()
	}
	for _, c := range cards {
		if c.Progress.Suspended || c.Progress.State.Phase == fsrs.New {
			continue
		}
		on := max(scheduler.DueDay(c.Progress.State), c.Progress.BuriedUntil)
		at := int(max(on, today) - today)
		if at >= len(due) {
			continue
		}
		due[at].Due++
		if on < today {
			due[at].Overdue++
		}
	}
	return due
}

// Stock is how many cards there are and where they stand. Suspended cards count there only.
type Stock struct {
	Total     int `json:"total"`
	New       int `json:"new"`
	Learning  int `json:"learning"` // in learning or relearning steps
	Young     int `json:"young"`    // with intervals below MatureDays
	Mature    int `json:"mature"`
	Suspended int `json:"suspended"`
	Leeches   int `json:"leeches"` // of Total
}

func stock(cards []Card) Stock {
	s := Stock{Total: len(cards)}
	for _, c := range cards {
		if c.Progress.Leech {
			s.Leeches++
		}
		switch state := c.Progress.State; {
		case c.Progress.Suspended:
			s.Suspended++
		case state.Phase == fsrs.New:
			s.New++
		case state.Phase != fsrs.Review:
			s.Learning++
		case state.IntervalDays < MatureDays:
			s.Young++
		default:
			s.Mature++
		}
	}
	return s
}
