package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/article"
	"annals/deck/fact"
	"annals/deck/question"
	"annals/store"
)

// addition is what `annals add` was asked to do.
type addition struct {
	deck    string // --deck; "" names the deck after the article
	verbose bool
	paths   []string
}

// firstCards is how many cards the offered first sitting has.
const firstCards = 10

func (a *app) addCommand() *cobra.Command {
	var x addition
	cmd := &cobra.Command{
		Use:     "add FILE...",
		Short:   a.speak.Say(message.HelpAdd),
		Long:    a.speak.Say(message.HelpAddLong),
		Example: "  annals add 中韩建交.md\n  annals add --deck Midterm rome.md greece.md\n  curl … | annals add --deck Notes -",
		Args:    a.between(1, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			x.paths = args
			return a.withStore(func(s *store.Store) error { return a.add(s, x) })
		},
	}
	cmd.Flags().StringVar(&x.deck, "deck", "", a.speak.Say(message.FlagDeck))
	cmd.Flags().BoolVarP(&x.verbose, "verbose", "v", false, a.speak.Say(message.FlagVerbose))
	return cmd
}

// add reads articles into decks, says what it found, and offers to start. A file that cannot be read stops none of the others.
func (a *app) add(s *store.Store, x addition) error {
	var last deck.ID
	var failed error
	added := false
	paths, err := a.expand(x.paths)
	if err != nil {
		return err
	}
	for _, path := range paths {
		d, err := a.readArticle(path)
		if err == nil {
			var done addedArticle
			if done, err = a.addDocument(s, d, x.deck); err == nil {
				a.tell(done, x.verbose)
				last, added = done.deck.ID, added || done.saved.Added > 0
				continue
			}
		}
		if len(paths) == 1 {
			return err
		}
		failed = quiet{err}
		if err := a.complain(err); err != nil {
			return err
		}
	}
	if failed != nil || !added {
		return failed
	}
	return a.offer(s, last)
}

// offer asks whether to start with the deck. Without a terminal nothing is asked: the answer that changes nothing is no.
func (a *app) offer(s *store.Store, id deck.ID) error {
	if !a.terminal.Interactive() {
		return nil
	}
	start, err := a.prompt.Confirm(a.ctx, a.speak.Say(message.StartNow), true)
	if err != nil || !start {
		return err
	}
	return a.review(s, wish{deck: id, limit: firstCards})
}

// addedArticle is what came of adding one article.
type addedArticle struct {
	deck    deck.Deck
	reading reading
	saved   store.Saved
	same    bool // the deck holds this very text already
}

// addDocument puts the document's cards into the deck of that name, or into one named after its title.
func (a *app) addDocument(s *store.Store, d *article.Document, name string) (addedArticle, error) {
	if name == "" {
		name = d.Source.Title
	}
	done := addedArticle{reading: reading{document: d}}
	held, err := s.FindDeck(a.ctx, name)
	switch {
	case errors.Is(err, store.ErrNoDeck):
		held = deck.Deck{Name: name}
	case err != nil:
		return done, err
	default:
		if held, err = s.LoadDeck(a.ctx, held.ID); err != nil {
			return done, err
		}
	}
	done.deck = held
	if done.same = holds(held, d.Source); done.same {
		return done, nil
	}
	done.reading.found = fact.Find(d)
	merged := renewed(held, d.Source, done.reading.found.Facts)
	done.reading.cards = cardsOf(merged, d.Source.ID)
	if len(done.reading.cards) == 0 {
		cause := fmt.Errorf("add article %q: no dated fact to ask about", d.Source.Title)
		return done, hinted{cause, a.speak.Say(message.HintNoFacts)}
	}
	done.deck, done.saved, err = s.SaveDeck(a.ctx, merged)
	return done, err
}

// holds says whether the deck was made from exactly this text.
func holds(d deck.Deck, source deck.Source) bool {
	for _, src := range d.Sources {
		if src.ID == source.ID {
			return src.Digest == source.Digest
		}
	}
	return false
}

