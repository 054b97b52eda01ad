package question

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// marked is a name or date in a test sentence: {d:8月24日=1992-08-24}, {p:Grant/Ulysses Grant}; p person, s state, o organisation,
// g group, l place, each with its aliases.
var marked = regexp.MustCompile(`\{([dpsogl]):([^}]*)\}`)

// factOf reads a marked-up sentence. Names of implied are not in it: "p:梅津美治郎".
func factOf(t testing.TB, text string, implied ...string) deck.Fact {
	t.Helper()
	f := deck.Fact{Source: "s", Confidence: 1, Importance: 0.5}
	var out strings.Builder
	at := 0
	for _, m := range marked.FindAllStringSubmatchIndex(text, -1) {
		out.WriteString(text[at:m[0]])
		at = m[1]
		kind, body := text[m[2]:m[3]], text[m[4]:m[5]]
		shown, _, _ := strings.Cut(strings.ReplaceAll(body, "=", "/"), "/")
		in := deck.Span{Start: out.Len(), End: out.Len() + len(shown)}
		out.WriteString(shown)
		addTo(t, &f, kind, body, in)
	}
	out.WriteString(text[at:])
	f.Sentence = out.String()
	f.Context = f.Sentence
	for _, name := range implied {
		kind, body, _ := strings.Cut(name, ":")
		addTo(t, &f, kind, body, deck.Span{})
	}
	f.ID = deck.FactID(fmt.Sprintf("%s %v", bare(f.Sentence), f.When[0].Date))
	return f
}

func addTo(t testing.TB, f *deck.Fact, kind, body string, in deck.Span) {
	t.Helper()
	names := strings.Split(body, "/")
	switch kind {
	case "d":
		shown, edtf, ok := strings.Cut(body, "=")
		if !ok {
			t.Fatalf("date %q without value", body)
		}
		date, err := chrono.Parse(edtf)
		if err != nil {
			t.Fatalf("date %q: %v", body, err)
		}
		f.When = append(f.When, deck.When{Text: shown, Date: date, In: in})
	case "l":
		f.Where = append(f.Where, deck.Where{Name: names[0], Aliases: names[1:], In: in})
	default:
		k := map[string]deck.NameKind{"p": deck.Person, "s": deck.State, "o": deck.Organization, "g": deck.Group}[kind]
		f.Who = append(f.Who, deck.Who{Name: names[0], Aliases: names[1:], Kind: k, In: in})
	}
}

func makeFrom(l language.Language, title string, facts ...deck.Fact) []deck.Card {
	return Make([]deck.Source{{ID: "s", Title: title, Language: l}}, facts)
}

// cardOf is the card of a kind with an answer.
func cardOf(cards []deck.Card, kind deck.Kind, answer string) (deck.Card, bool) {
	for _, c := range cards {
		if c.Kind == kind && c.Answer == answer {
			return c, true
		}
	}
	return deck.Card{}, false
}
