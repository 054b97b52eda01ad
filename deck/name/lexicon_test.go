package name

import (
	"encoding/binary"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

var update = flag.Bool("update", false, "write data/lexicon.bin anew")

// TestLexiconIsBuilt holds data/lexicon.bin to the lists it is made of: data/words.tsv, places.tsv, surnames.txt and chinese.txt.
// Whoever changes one of them builds it anew with go test ./deck/name -run TestLexiconIsBuilt -update
func TestLexiconIsBuilt(t *testing.T) {
	l := builder{root: &branch{}}
	l.addWords(file(t, "words.tsv"))
	l.addPlaces(file(t, "places.tsv"))
	l.addLabelled(file(t, "surnames.txt"))
	l.addLabelled(file(t, "chinese.txt"))
	data := l.bytes()
	if *update {
		if err := os.WriteFile("data/lexicon.bin", data, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(data) != lexiconData {
		t.Fatal("data/lexicon.bin is not what its lists make; run go test ./deck/name -run TestLexiconIsBuilt -update")
	}
}

func file(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile("data/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// builder makes the bytes of a trie of words.
type builder struct{ root *branch }

type branch struct {
	word
	next map[rune]*branch
}

// add says that s has trait is. What is said twice adds up, and the cheaper cost holds.
func (l *builder) add(s string, is trait, cost int) {
	b := l.root
	for _, r := range s {
		child := b.next[r]
		if child == nil {
			if b.next == nil {
				b.next = map[rune]*branch{}
			}
			child = &branch{}
			b.next[r] = child
		}
		b = child
	}
	b.is |= is
	if b.cost == 0 || int16(cost) < b.cost {
		b.cost = int16(cost)
	}
}

func (l *builder) find(s string) word {
	b := l.root
	for _, r := range s {
		if b = b.next[r]; b == nil {
			return word{}
		}
	}
	return b.word
}

// bytes lays the trie out breadth first, as type trie reads it.
func (l *builder) bytes() []byte {
	queue, runes := []*branch{l.root}, []rune{0}
	var chars, firsts, entries, words []byte
	index := map[word]int{}
	for i := 0; i < len(queue); i++ {
		b := queue[i]
		if _, known := index[b.word]; !known {
			index[b.word] = len(index)
			words = binary.LittleEndian.AppendUint64(words, uint64(b.is))
			words = binary.LittleEndian.AppendUint16(words, uint16(b.cost))
		}
		chars = binary.LittleEndian.AppendUint16(chars, uint16(runes[i]))
		firsts = binary.LittleEndian.AppendUint32(firsts, uint32(len(queue)))
		entries = binary.LittleEndian.AppendUint16(entries, uint16(index[b.word]))
		next := make([]rune, 0, len(b.next))
		for r := range b.next {
			next = append(next, r)
		}
		slices.Sort(next)
		for _, r := range next {
			queue, runes = append(queue, b.next[r]), append(runes, r)
		}
	}
	firsts = binary.LittleEndian.AppendUint32(firsts, uint32(len(queue)))
	head := binary.LittleEndian.AppendUint32(nil, uint32(len(queue)))
	head = binary.LittleEndian.AppendUint32(head, uint32(len(index)))
	return slices.Concat(head, words, chars, firsts, entries)
}

// labels of data/chinese.txt and data/surnames.txt.
var labels = map[string]trait{
	"function": isFunction, "title": isTitle, "organization": isOrgEnd, "group": isGroupEnd, "place": isPlaceEnd,
	"move": isMove | isVerb, "strike": isStrike | isVerb, "affect": isAffect | isVerb, "happen": isHappen | isVerb, "act": isVerb,
	"ruler": isRulerEnd, "body": isOrg, "event": isEventEnd, "say": isSay | isVerb, "life": isLife | isVerb, "person": isPerson | isSure, "noun": isNoun, "people": isGroup, "both": isBoth, "pronoun": isPronoun, "city": isCity, "state": isState, "side": isSide, "nowhere": isNowhere,
	"single": isSurname, "weak": isSurname | isWeakName, "double": isSurname, "japanese": isSurname | isJapanese,
}

// Costs of words in tenths of a negative natural logarithm. A word of the frequency table costs 179 less 11 for each power of
// three in its count of 60 million; the others are set beside it.
const (
	functionCost = 70
	placeCost    = 105
	titleCost    = 100
	surnameCost  = 150 // standing alone
	digitsCost   = 60
)

func (l *builder) addWords(text string) {
	classes := map[byte]trait{
		'v': isVerb, 'd': isFunction, 'n': isNoun, 'w': isAction, 'a': isOther, 'p': isWeakPlace, 'o': isOrg, 'f': isForeign, 'm': isNumber,
		'x': 0,
	}
	for line := range strings.Lines(text) {
		is, cost, length := classes[line[0]], 179-11*int(line[1]-'0'), int(line[2]-'0')
		if length == 1 {
			is &= isFunction // one character says too little to be more
		}
		size := 3 * length // Han characters of the Basic Multilingual Plane take three bytes
		for words := line[3:]; len(words) > size; words = words[size:] {
			l.add(words[:size], is, cost)
		}
	}
}

func (l *builder) addPlaces(text string) {
	is := map[byte]trait{'c': isState, 't': isCity, 's': isCity, 'r': isRegion}
	for line := range strings.Lines(text) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		kind := is[line[0]]
		for _, place := range fields[2:] {
			l.add(place, kind, placeCost)
			if line[0] != 's' {
				continue
			}
			for _, ending := range placeEndings {
				if short, found := strings.CutSuffix(place, ending); found && utf8.RuneCountInString(short) >= 2 {
					l.addShort(short)
					break
				}
			}
		}
	}
}

// addShort adds a place without its ending unless it is an ordinary word then.
func (l *builder) addShort(place string) {
	known := l.find(place)
	if known.is&^(isWeakPlace|isCity|isState) == 0 {
		l.add(place, isCity, placeCost)
	}
}

func (l *builder) addLabelled(text string) {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		is := labels[fields[0]]
		for _, w := range fields[1:] {
			if fields[0] == "single" || fields[0] == "weak" {
				for _, r := range w {
					l.add(string(r), is, surnameCost)
				}
				continue
			}
			l.add(w, is, labelCost(is, utf8.RuneCountInString(w)))
		}
	}
}

func labelCost(is trait, length int) int {
	switch {
	case is&isFunction != 0:
		return functionCost + 20*(length-1)
	case length == 1:
		return 95
	case is&isTitle != 0:
		return titleCost
	case is&(isState|isCity|isPerson) != 0:
		return placeCost
	}
	return handCost
}
