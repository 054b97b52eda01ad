package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/quiz"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// showQuestion prints a question as it stands on the screen until it is answered.
func (s *sitting) showQuestion(q quiz.Question) {
	s.shown = s.print.Rows()
	s.printQuestion(s.print, q)
}

// printQuestion prints the status line, where the card comes from, the question and its options.
func (s *sitting) printQuestion(to *terminal.Printer, q quiz.Question) {
	var warning string
	if s.about[q.Card.ID].Previous != "" {
		warning = s.speak.Say(message.AnswerChanged)
	}
	if q.Asked == quiz.Order && s.terminal.Interactive() {
		q.Options = nil // the list that is put in order shows them
	}
	printQuestion(to, s.status(q), warning, q)
}

// printQuestion prints a question below its status; what does not fit beside the status gets a line of its own.
func printQuestion(to *terminal.Printer, status, warning string, q quiz.Question) {
	lines := []string{strings.Join(present(status, breadcrumb(q.Card.Context...)), " · ")}
	if to.Measure(func(p *terminal.Printer) { p.Println(terminal.Text(lines[0])) }) > 1 {
		lines = present(status, breadcrumb(q.Card.Context...))
	}
	to.Println()
	for _, line := range lines {
		to.Println(terminal.Styled(terminal.Dim, line))
	}
	to.Println(terminal.Styled(terminal.Bold, q.Card.Question))
	if warning != "" {
		to.Item("  ", terminal.Styled(terminal.Warn, warning))
	}
	for i, option := range q.Options {
		to.Item(quiz.Letter(i)+") ", terminal.Text(option))
	}
}

// status is the sitting's state in a few words.
func (s *sitting) status(q quiz.Question) string {
	left := s.session.Left()
	status := []string{s.speak.Say(message.StatusCount, len(s.saved)+1, left.Total()), s.speak.Say(phaseNames[q.Progress.State.Phase])}
	if left.Steps > 0 && left.Steps < left.Total() {
		status = append(status, s.speak.Say(message.StatusSteps, left.Steps))
	}
	if s.early(q.Progress.State) {
		status = append(status, s.speak.Say(message.StatusAhead))
	}
	return strings.Join(status, " · ")
}

// early says whether a card is asked before its time: a step before its minute, a review before its day.
func (s *sitting) early(state fsrs.State) bool {
	now := s.local()
	switch state.Phase {
	case fsrs.New:
		return false
	case fsrs.Review:
		return s.scheduler.DueDay(state) > s.calendar().DayOf(now)
	}
	return state.Due > now.UnixMilli()
}

// breadcrumb joins titles and headings; one that repeats the one before it says nothing.
func breadcrumb(parts ...string) string {
	return strings.Join(slices.Compact(slices.Clone(parts)), " > ")
}

var phaseNames = map[fsrs.Phase]message.Key{
	fsrs.New: message.PhaseNew, fsrs.Learning: message.PhaseLearning, fsrs.Review: message.PhaseReview,
	fsrs.Relearning: message.PhaseRelearning,
}

// verdictLook is how a verdict is said. The word carries the meaning, the colour only helps.
var verdictLook = map[answer.Verdict]struct {
	word  message.Key
	style terminal.Style
}{
	answer.Right: {message.VerdictRight, terminal.Good}, answer.Nearly: {message.VerdictNearly, terminal.Warn},
	answer.Partly: {message.VerdictPartly, terminal.Warn}, answer.Wrong: {message.VerdictWrong, terminal.Bad},
	answer.NoVerdict: {message.VerdictNone, terminal.Normal},
}

// showVerdict prints the verdict, the answer, and the sentence of the source with the answer marked.
func (s *sitting) showVerdict(q quiz.Question, v answer.Verdict, given string) {
	look := verdictLook[v]
	line := []terminal.Span{terminal.Styled(look.style, s.speak.Say(look.word)), terminal.Styled(terminal.Bold, shownAnswer(q))}
	if given != "" && (v == answer.Wrong || q.Asked == quiz.Order && v != answer.Right) {
		line = append(line, terminal.Styled(terminal.Dim, s.speak.Say(message.YouSaid, given)))
	}
	s.print.Println(line...)
	if q.Asked == quiz.Order {
		for _, item := range q.Card.Items {
			s.print.Item("  "+quiz.Letter(slices.Index(q.Options, item))+") ", terminal.Text(item))
		}
	}
	about := s.about[q.Card.ID]
	if about.Fact.Sentence == "" {
		return
	}
	s.print.Item("  ", marked(about.Fact, q.Card)...)
	source := append([]string{about.Source.Title}, about.Fact.Heading...)
	s.print.Item("  ", terminal.Styled(terminal.Dim, breadcrumb(source...)))
}

// shownAnswer is the answer as the verdict names it: of an order the letters, since the events follow below.
func shownAnswer(q quiz.Question) string {
	if q.Asked != quiz.Order {
		return q.Card.Answer
	}
	var letters strings.Builder
	for _, item := range q.Card.Items {
		letters.WriteString(quiz.Letter(slices.Index(q.Options, item)))
	}
	return letters.String()
}

