package export

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
)

// clean takes out of a text what acts without being seen: control characters but line breaks, marks that turn the direction of
// text, and what XML has no place for. A tab becomes a blank.
func clean(s string) string {
	if plain(s) {
		return s
	}
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\u0085", "\n", "\t", " ").Replace(strings.ToValidUTF8(s, "\ufffd"))
	return strings.Map(func(r rune) rune {
		if r != '\n' && acts(r) {
			return -1
		}
		return r
	}, s)
}

// plain says whether clean would leave s as it is.
func plain(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool { return r != '\n' && acts(r) || r == '\u2028' || r == '\u2029' })
}

func acts(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff' || unicode.Is(unicode.Noncharacter_Code_Point, r)
}

// line is a text on one line.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

func cleanAll(list []string) []string {
	var out []string
	for _, s := range list {
		if s = strings.TrimSpace(clean(s)); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// cleanCard is the card with all its texts cleaned.
func cleanCard(c deck.Card) deck.Card {
	c.Question, c.Answer = strings.TrimSpace(clean(c.Question)), strings.TrimSpace(clean(c.Answer))
	c.Context, c.Accept, c.Choices = cleanAll(c.Context), cleanAll(c.Accept), cleanAll(c.Choices)
	c.Items, c.Tags = cleanAll(c.Items), cleanAll(c.Tags)
	return c
}

func cleanFact(f deck.Fact) deck.Fact {
	f.Sentence, f.Context, f.Heading = clean(f.Sentence), clean(f.Context), cleanAll(f.Heading)
	return f
}

func cleanSource(s deck.Source) deck.Source {
	s.Title, s.Origin, s.Licence = line(clean(s.Title)), line(clean(s.Origin)), line(clean(s.Licence))
	return s
}

// clip shortens a text to a number of characters; the last one says so.
func clip(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most-1]) + "…"
}
