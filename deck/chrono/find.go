package chrono

import (
	"strings"

	"annals/deck/chrono/lunar"
	"annals/deck/language"
)

// Load reads the tables that Find needs and otherwise reads at its first use.
func Load() { lunar.Load() }

// Find gives every date expression of an article in reading order, none inside another. Both Chinese scripts and English are
// understood in every article; l is the article's own language and decides only what is ambiguous without it, such as 3-7-2017. The time it
// takes grows with the length of the text.
func Find(passages []Passage, l language.Language) []Mention {
	s := scanner{dayFirst: l != language.English}
	v := resolver{lead: true}
	var found []Mention
	for n := range passages {
		p := &passages[n]
		v.enter(p)
		if p.Kind == Title {
			s.title = p.Text
		}
		expressions := s.scan(p.Text)
		judgeAll(expressions, p.Text)
		for i := range expressions {
			e := expressions[i]
			if !v.anchor.hasYear {
				e.foresee(expressions[i+1:])
			}
			if e.lost {
				v.lose()
			}
			if e.lost || e.generic(p.Text) {
				continue
			}
			m := v.mention(n, p, e)
			if m.Date.IsZero() && e.counts() {
				continue
			}
			if k := len(found); k > 0 && m.twinOf(found[k-1], p.Text) {
				m.Flags |= Twin
			}
			if found == nil {
				found = make([]Mention, 0, room(passages))
			}
			found = append(found, m)
		}
		v.leave(p, expressions)
	}
	return found
}

// judgeAll completes the expressions of a passage from each other and from the text around them, backwards for 3, 4 and 5 May 1808.
func judgeAll(expressions []*expression, t string) {
	for i := len(expressions) - 1; i >= 0; i-- {
		e := expressions[i]
		if i+1 < len(expressions) {
			e.borrow(expressions[i+1], t)
		}
		e.judge(t)
	}
}

// bytesPerMention is about how much of an article one mention comes with.
const bytesPerMention = 128

// room is about how many mentions passages hold.
func room(passages []Passage) int {
	size := 0
	for i := range passages {
		size += len(passages[i].Text)
	}
	return size/bytesPerMention + 1
}

// longestOpening bounds an opening bracket with the blanks around it, in bytes.
const longestOpening = 8

// twinOf says whether m opens the brackets after the mention o and says the same time again: 康熙年间（1662年—1722年）.
func (m Mention) twinOf(o Mention, t string) bool {
	if m.Passage != o.Passage || m.Start-o.End > longestOpening {
		return false
	}
	between := strings.TrimSpace(t[o.End:m.Start])
	return (between == "（" || between == "(") && m.Date.Overlaps(o.Date)
}

// counts says whether an expression without a value may be a duration after all: 2年6月 where no era is spoken of.
func (e *expression) counts() bool {
	r := e.from.reign
	return r.year > 0 && e.twin == nil && (r.name == "" || commonWord(r.name) && e.from.unit == YearPrecision)
}

// mention resolves e and moves the narrative on.
func (v *resolver) mention(n int, p *Passage, e *expression) Mention {
	d, at := v.resolve(e)
	if !d.IsZero() {
		v.move(e, d, at)
		v.newest = max(v.newest, at.year)
	}
	flags := e.flags
	if e.from.relation == fromContext && !e.from.hasYear && (e.from.reign.year == 0 || e.from.reign.name == "") {
		flags |= Inherited
	}
	return Mention{Passage: n, Start: e.start, End: e.end, Text: p.Text[e.start:e.end], Date: d, Flags: flags}
}