// showReason says in a line what was missing, or why the verdict is what it is.
func (s *sitting) showReason(r answer.Result) {
	key, told := reasonTexts[r.Reason]
	if !told {
		return
	}
	var parts []string
	for _, p := range r.Parts {
		parts = append(parts, s.speak.Say(partNames[p]))
	}
	s.print.Item("  ", terminal.Styled(terminal.Warn, s.speak.Say(key, strings.Join(parts, s.speak.Say(message.ListComma)))))
}

// reasonTexts are the reasons that a person would not see from verdict and answer alone.
var reasonTexts = map[answer.Reason]message.Key{
	answer.Unreadable: message.ReasonUnreadable, answer.Coarse: message.ReasonCoarse, answer.Given: message.ReasonGiven,
	answer.ShortYear: message.ReasonShortYear, answer.Spelling: message.ReasonSpelling, answer.Ambiguous: message.ReasonAmbiguous,
	answer.Unsure: message.ReasonUnsure,
}

var partNames = map[answer.Part]message.Key{
	answer.Era: message.PartEra, answer.Year: message.PartYear, answer.Month: message.PartMonth, answer.Day: message.PartDay,
	answer.Beginning: message.PartBeginning, answer.End: message.PartEnd, answer.Name: message.PartName,
}

// marked is the fact's sentence with what the card asks for marked.
func marked(f deck.Fact, c deck.Card) []terminal.Span {
	in := asked(f, c)
	if in.Start >= in.End || in.End > len(f.Sentence) {
		return []terminal.Span{terminal.Styled(terminal.Dim, f.Sentence)}
	}
	return []terminal.Span{
		terminal.Styled(terminal.Dim, f.Sentence[:in.Start]), terminal.Styled(terminal.Marked, f.Sentence[in.Start:in.End]),
		terminal.Styled(terminal.Dim, f.Sentence[in.End:]),
	}
}

// asked is where the sentence says what the card asks for; an empty span when it only implies it.
func asked(f deck.Fact, c deck.Card) deck.Span {
	switch c.Kind {
	case deck.WhenKind:
		for _, w := range f.When {
			if w.Date == c.Date {
				return w.In
			}
		}
	case deck.WhoKind:
		for _, w := range f.Who {
			if w.Name == c.Answer {
				return w.In
			}
		}
	case deck.WhereKind:
		for _, w := range f.Where {
			if w.Name == c.Answer {
				return w.In
			}
		}
	}
	if i := strings.Index(f.Sentence, c.Answer); i >= 0 && c.Answer != "" {
		return deck.Span{Start: i, End: i + len(c.Answer)}
	}
	return deck.Span{}
}

// showRatings prints the four ratings with the time until the card comes again.
func (s *sitting) showRatings(states [4]fsrs.State, proposed fsrs.Rating) {
	var parts []string
	for i, r := range fsrs.Ratings {
		part := fmt.Sprintf("%d %s", i+1, s.ratingName(r))
		if !s.cram { // cramming leaves the schedule alone
			part += " " + s.interval(until(states[i]))
		}
		if r == proposed {
			part = "[" + part + "]"
		}
		parts = append(parts, part)
	}
	s.print.Parts(terminal.Normal, parts)
}

// until is the time from an answer to the next.
func until(state fsrs.State) time.Duration {
	return time.Duration(state.Due-state.Last) * time.Millisecond
}

func (a *app) ratingName(r fsrs.Rating) string {
	return a.speak.Say([...]message.Key{fsrs.Again: message.RatingAgain, fsrs.Hard: message.RatingHard,
		fsrs.Good: message.RatingGood, fsrs.Easy: message.RatingEasy}[r])
}

func (a *app) choiceLabel(options int) string {
	return a.speak.Say(message.ChoiceLabel, quiz.Letter(options-1))
}

func (s *sitting) showHelp() {
	s.print.Parts(terminal.Dim, strings.Split(s.speak.Say(message.ReviewKeys), "|"))
}

// interval is a time span as a person says it: 10 min, 3 d, 2.5 months.
func (a *app) interval(d time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case d < time.Minute:
		return a.speak.Say(message.Seconds, max(1, int(d.Seconds()+0.5)))
	case d < time.Hour:
		return a.speak.Say(message.Minutes, int(d.Minutes()+0.5))
	case d < day:
		return a.speak.Say(message.Hours, int(d.Hours()+0.5))
	case d < 60*day:
		return a.speak.Say(message.Days, int(d.Hours()/24+0.5))
	case d < 730*day:
		return a.speak.Say(message.Months, oneDecimal(d.Hours()/24/30.44))
	}
	return a.speak.Say(message.Years, oneDecimal(d.Hours()/24/365.25))
}

func oneDecimal(x float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", x), ".0") }

func percent(share float64) string { return fmt.Sprintf("%.0f%%", 100*share) }

func minutes(d time.Duration) int { return int(d.Minutes() + 0.5) }

// short is a question cut for a line that only refers to it.
func short(question string) string { return terminal.Cut(question, 56) }
