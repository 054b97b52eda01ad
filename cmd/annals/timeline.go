package main

import (
	"errors"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/axis"
	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/page"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/chrono"
	"annals/quiz/fsrs"
	"annals/store"
)

func (a *app) timelineCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "timeline [DECK]", Short: a.speak.Say(message.HelpTimeline), Long: a.speak.Say(message.HelpTimelineLong), Args: a.between(0, 1),
		Example: "  annals timeline 辛亥革命\n  annals timeline --html timeline.html",
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, a.speak.Say(message.FlagJSON))
	to := a.pageFlags(cmd)
	cmd.RunE = func(_ *cobra.Command, args []string) error {
		if asJSON && to.path != "" {
			return usageError{errors.New("--json and --html exclude each other")}
		}
		return a.withStore(func(s *store.Store) error {
			var line timeline
			err := a.working(message.Counting, func() (err error) {
				line, err = a.timeline(s, args)
				return err
			})
			switch {
			case err != nil:
				return err
			case asJSON:
				return a.printJSON(line.events())
			case to.path != "":
				return a.writePage(*to, a.timelinePage(line))
			}
			return a.paged(func(a *app) error {
				a.printTimeline(line)
				return nil
			})
		})
	}
	return cmd
}

// timeline is the events of one deck or of all.
type timeline struct {
	name    string // the deck's, or what all decks are called
	periods []axis.Period[event]
}

// event is a fact on a time axis.
type event struct {
	Fact   deck.FactID `json:"fact,omitempty"` // "" for a card written by hand
	Deck   string      `json:"deck"`
	Date   chrono.Date `json:"date,omitzero"`
	Text   string      `json:"event"`
	Memory memory      `json:"memory"`
	Recall float64     `json:"recall"` // expected now, of the cards that were answered
	Seen   int         `json:"seen"`   // cards answered at least once
	Cards  int         `json:"cards"`
}

// memory is how well an event is known.
type memory uint8

const (
	unseen   memory = iota // no card was answered
	learning               // some cards were not answered or are in their first steps
	fading                 // less than wellKnown of the answers would be right
	known
)

// wellKnown is the expected share of right answers from which on an event counts as known. Cards are due at about 90 %, some days
// late they are still known.
const wellKnown = 0.8

// memoriesByKnowledge is the order in which a key names them.
var memoriesByKnowledge = [...]memory{known, fading, learning, unseen}

var memoryWords = [...]string{unseen: "new", learning: "learning", fading: "fading", known: "known"}

// MarshalText is the word for m in JSON.
func (m memory) MarshalText() ([]byte, error) { return []byte(memoryWords[m]), nil }

// memoryLook is how a memory is shown: the mark and the word carry the meaning, the colour only helps.
type memoryLook struct {
	word  message.Key
	mark  string
	style terminal.Style
	class string
}

var memoryLooks = [...]memoryLook{
	unseen: {message.MemoryNew, ".", terminal.Dim, page.New}, learning: {message.MemoryLearning, "o", terminal.Normal, page.Learning},
	fading: {message.MemoryFading, "~", terminal.Warn, page.Fading}, known: {message.MemoryKnown, "+", terminal.Good, page.Known},
}

// timeline reads the events of the deck named, or of all decks.
func (a *app) timeline(s *store.Store, names []string) (timeline, error) {
	decks, err := s.Decks(a.ctx)
	line := timeline{name: a.speak.Say(message.TimelineAll)}
	if len(names) > 0 {
		var one deck.Deck
		one, err = s.FindBranch(a.ctx, names[0])
		decks, line.name = one.Decks, one.Name
		if one.ID != "" {
			decks = append([]deck.Deck{one}, decks...)
		}
	}
	if err != nil {
		return line, err
	}
	reader, err := a.memories(s)
	if err != nil {
		return line, err
	}
	var events []event
	told := map[deck.FactID]bool{} // a fact may be in several decks
	for _, d := range decks {
		if d, err = s.LoadDeck(a.ctx, d.ID); err != nil {
			return line, err
		}
		for _, e := range reader.events(d) {
			if e.Fact == "" || !told[e.Fact] {
				told[e.Fact] = true
				events = append(events, e)
			}
		}
	}
	line.periods = axis.Divide(events, func(e event) chrono.Date { return e.Date })
	return line, nil
}

// events is all events, earliest first.
func (t timeline) events() []event {
	all := []event{}
	for _, p := range t.periods {
		all = append(all, p.Events...)
	}
	return all
}

// memories says of cards how well they are known.
type memories struct {
	states map[deck.CardID]fsrs.State
	recall func(fsrs.State) float64
}

func (a *app) memories(s *store.Store) (memories, error) {
	scheduler, err := a.scheduler(s)
	if err != nil {
		return memories{}, err
	}
	states, err := s.States(a.ctx)
	now := a.local()
	return memories{states, func(state fsrs.State) float64 { return scheduler.Retrievability(state, now) }}, err
}

// events are the facts of d that it asks about, and the dated cards written by hand.
func (m memories) events(d deck.Deck) []event {
	cards := map[deck.FactID][]deck.Card{}
	for _, c := range d.Cards {
		cards[c.Fact] = append(cards[c.Fact], c)
	}
	clauses := newClauses(d.Facts)
	var events []event
	for _, f := range d.Facts {
		if len(cards[f.ID]) > 0 && len(f.When) > 0 {
			e := event{Fact: f.ID, Deck: d.Name, Date: f.When[0].Date, Text: clauses.tell(f, cards[f.ID])}
			events = append(events, m.remembered(e, cards[f.ID]))
		}
	}
	for _, c := range cards[""] {
		if !c.Date.IsZero() {
			events = append(events, m.remembered(event{Deck: d.Name, Date: c.Date, Text: c.Question}, []deck.Card{c}))
		}
	}
	return events
}

// remembered is e with what is known of its cards.
func (m memories) remembered(e event, cards []deck.Card) event {
	e.Cards = len(cards)
	inSteps := false
	for _, c := range cards {
		state := m.states[c.ID]
		if state.Phase == fsrs.New {
			continue
		}
		e.Seen++
		e.Recall += m.recall(state)
		inSteps = inSteps || state.Phase != fsrs.Review
	}
	if e.Seen == 0 {
		return e
	}
	e.Recall /= float64(e.Seen)
	switch {
	case inSteps || e.Seen < e.Cards:
		e.Memory = learning
	case e.Recall < wellKnown:
		e.Memory = fading
	default:
		e.Memory = known
	}
	return e
}
