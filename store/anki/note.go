package anki

import (
	"cmp"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/language"
)

// writer turns the cards of a deck into notes.
type writer struct {
	form    Form
	facts   map[deck.FactID]*deck.Fact
	sources map[deck.SourceID]*deck.Source
	lost    *ledger
}

func newWriter(f Form, d *deck.Deck, lost *ledger) *writer {
	w := &writer{form: f, facts: make(map[deck.FactID]*deck.Fact, len(d.Facts)), sources: map[deck.SourceID]*deck.Source{}, lost: lost}
	for i := range d.Facts {
		w.facts[d.Facts[i].ID] = &d.Facts[i]
	}
	for i := range d.Sources {
		w.sources[d.Sources[i].ID] = &d.Sources[i]
	}
	return w
}

// fields are the fields of the card's note in the order of fieldsOf.
func (w *writer) fields(d deck.ID, place int, c deck.Card) ([]string, error) {
	p := payload{Version: payloadVersion, Deck: d, Place: place, Card: c, Fact: w.facts[c.Fact]}
	if p.Fact != nil {
		p.Source = w.sources[p.Fact.Source]
	}
	data, err := p.encode()
	if err != nil {
		return nil, err
	}
	context, also, source := breadcrumb(c.Context), escape(also(c)), evidence(p)
	if w.form == Cloze {
		text, inSentence := clozeText(c, p.Fact)
		if !inSentence {
			w.lost.lose(NoPlaceInCloze, c.Question)
		}
		return []string{text, context, also, source, data}, nil
	}
	return []string{questionHTML(c), answerHTML(c), context, also, source, data}, nil
}

// questionHTML is the question; one that asks for an order shows what is to be ordered.
func questionHTML(c deck.Card) string {
	return escape(c.Question) + list("ul", shuffled(c))
}

func answerHTML(c deck.Card) string {
	if len(c.Items) > 1 {
		return list("ol", c.Items)
	}
	return escape(c.Answer)
}

func list(tag string, items []string) string {
	if len(items) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("<" + tag + ">")
	for _, item := range items {
		b.WriteString("<li>" + escape(item) + "</li>")
	}
	b.WriteString("</" + tag + ">")
	return b.String()
}

// shuffled are the items of an order card, never in their right order, and the same ones for the same card.
func shuffled(c deck.Card) []string {
	if len(c.Items) < 2 {
		return nil
	}
	h := fnv.New64a()
	h.Write([]byte(c.ID)) // a hash never fails to write
	chance := rand.New(rand.NewPCG(h.Sum64(), 0))
	items := slices.Clone(c.Items)
	chance.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	if slices.Equal(items, c.Items) {
		slices.Reverse(items)
	}
	return items
}

func breadcrumb(context []string) string {
	parts := make([]string, len(context))
	for i, s := range context {
		parts[i] = escape(s)
	}
	return strings.Join(parts, " › ")
}

func also(c deck.Card) string {
	if len(c.Items) > 1 {
		return ""
	}
	return strings.Join(c.Accept, " / ")
}

// evidence is where the card comes from: the sentence, then article and headings, origin and licence.
func evidence(p payload) string {
	if p.Fact == nil || p.Source == nil {
		return ""
	}
	lines := []string{escape(p.Fact.Sentence), breadcrumb(append([]string{p.Source.Title}, p.Fact.Heading...))}
	if rights := slices.DeleteFunc([]string{p.Source.Origin, p.Source.Licence}, func(s string) bool { return s == "" }); len(rights) > 0 {
		lines = append(lines, escape(strings.Join(rights, ", ")))
	}
	lines = slices.DeleteFunc(lines, func(s string) bool { return s == "" })
	return strings.Join(lines, "<br>")
}

// clozeText is the fact's sentence with everything taken out that is the answer or an accepted form of it. A sentence that does
// not hold the answer as it is asked for would leave the learner guessing what is missing: then the question stands in its place.
func clozeText(c deck.Card, f *deck.Fact) (text string, inSentence bool) {
	if f != nil && len(c.Items) == 0 {
		if text, ok := takeOut(clean(f.Sentence), append([]string{c.Answer}, c.Accept...), hint(c)); ok {
			return text, true
		}
	}
	answer := escape(c.Answer)
	if len(c.Items) > 1 {
		answer = strings.Join(mapEscape(c.Items), "<br>")
	}
	return questionHTML(c) + "<br>" + blank(answer, ""), false
}

func mapEscape(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = escape(s)
	}
	return out
}

func blank(answer, hint string) string {
	answer = strings.ReplaceAll(answer, ":", "&#58;") // a colon before the closing :: would move it
	if hint != "" {
		hint = "::" + hint
	}
	return "{{c1::" + answer + hint + "}}"
}

// takeOut makes a cloze of each place where one of the answers stands as a whole word or number; ok is false if the first of
// them stands nowhere.
func takeOut(sentence string, answers []string, hint string) (text string, ok bool) {
	first := strings.TrimSpace(clean(answers[0]))
	var forms []string
	for _, a := range answers {
		if a = strings.TrimSpace(clean(a)); a != "" {
			forms = append(forms, a)
		}
	}
	slices.SortStableFunc(forms, func(a, b string) int { return cmp.Compare(len(b), len(a)) }) // the longest form takes its place first
	var b strings.Builder
	rest := 0 // where the text begins that is not written yet
	for at := 0; at < len(sentence); {
		n := 0
		for _, form := range forms {
			if strings.HasPrefix(sentence[at:], form) && whole(sentence, at, at+len(form)) {
				n, ok = len(form), ok || form == first
				break
			}
		}
		if n == 0 {
			_, size := utf8.DecodeRuneInString(sentence[at:])
			at += size
			continue
		}
		b.WriteString(escapeInside(sentence[rest:at]) + blank(escape(sentence[at:at+n]), hint))
		at += n
		rest = at
	}
	b.WriteString(escapeInside(sentence[rest:]))
	return b.String(), ok
}

// escapeInside is escape for a part of a text, whose blanks at the ends count.
func escapeInside(s string) string {
	inner := strings.Trim(s, " \n")
	if inner == "" {
		return strings.ReplaceAll(s, "\n", "<br>")
	}
	at := strings.Index(s, inner)
	return strings.ReplaceAll(s[:at], "\n", "<br>") + escape(inner) + strings.ReplaceAll(s[at+len(inner):], "\n", "<br>")
}

// whole says whether s[from:to] is not a part of a longer number or, in scripts that part words, of a longer word.
func whole(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	first, _ := utf8.DecodeRuneInString(s[from:])
	last, _ := utf8.DecodeLastRuneInString(s[:to])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return !joined(before, first) && !joined(last, after)
}

func joined(a, b rune) bool {
	if unicode.IsDigit(a) && unicode.IsDigit(b) {
		return true
	}
	return spelt(a) && spelt(b)
}

func spelt(r rune) bool {
	return unicode.IsLetter(r) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// hint says in a blank what is asked for, in the card's language.
func hint(c deck.Card) string {
	words := hints[c.Kind]
	switch {
	case c.Language == language.Traditional:
		return words[2]
	case c.Language.Chinese():
		return words[1]
	}
	return words[0]
}

var hints = map[deck.Kind][3]string{
	deck.WhenKind:  {"when?", "何时？", "何時？"},
	deck.WhoKind:   {"who?", "何人？", "何人？"},
	deck.WhereKind: {"where?", "何地？", "何地？"},
}
