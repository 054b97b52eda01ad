package main

import (
	"math"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
)

// finish sums up a sitting that asked everything there was.
func (s *sitting) finish() error {
	sum := s.session.Summary()
	s.print.Println()
	done := []terminal.Span{terminal.Styled(terminal.Bold, s.speak.Say(message.Finished))}
	if sum.Answers > 0 {
		done = append(done, terminal.Text(s.speak.Say(message.FinishedCounts, sum.Answers, percent(sum.Recalled()), minutes(sum.Took))))
	}
	s.print.Println(done...)
	if due, waiting := s.session.Resumes(); waiting {
		s.print.Println(terminal.Text(s.speak.Say(message.ComesBackAt, due.In(s.zone).Format("15:04"))))
	}
	calendar := s.calendar()
	tomorrow, err := s.store.CountDue(s.ctx, math.MinInt64, calendar.End(calendar.DayOf(s.local())+1).UnixMilli()-1)
	if err != nil {
		return err
	}
	s.print.Println(terminal.Text(s.speak.Say(message.DueTomorrow, tomorrow)))
	more, err := s.queue(s.store, wish{decks: s.decks, limit: -1}, s.scheduler, s.local())
	if err != nil {
		return err
	}
	if len(more) > 0 {
		s.print.Println(terminal.Text(s.speak.Say(message.MoreToday, len(more))))
	}
	return s.print.Err()
}
