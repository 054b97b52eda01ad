package export

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"

	"annals/deck"
	"annals/deck/language"
)

// book is a deck made ready for writing: its texts cleaned, its facts and sources at hand, and the report.
type book struct {
	given   deck.Deck              // with the decks inside it
	raw     deck.Deck              // the same as one deck
	deckOf  map[deck.CardID]string // the name of the deck that a card stands in first
	name    string
	lang    language.Language // of most cards
	label   labels
	cards   []deck.Card // that have a question and an answer
	facts   map[deck.FactID]deck.Fact
	sources map[deck.SourceID]deck.Source
	credits []deck.Source // sources in the deck's order
	options Options
	report  Report
}

func newBook(f Format, d deck.Deck, o Options) *book {
	b := &book{
		given: d, raw: d.Whole(), deckOf: map[deck.CardID]string{}, name: line(clean(d.Name)), facts: map[deck.FactID]deck.Fact{},
		sources: map[deck.SourceID]deck.Source{}, options: o, report: Report{Format: f},
	}
	for _, part := range slices.Backward(d.All()) {
		for _, c := range part.Cards {
			b.deckOf[c.ID] = part.Name
		}
	}
	for _, s := range b.raw.Sources {
		b.credits = append(b.credits, cleanSource(s))
		b.sources[s.ID] = cleanSource(s)
	}
	for _, f := range b.raw.Facts {
		b.facts[f.ID] = cleanFact(f)
	}
	b.addCards()
	b.lang = languageOf(b.cards)
	b.label = labelsOf(b.lang)
	if b.name == "" {
		b.name = "annals"
	}
	return b
}

// addCards takes in the cards that can be written.
func (b *book) addCards() {
	seen := map[deck.CardID]bool{}
	for _, c := range b.raw.Cards {
		c = cleanCard(c)
		switch {
		case c.Question == "" || c.Answer == "":
			b.leaveOut(c, Incomplete)
		case seen[c.ID]:
			b.leaveOut(c, TwoCardsOneID)
		default:
			b.cards = append(b.cards, c)
		}
		seen[c.ID] = true
	}
}

// languageOf is the language of most cards, English where as many are in it.
func languageOf(cards []deck.Card) language.Language {
	count := map[language.Language]int{}
	for _, c := range cards {
		count[c.Language]++
	}
	most := language.English
	for _, l := range []language.Language{language.Simplified, language.Traditional} {
		if count[l] > count[most] {
			most = l
		}
	}
	return most
}

// home is the name of the deck that a card stands in.
func (b *book) home(c deck.Card) string {
	if name := line(clean(b.deckOf[c.ID])); name != "" {
		return name
	}
	return b.name
}

func (b *book) leaveOut(c deck.Card, why Reason) {
	b.report.Losses = append(b.report.Losses, Loss{Card: c.ID, Question: clean(c.Question), Reason: why, LeftOut: true})
}

func (b *book) shorten(c deck.Card, why Reason) {
	b.report.Losses = append(b.report.Losses, Loss{Card: c.ID, Question: c.Question, Reason: why})
}

// sortLosses puts the losses into the order of the cards; what belongs to no card comes last.
func (b *book) sortLosses() {
	at := map[deck.CardID]int{}
	for i, c := range slices.Backward(b.raw.Cards) {
		at[c.ID] = i
	}
	place := func(loss Loss) int {
		if i, ok := at[loss.Card]; ok {
			return i
		}
		return len(b.raw.Cards)
	}
	slices.SortStableFunc(b.report.Losses, func(x, y Loss) int { return cmp.Compare(place(x), place(y)) })
}

// breadcrumb is what a card shows above its question, on one line.
func breadcrumb(c deck.Card) string {
	lines := make([]string, len(c.Context))
	for i, s := range c.Context {
		lines[i] = line(s)
	}
	return strings.Join(lines, " › ")
}

// prompt is the question under its breadcrumb.
func prompt(c deck.Card) string {
	if crumb := breadcrumb(c); crumb != "" {
		return crumb + "\n" + c.Question
	}
	return c.Question
}

