package question

import (
	"slices"
	"strings"

	"annals/deck"
)

// A draft is a sentence in which every date, person and place that the facts know stands as one private-use rune, so that
// wording can move, ask and drop a name as a whole and see what kind of word it is. expand turns the runes back into text.
type draft struct {
	text  string
	items []item
}

// item is what a rune of a draft stands for.
type item struct {
	role   role
	text   string        // what a question shows for it
	kind   deck.NameKind // of a whoRole item
	own    bool          // an item of the fact that is asked about
	n      int           // its index in When, Who or Where of that fact
	back   bool          // a date that the sentence tells by pointing back: the next day
	season string        // of a date: the kind of year that it is called by
}

type role uint8

const (
	dateRole role = iota
	whoRole
	whereRole
)

// Each role has a range of private-use runes of its own, so that patterns can name it; persons are told from states,
// organisations and groups.
const (
	dateMark   = '\uE000'
	personMark = '\uE400'
	bodyMark   = '\uE600'
	whereMark  = '\uE800'
	endMark    = '\uEC00'
	maxItems   = 0x200
)

// The classes of marks for patterns.
const (
	dateClass   = `[\x{E000}-\x{E3FF}]`
	personClass = `[\x{E400}-\x{E5FF}]`
	whoClass    = `[\x{E400}-\x{E7FF}]`
	whereClass  = `[\x{E800}-\x{EBFF}]`
	nameClass   = `[\x{E400}-\x{EBFF}]`
)

func isMark(r rune) bool       { return r >= dateMark && r < endMark }
func isDateMark(r rune) bool   { return r >= dateMark && r < personMark }
func isPersonMark(r rune) bool { return r >= personMark && r < bodyMark }
func isWhoMark(r rune) bool    { return r >= personMark && r < whereMark }
func isWhereMark(r rune) bool  { return r >= whereMark && r < endMark }
func isNameMark(r rune) bool   { return r >= personMark && r < endMark }

// placed is an item and where it stands in the sentence.
type placed struct {
	item
	in   deck.Span
	rank int // the lower one wins where two overlap
}

// newDraft marks the items in the sentence. It fails where the sentence has private-use runes of its own.
func newDraft(sentence string, all []placed) (draft, bool) {
	if strings.ContainsFunc(sentence, func(r rune) bool { return r >= dateMark && r <= '\uF8FF' }) {
		return draft{}, false
	}
	d := draft{}
	var text strings.Builder
	at := 0
	for _, p := range disjoint(sentence, all) {
		text.WriteString(sentence[at:p.in.Start])
		text.WriteRune(d.add(p.item))
		at = p.in.End
	}
	text.WriteString(sentence[at:])
	d.text = text.String()
	return d, len(d.items) <= maxItems
}

func (d *draft) add(it item) rune {
	d.items = append(d.items, it)
	return d.mark(len(d.items) - 1)
}

func (d draft) mark(i int) rune {
	first := [...]rune{dateMark, bodyMark, whereMark}[d.items[i].role]
	if d.items[i].role == whoRole && d.items[i].kind == deck.Person {
		first = personMark
	}
	return first + rune(i)
}

// disjoint keeps the spans that fit the sentence and of overlapping ones the best, in reading order.
func disjoint(sentence string, all []placed) []placed {
	fits := func(p placed) bool { return 0 <= p.in.Start && p.in.Start < p.in.End && p.in.End <= len(sentence) }
	best := slices.Clone(all)
	best = slices.DeleteFunc(best, func(p placed) bool { return !fits(p) })
	slices.SortStableFunc(best, func(a, b placed) int {
		if a.rank != b.rank {
			return a.rank - b.rank
		}
		return (b.in.End - b.in.Start) - (a.in.End - a.in.Start)
	})
	var kept []placed
	for _, p := range best {
		clash := func(q placed) bool { return p.in.Start < q.in.End && q.in.Start < p.in.End }
		if !slices.ContainsFunc(kept, clash) {
			kept = append(kept, p)
		}
	}
	slices.SortFunc(kept, func(a, b placed) int { return a.in.Start - b.in.Start })
	return kept
}

// at is the item that the rune stands for.
func (d draft) at(r rune) item {
	if !isMark(r) {
		return item{}
	}
	i := int(r-dateMark) % maxItems
	if i >= len(d.items) {
		return item{}
	}
	return d.items[i]
}

// markFor is the rune of the n-th item of the fact in a role, 0 when the draft has none.
func (d draft) markFor(r role, n int) rune {
	for i, it := range d.items {
		if it.own && it.role == r && it.n == n {
			return d.mark(i)
		}
	}
	return 0
}

// expand puts the items' texts back.
func (d draft) expand(s string) string {
	var out strings.Builder
	for _, r := range s {
		if isMark(r) {
			out.WriteString(d.at(r).text)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}
