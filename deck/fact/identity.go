package fact

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/name"
)

// identify gives every fact its id: ten characters of base 32 from the SHA-256 of the article's folded title, the dates, and
// the first named person or other who, else the first place, else the first words of the event. The wording is no part of it, so that small
// edits keep the id. Facts that share all of this are told apart by their place among each other.
func identify(title string, facts []deck.Fact) {
	seen := map[string]int{}
	for i := range facts {
		key := strings.Join([]string{plain(title), dateKey(facts[i]), subjectKey(facts[i])}, "\x1f")
		seen[key]++
		if n := seen[key]; n > 1 {
			key = fmt.Sprintf("%s\x1f%d", key, n)
		}
		facts[i].ID = deck.FactID(digest(key))
	}
}

func digest(key string) string {
	sum := sha256.Sum256([]byte(key))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:]))[:10]
}

func dateKey(f deck.Fact) string {
	keys := make([]string, 0, len(f.When))
	for _, w := range f.When {
		keys = append(keys, w.Date.EDTF())
	}
	return strings.Join(keys, " ")
}

// subjectKey is what tells an event from the others of its date: the first person, else whoever else stands first, else the first
// place, else the first words after the date.
func subjectKey(f deck.Fact) string {
	first := ""
	for _, w := range f.Who {
		switch {
		case w.In == (deck.Span{}):
		case w.Kind == deck.Person:
			return plain(w.Name)
		case first == "":
			first = plain(w.Name)
		}
	}
	if first != "" {
		return first
	}
	for _, w := range f.Where {
		return plain(w.Name)
	}
	words := []rune(plain(afterDate(f)))
	return string(words[:min(len(words), 8)])
}

// afterDate is what follows the fact's last date, or the sentence's beginning when hardly anything does: enough for a key.
func afterDate(f deck.Fact) string {
	if last := f.When[len(f.When)-1].In; last.End <= len(f.Sentence) {
		if after := start(f.Sentence[last.End:]); len(plain(after)) > 5 {
			return after
		}
	}
	return start(f.Sentence)
}

// start is the first bytes of text, cut between characters.
func start(text string) string {
	const most = 96
	if len(text) <= most {
		return text
	}
	end := most
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// plain is text folded, with letters and digits alone.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if !tells(r) {
			return -1
		}
		return name.FoldRune(r)
	}, text)
}

// tells says whether r is a letter or a digit.
func tells(r rune) bool {
	switch {
	case r < 0x80:
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
	case 0x4e00 <= r && r <= 0x9fff:
		return true
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
