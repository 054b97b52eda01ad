package main

import (
	"strings"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/store"
)

// deckJSON is a line of `annals deck list --json`. The counts include those of the decks inside.
type deckJSON struct {
	ID   deck.ID `json:"id,omitempty"` // "" for a name that only stands before others
	Name string  `json:"name"`
	store.Counts
}

// listDecks shows the decks as a tree.
func (a *app) listDecks(s *store.Store, asJSON bool) error {
	decks, err := s.Decks(a.ctx)
	if err != nil {
		return err
	}
	end := a.calendar().End(a.calendar().DayOf(a.local())).UnixMilli() - 1
	rows := []deckJSON{}
	for _, d := range tree(decks) {
		n, err := s.Count(a.ctx, store.DeckIDs(d), end)
		if err != nil {
			return err
		}
		rows = append(rows, deckJSON{d.ID, d.Name, n})
	}
	if asJSON {
		return a.printJSON(rows)
	}
	if len(rows) == 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.NoDecks)))
	}
	for _, r := range rows {
		parts := deck.Parts(r.Name)
		a.print.Item(strings.Repeat("  ", len(parts)-1), terminal.Styled(terminal.Bold, parts[len(parts)-1]),
			terminal.Text(" - "+a.speak.Say(message.DeckCounts, r.Cards, r.Due, r.New)))
	}
	return a.print.Err()
}

// tree is the decks, each with those inside it, and the names that only stand before others. decks are in the order of deck.ByName.
func tree(decks []deck.Deck) []deck.Deck {
	var all []deck.Deck
	at := map[string]int{} // in all, by name
	for _, d := range decks {
		parts := deck.Parts(d.Name)
		for depth := 1; depth <= len(parts); depth++ {
			name := strings.Join(parts[:depth], deck.Inside)
			i, known := at[name]
			switch {
			case !known && depth < len(parts):
				at[name] = len(all)
				all = append(all, deck.Deck{Name: name, Decks: []deck.Deck{d}})
			case !known:
				at[name] = len(all)
				all = append(all, d)
			default:
				all[i].Decks = append(all[i].Decks, d)
			}
		}
	}
	return all
}

// deckContents is `annals deck show --json`. Facts hold the cards about them; custom are the others.
type deckContents struct {
	ID     deck.ID        `json:"id"`
	Name   string         `json:"name"`
	Facts  []factJSON     `json:"facts"`
	Custom []cardJSON     `json:"custom"`
	Decks  []deckContents `json:"decks,omitempty"` // inside it
}

func (a *app) showDeck(s *store.Store, name string, asJSON bool) error {
	d, err := a.branch(s, name)
	if err != nil {
		return err
	}
	if asJSON {
		return a.printJSON(contentsOf(d))
	}
	for i, part := range d.All() {
		if i > 0 {
			a.print.Println()
		}
		a.showContents(part)
	}
	return a.print.Err()
}

// branch is the deck named and those inside it, whole.
func (a *app) branch(s *store.Store, name string) (deck.Deck, error) {
	d, err := s.FindBranch(a.ctx, name)
	if err != nil {
		return d, err
	}
	return s.LoadBranch(a.ctx, d)
}

func contentsOf(d deck.Deck) deckContents {
	cards := cardsByFact(d)
	c := deckContents{ID: d.ID, Name: d.Name, Facts: []factJSON{}, Custom: listed(cards[""])}
	for _, f := range d.Facts {
		c.Facts = append(c.Facts, factOf(f, cards[f.ID]))
	}
	for _, inner := range d.Decks {
		c.Decks = append(c.Decks, contentsOf(inner))
	}
	return c
}

func cardsByFact(d deck.Deck) map[deck.FactID][]cardJSON {
	cards := map[deck.FactID][]cardJSON{}
	for _, c := range d.Cards {
		cards[c.Fact] = append(cards[c.Fact], cardOf(c))
	}
	return cards
}

func (a *app) showContents(d deck.Deck) {
	cards := cardsByFact(d)
	a.print.Println(terminal.Styled(terminal.Bold, d.Name))
	for _, src := range d.Sources {
		a.print.Item("  ", terminal.Styled(terminal.Dim, strings.Join(present(src.Title, src.Origin, src.Licence), ", ")))
	}
	for _, f := range d.Facts {
		a.print.Println()
		a.showFact(f, cards[f.ID])
	}
	for _, c := range cards[""] {
		a.showCard(c)
	}
}