// renewed is the deck with the facts of a source in place of those it held of it, and all cards made again, so that no card's
// wrong choices are true of another article.
func renewed(held deck.Deck, source deck.Source, found []deck.Fact) deck.Deck {
	d := deck.Deck{ID: held.ID, Name: held.Name}
	var old []deck.Fact
	for _, src := range held.Sources {
		if src.ID != source.ID {
			d.Sources = append(d.Sources, src)
		}
	}
	for _, f := range held.Facts {
		if f.Source == source.ID {
			old = append(old, f)
		} else {
			d.Facts = append(d.Facts, f)
		}
	}
	d.Sources = append(d.Sources, source)
	d.Facts = append(d.Facts, keepIDs(old, found)...)
	d.Cards = question.Make(d.Sources, d.Facts)
	for _, c := range held.Cards {
		if c.Kind == deck.CustomKind {
			d.Cards = append(d.Cards, c)
		}
	}
	return d
}

// keepIDs is the facts found, those that were known before under the ids they had.
func keepIDs(old, found []deck.Fact) []deck.Fact {
	pairs, _, _ := fact.Match(old, found)
	known := map[deck.FactID]deck.FactID{}
	for _, p := range pairs {
		known[p.New.ID] = p.Old.ID
	}
	facts := slices.Clone(found)
	for i, f := range facts {
		if id, ok := known[f.ID]; ok {
			facts[i].ID = id
		}
	}
	return facts
}

// cardsOf are the deck's cards about facts of one source.
func cardsOf(d deck.Deck, source deck.SourceID) []deck.Card {
	from := map[deck.FactID]bool{}
	for _, f := range d.Facts {
		if f.Source == source {
			from[f.ID] = true
		}
	}
	var cards []deck.Card
	for _, c := range d.Cards {
		if from[c.Fact] {
			cards = append(cards, c)
		}
	}
	return cards
}

// tell says what was found and what was left out.
func (a *app) tell(done addedArticle, verbose bool) {
	title := done.reading.document.Source.Title
	if done.same {
		a.print.Println(terminal.Text(a.speak.Say(message.AlreadyThere, title, done.deck.Name)))
		return
	}
	found := done.reading.found
	a.print.Println(terminal.Styled(terminal.Bold, title), terminal.Text(": "+a.speak.Say(message.Found,
		len(found.Mentions), len(found.Facts), len(done.reading.cards))))
	if done.saved.Changed+done.saved.Gone > 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.Updated, done.saved.Added, done.saved.Changed, done.saved.Gone)))
	}
	if len(found.Skipped) == 0 {
		return
	}
	a.print.Println(terminal.Text(a.speak.Say(message.LeftOut, len(found.Skipped), a.reasons(found.Skipped))))
	if !verbose {
		a.print.Println(terminal.Styled(terminal.Dim, a.speak.Say(message.VerboseHint)))
		return
	}
	for _, s := range found.Skipped {
		a.print.Item("  ", terminal.Styled(terminal.Dim, a.reason(s.Reason)+": "), terminal.Text(s.Sentence))
	}
}

// reasons counts the reasons, the first to occur first.
func (a *app) reasons(skipped []fact.Skipped) string {
	counts := map[fact.Reason]int{}
	var order []fact.Reason
	for _, s := range skipped {
		if counts[s.Reason] == 0 {
			order = append(order, s.Reason)
		}
		counts[s.Reason]++
	}
	parts := make([]string, len(order))
	for i, r := range order {
		parts[i] = fmt.Sprintf("%d %s", counts[r], a.reason(r))
	}
	return strings.Join(parts, a.speak.Say(message.ListComma))
}

func (a *app) reason(r fact.Reason) string {
	key, known := map[fact.Reason]message.Key{
		fact.NoValue: message.SkippedNoValue, fact.NameOnly: message.SkippedNameOnly, fact.NoEvent: message.SkippedNoEvent,
		fact.Opinion: message.SkippedOpinion, fact.ToldElsewhere: message.SkippedTold,
	}[r]
	if !known {
		return r.String()
	}
	return a.speak.Say(key)
}