// linePrompt is the question behind its breadcrumb, on one line.
func linePrompt(c deck.Card) string {
	if crumb := breadcrumb(c); crumb != "" {
		return "[" + crumb + "] " + line(c.Question)
	}
	return line(c.Question)
}

// evidence is where a card comes from: article, headings, licence and the sentence. It is empty for a card written by hand.
func (b *book) evidence(c deck.Card) string {
	f, ok := b.facts[c.Fact]
	if !ok {
		return ""
	}
	parts := []string{b.label.source + b.place(f)}
	if f.Sentence != "" {
		parts = append(parts, b.label.quote(line(f.Sentence)))
	}
	return strings.Join(parts, "\n")
}

// place is article, headings, origin and licence of a fact on one line.
func (b *book) place(f deck.Fact) string {
	s := b.sources[f.Source]
	text := strings.Join(append([]string{s.Title}, f.Heading...), " › ")
	for _, more := range []string{s.Origin, s.Licence} {
		if more != "" {
			text += b.label.comma + more
		}
	}
	return line(strings.TrimPrefix(text, " › "))
}

// credit is title, origin and licence of a source on one line.
func (b *book) credit(s deck.Source) string {
	text := s.Title
	for _, more := range []string{s.Origin, s.Licence} {
		if more != "" {
			text += b.label.comma + more
		}
	}
	return text
}

// creditLines are the sources of the deck that say who made them.
func (b *book) creditLines() []string {
	var lines []string
	for _, s := range b.credits {
		if text := b.credit(s); text != "" && !slices.Contains(lines, text) {
			lines = append(lines, text)
		}
	}
	return lines
}

// random is a source of chance that depends on the seed and on the words given, and on nothing else.
func (b *book) random(words ...string) *rand.Rand {
	sum := sha256.Sum256([]byte(strings.Join(words, "\x00")))
	return rand.New(rand.NewPCG(b.options.Seed, binary.BigEndian.Uint64(sum[:8])))
}

// optionsOf are the answer and the wrong choices of a card, in an order of the card's own in each version.
func (b *book) optionsOf(c deck.Card, version string) []string {
	all := []string{c.Answer}
	for _, wrong := range c.Choices {
		if !slices.Contains(all, wrong) {
			all = append(all, wrong)
		}
	}
	b.random("choices", string(c.ID), version).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}

// shuffled are the items of an order card, never in their right order.
func (b *book) shuffled(c deck.Card, version string) []string {
	items := slices.Clone(c.Items)
	chance := b.random("items", string(c.ID), version)
	for range 8 {
		chance.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
		if !slices.Equal(items, c.Items) {
			return items
		}
	}
	slices.Reverse(items)
	return items
}

// isOrder says whether the card asks for an order that can be asked for.
func isOrder(c deck.Card) bool { return c.Kind == deck.OrderKind && len(c.Items) > 1 }

// safeID is the ID of a card where only letters, digits, dots and hyphens may stand: the ID itself if it is made of these.
func safeID(id deck.CardID) string {
	unsafe := strings.ContainsFunc(string(id), func(r rune) bool {
		return r > unicode.MaxASCII || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-' && r != '_'
	})
	if id != "" && len(id) <= 64 && !unsafe {
		return string(id)
	}
	sum := sha256.Sum256([]byte(id))
	return hex.EncodeToString(sum[:10])
}

// tags are the tags of a card and its kind.
func tags(c deck.Card) []string {
	all := slices.Clone(c.Tags)
	if word := c.Kind.String(); word != "" && !slices.Contains(all, word) {
		all = append(all, word)
	}
	return all
}

// setTags is the inverse of tags: the last word that is a kind is the card's kind and no tag.
func setTags(c *deck.Card, words []string) {
	if n := len(words); n > 0 {
		if kind, err := deck.ParseKind(words[n-1]); err == nil {
			c.Kind, words = kind, words[:n-1]
		}
	}
	if len(words) > 0 {
		c.Tags = words
	}
}
