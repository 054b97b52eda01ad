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

// showQuestion prints the status line, where the card comes from, the question and its options.
func (s *sitting) showQuestion(q quiz.Question) {
	left := s.session.Left()
	status := []string{s.speak.Say(message.StatusCount, len(s.saved)+1, left.Total()), s.speak.Say(phaseNames[q.Progress.State.Phase])}
	if left.Steps > 0 && left.Steps < left.Total() {
		status = append(status, s.speak.Say(message.StatusSteps, left.Steps))
	}
	if q.Progress.State.Phase != fsrs.New && q.Progress.State.Due > s.now().UnixMilli() {
		status = append(status, s.speak.Say(message.StatusAhead))
	}
	if len(q.Card.Context) > 0 {
		status = append(status, breadcrumb(q.Card.Context...))
	}
	s.print.Println()
	s.print.Println(terminal.Styled(terminal.Dim, strings.Join(status, " · ")))
	s.print.Println(terminal.Styled(terminal.Bold, q.Card.Question))
	if previous := s.about[q.Card.ID].Previous; previous != "" {
		s.print.Item("  ", terminal.Styled(terminal.Warn, s.speak.Say(message.AnswerChanged)))
	}
	for i, option := range q.Options {
		s.print.Item(quiz.Letter(i)+") ", terminal.Text(option))
	}
}

// breadcrumb joins titles and headings; one that repeats the one before it says nothing.
func breadcrumb(parts ...string) string { return strings.Join(slices.Compact(parts), " > ") }

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
	line := []terminal.Span{terminal.Styled(look.style, s.speak.Say(look.word)), terminal.Styled(terminal.Bold, q.Card.Answer)}
	if v == answer.Wrong && given != "" {
		line = append(line, terminal.Styled(terminal.Dim, s.speak.Say(message.YouSaid, given)))
	}
	s.print.Println(line...)
	about := s.about[q.Card.ID]
	if about.Fact.Sentence == "" {
		return
	}
	s.print.Item("  ", marked(about.Fact, q.Card)...)
	source := append([]string{about.Source.Title}, about.Fact.Heading...)
	s.print.Item("  ", terminal.Styled(terminal.Dim, breadcrumb(source...)))
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
		part := fmt.Sprintf("%d %s %s", i+1, s.ratingName(r), s.interval(time.Duration(states[i].Due-states[i].Last)*time.Millisecond))
		if r == proposed {
			part = "[" + part + "]"
		}
		parts = append(parts, part)
	}
	for _, line := range packed(parts, s.print.Columns()) {
		s.print.Println(terminal.Text(line))
	}
}

// packed joins parts to lines of at most so many columns, without breaking a part; 0 columns is one line.
func packed(parts []string, columns int) []string {
	lines := parts[:1:1]
	for _, part := range parts[1:] {
		last := &lines[len(lines)-1]
		if columns > 0 && terminal.Width(*last)+2+terminal.Width(part) > columns {
			lines = append(lines, part)
			continue
		}
		*last += "  " + part
	}
	return lines
}

func (a *app) ratingName(r fsrs.Rating) string {
	return a.speak.Say([...]message.Key{fsrs.Again: message.RatingAgain, fsrs.Hard: message.RatingHard,
		fsrs.Good: message.RatingGood, fsrs.Easy: message.RatingEasy}[r])
}

func (a *app) choiceLabel(options int) string {
	return a.speak.Say(message.ChoiceLabel, quiz.Letter(options-1))
}

func (s *sitting) showHelp() {
	s.print.Println(terminal.Styled(terminal.Dim, s.speak.Say(message.ReviewKeys)))
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
