package question

import (
	"unicode/utf8"

	"annals/deck"
)

// namePrefix finds the names that may begin at a place of a sentence: by source and their first two runes.
type namePrefix struct {
	source        deck.SourceID
	first, second rune
}

// known is a name that a source's facts tell.
type known struct {
	name string
	role role
	kind deck.NameKind
}

func (m *maker) indexNames() {
	m.names = map[namePrefix][]known{}
	seen := map[nameKey]bool{}
	for _, f := range m.facts {
		if seen[nameKey{source: f.Source}] {
			continue
		}
		seen[nameKey{source: f.Source}] = true
		for _, p := range m.people[f.Source] {
			for _, n := range p.names {
				if first, second, ok := prefixOf(n); ok && !seen[nameKey{f.Source, p.role, n}] {
					seen[nameKey{f.Source, p.role, n}] = true
					key := namePrefix{f.Source, first, second}
					m.names[key] = append(m.names[key], known{n, p.role, p.kind})
				}
			}
		}
	}
}

func prefixOf(s string) (first, second rune, ok bool) {
	first, n := utf8.DecodeRuneInString(s)
	second, k := utf8.DecodeRuneInString(s[n:])
	return first, second, k > 0
}

// knownIn are the names of other facts of the same source that the fact's sentence holds too.
func (m *maker) knownIn(f deck.Fact) []placed {
	var out []placed
	for at := range f.Sentence {
		first, second, ok := prefixOf(f.Sentence[at:])
		if !ok {
			break
		}
		for _, k := range m.names[namePrefix{f.Source, first, second}] {
			in := deck.Span{Start: at, End: at + len(k.name)}
			if in.End <= len(f.Sentence) && f.Sentence[in.Start:in.End] == k.name && wholeWord(f.Sentence, in) {
				out = append(out, placed{item{role: k.role, text: k.name, kind: k.kind, n: -1}, in, 2})
			}
		}
	}
	return out
}
