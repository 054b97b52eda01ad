package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"annals/cmd/annals/internal/message"
	"annals/cmd/annals/internal/terminal"
	"annals/deck"
	"annals/deck/article"
	"annals/deck/fact"
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
	paths, err := a.expand(x.paths)
	if err != nil {
		return err
	}
	bar := a.terminal.Progress(a.speak.Say(message.Reading), len(paths))
	defer bar.Done()
	var documents []*article.Document
	var failed error
	for _, path := range paths {
		d, err := a.readArticle(path)
		if err != nil && len(paths) == 1 {
			return err
		}
		if err != nil {
			failed = quiet{err}
			bar.Aside(func() { err = a.complain(err) })
		} else {
			documents = append(documents, d)
		}
		if err = errors.Join(err, a.ctx.Err()); err != nil {
			return err
		}
		bar.Add(1)
	}
	bar.Done()
	last, added, err := a.addAll(s, documents, x)
	if err = errors.Join(err, failed); err != nil || !added {
		return err
	}
	return a.offer(s, last)
}

// addAll puts documents into the deck named, all at once, or each into one named after its title.
func (a *app) addAll(s *store.Store, documents []*article.Document, x addition) (last deck.ID, added bool, err error) {
	groups := [][]*article.Document{documents}
	if x.deck == "" {
		groups = groups[:0]
		for _, d := range documents {
			groups = append(groups, []*article.Document{d})
		}
	}
	var all []addedArticle
	if len(groups) == 1 {
		err = a.working(message.Making, func() (err error) {
			all, err = a.addTo(s, x.deck, documents)
			return err
		})
	} else {
		all, err = a.addEach(s, groups)
	}
	if err != nil {
		return last, added, err
	}
	for _, one := range all {
		last, added = one.deck.ID, added || one.saved.Added > 0
	}
	return last, added, a.paged(func(a *app) error {
		skipped := 0
		for _, one := range all {
			a.tell(one, x.verbose)
			skipped += len(one.reading.found.Skipped)
		}
		if skipped > 0 && !x.verbose {
			a.print.Println(terminal.Styled(terminal.Dim, a.speak.Say(message.VerboseHint)))
		}
		return nil
	})
}

// addEach puts each group into a deck of its own. One that gives no cards stops none of the others, and what was added stays when
// the person interrupts.
func (a *app) addEach(s *store.Store, groups [][]*article.Document) ([]addedArticle, error) {
	bar := a.terminal.Progress(a.speak.Say(message.Making), len(groups))
	defer bar.Done()
	var all []addedArticle
	for _, group := range groups {
		done, err := a.addTo(s, "", group)
		if a.ctx.Err() != nil {
			return nil, a.ctx.Err()
		}
		if err != nil {
			bar.Aside(func() { err = a.complain(err) })
		}
		if err != nil {
			return nil, err
		}
		all = append(all, done...)
		bar.Add(1)
	}
	return all, nil
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
	return a.review(s, wish{decks: []deck.ID{id}, limit: firstCards})
}

// addedArticle is what came of adding one article.
type addedArticle struct {
	deck    deck.Deck
	reading reading
	saved   store.Saved
	same    bool // the deck holds this very text already
}

// addTo puts the documents' cards into the deck of that name, or into one named after the first one's title. All cards of the deck
// are made again, so that no card's wrong choices are true of another article.
func (a *app) addTo(s *store.Store, name string, documents []*article.Document) ([]addedArticle, error) {
	if len(documents) == 0 {
		return nil, nil
	}
	if name == "" {
		name = documents[0].Source.Title
	}
	d, err := a.deckNamed(s, name)
	if err != nil {
		return nil, err
	}
	var all []addedArticle
	changed := false
	for _, document := range documents {
		one := addedArticle{reading: reading{document: document}, same: holds(d, document.Source)}
		if !one.same {
			one.reading.found = fact.Find(document)
			if another(d, document, one.reading.found.Facts) {
				renameSource(document, one.reading.found.Facts)
			}
			d = renewed(d, document.Source, one.reading.found.Facts)
			changed = true
		}
		all = append(all, one)
	}
	var saved store.Saved
	if changed {
		held := d
		if d.Cards = append(remade(d, documents), handmade(d.Cards)...); len(d.Cards) == 0 {
			cause := fmt.Errorf("add article %q: no dated fact to ask about", documents[0].Source.Title)
			return nil, hinted{cause, a.speak.Say(message.HintNoFacts)}
		}
		if err := a.note(s, store.Touched{Names: []string{name}, Cards: ids(held.Cards)}); err != nil {
			return nil, err
		}
		if d, saved, err = s.SaveDeck(a.ctx, d); err != nil {
			return nil, err
		}
	}
	for i := range all {
		all[i].deck = d
		all[i].reading.cards = cardsOf(d, all[i].reading.document.Source.ID)
	}
	all[len(all)-1].saved = saved // told once
	return all, nil
}

// tell says what was found and what was left out.
func (a *app) tell(done addedArticle, verbose bool) {
	title := done.reading.document.Source.Title
	if done.same {
		a.print.Println(terminal.Text(a.speak.Say(message.AlreadyThere, title, done.deck.Name)))
		return
	}
	found := done.reading.found
	a.print.Println(terminal.Text(a.speak.Say(message.FoundIn, title, a.speak.Say(message.Found, len(found.Mentions), len(found.Facts),
		len(done.reading.cards)))))
	if done.saved.Changed+done.saved.Gone > 0 {
		a.print.Println(terminal.Text(a.speak.Say(message.Updated, done.saved.Added, done.saved.Changed, done.saved.Gone)))
	}
	if len(found.Skipped) == 0 {
		return
	}
	a.print.Println(terminal.Text(a.speak.Say(message.LeftOut, len(found.Skipped), a.reasons(found.Skipped))))
	if !verbose {
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
		parts[i] = a.speak.Say(message.ReasonCount, counts[r], a.reason(r))
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
