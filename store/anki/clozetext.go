package anki

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// clozeText is the fact's sentence with everything taken out that is the answer or another form of it. A sentence that does not
// hold the answer would leave the learner guessing what is missing: then the question stands in its place.
func clozeText(c deck.Card, f *deck.Fact) (text string, inSentence bool) {
	if f != nil && len(c.Items) == 0 {
		if text, ok := takeOut(clean(f.Sentence), answers(c, f), hint(c)); ok {
			return text, true
		}
	}
	answer := escape(c.Answer)
	if len(c.Items) > 1 {
		answer = strings.Join(mapEscape(c.Items), "<br>")
	}
	return questionHTML(c) + "<br>" + blank(answer, ""), false
}

// answers are the forms in which the sentence may give the answer, and what each of them stands for: itself, or the card's answer
// where the sentence gives a date that only its neighbours complete (次日, that August).
func answers(c deck.Card, f *deck.Fact) map[string]string {
	forms := map[string]string{}
	add := func(names ...string) {
		for _, name := range names {
			name = strings.TrimSpace(clean(name))
			forms[name] = name
			if c.Kind == deck.WhenKind && !tells(name, c.Date) {
				forms[name] = strings.TrimSpace(clean(c.Answer))
			}
		}
	}
	add(c.Accept...)
	add(c.Answer)
	for _, w := range f.When {
		if c.Kind == deck.WhenKind && w.Date == c.Date {
			add(w.Text)
		}
	}
	for _, w := range f.Who {
		if names := append([]string{w.Name}, w.Aliases...); c.Kind == deck.WhoKind && known(forms, names) {
			add(names...)
		}
	}
	for _, w := range f.Where {
		if names := append([]string{w.Name}, w.Aliases...); c.Kind == deck.WhereKind && known(forms, names) {
			add(names...)
		}
	}
	delete(forms, "")
	return forms
}

// tells says whether a text gives the date without its neighbours.
func tells(text string, date chrono.Date) bool {
	alone, err := chrono.ParseText(text)
	return err == nil && alone == date
}

func known(forms map[string]string, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return forms[name] != "" })
}

func blank(answer, hint string) string {
	answer = strings.ReplaceAll(answer, ":", "&#58;") // a colon before the closing :: would move it
	if hint != "" {
		hint = "::" + hint
	}
	return "{{c1::" + answer + hint + "}}"
}

// takeOut makes a cloze of each place where one of the forms stands as a whole word or number; ok is false if there is none.
func takeOut(sentence string, forms map[string]string, hint string) (text string, ok bool) {
	longest := slices.SortedFunc(maps.Keys(forms), func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	var b strings.Builder
	rest := 0 // where the text begins that is not written yet
	for at := 0; at < len(sentence); {
		i := slices.IndexFunc(longest, func(form string) bool {
			return strings.HasPrefix(sentence[at:], form) && whole(sentence, at, at+len(form))
		})
		if i < 0 {
			_, size := utf8.DecodeRuneInString(sentence[at:])
			at += size
			continue
		}
		b.WriteString(escapeInside(sentence[rest:at]) + blank(escape(forms[longest[i]]), hint))
		at += len(longest[i])
		rest, ok = at, true
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
