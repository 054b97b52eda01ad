package question

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/name"
)

// inTable is the answer in the table, nil where it isn't there.
func (c choosing) inTable(answer profile) *person {
	names := []string{c.card.Answer}
	for _, n := range answer.names {
		if !strings.HasSuffix(c.card.Answer, "·"+n) { // a family's name is that of others too
			names = append(names, n)
		}
	}
	for _, n := range slices.Clone(names) {
		names = append(names, name.Aliases(n)...)
	}
	told := func(land string) bool { return c.m.toldLand(c.fact.Source, land, c.year) }
	if own := peopleTable().known(names, c.grown, told); own != nil {
		return own
	}
	// 詹姆斯·史都华 is 史都华 whose given name begins alike.
	if i := strings.LastIndexAny(c.card.Answer, "·•‧・"); i >= 0 {
		_, size := utf8.DecodeRuneInString(c.card.Answer[i:])
		own := peopleTable().known([]string{c.card.Answer[i+size:]}, c.grown, told)
		if own != nil && len(own.chinese) > 0 && strings.HasPrefix(own.inFull(own.chinese[0]), firstOf(fold(c.card.Answer))) {
			return own
		}
	}
	return nil
}

// tablePersons are persons of the table who may be mistaken for the answer: of its land and its time, rather of its office, and
// written as it is. own is the answer in the table. Where neither the table nor a title nor the question tells the land and the
// office there are none.
func (c choosing) tablePersons(answer profile, own *person) iter.Seq[string] {
	t := peopleTable()
	lands, does := c.landsAndOffice(answer, own)
	if own != nil && own.office == ruler && matches(asksQueen, c.card.Question) {
		return func(func(string) bool) {} // the table doesn't tell queens from kings
	}
	if len(lands) == 0 {
		return func(func(string) bool) {}
	}
	var all []*person
	var written []string
	var fit []option
	for line, l := range t.lines {
		far := slices.Index(lands, l.land)
		if far < 0 || !l.office.mayDo(does) || own != nil && !own.like(line, l.office) {
			continue
		}
		if own == nil && does != noOffice && (does == soldier) != (l.office == soldier) {
			continue // an unknown commander is no minister
		}
		for p := range t.of(line, c.grown) {
			n := c.writtenAs(p, own)
			if own != nil && p.at == own.at || n == "" {
				continue
			}
			written = append(written, n)
			fit = append(fit, option{c.distance(p, own, does) + 100*min(far, 1), len(all)})
			all = append(all, p)
		}
	}
	return func(yield func(string) bool) {
		for i := range c.likeliest(fit, func(i int) string { return written[i] }) {
			if !slices.ContainsFunc(all[i].names(), c.tellsSome) && !yield(written[i]) {
				return
			}
		}
	}
}

// tellsKin is how a question tells of a kinship, which nobody shares who is known for what he did.
var tellsKin = compile(`[长次幼之太]子|[之长次养]女|儿子|女儿|[兄弟姊妹][^，]{0,2}(?:（_|谁)|之[弟兄父母妻]|父亲|母亲|妻子|夫人|丈夫|结婚|订婚|离婚|嫁给|\b(?:son|daughter|wife|husband|brother|sister|father|mother|married|divorced)\b`)

// asksQueen is how a question tells that a ruler is a woman.
var asksQueen = compile(`(?:女王|女皇)(?:（_|谁|是谁)|\b(?:Queen|Empress) ____`)

// landsAndOffice are the lands that the answer may be of, and its office; no lands where it isn't known what to put beside it. A
// ruler's name is told from the others of his house by the table alone.
func (c choosing) landsAndOffice(answer profile, own *person) ([]string, office) {
	does := answer.office
	if own != nil {
		return withTheWest([]string{own.land}, own.office), own.office
	}
	if does == noOffice {
		does = callingOf(c.card.Question)
	}
	switch titled := answer.nation != "" && !answer.learnt; {
	case does == ruler, does == noOffice && !titled && !c.ofChronicles(), isSite(c.card.Answer), !c.m.sure(&answer, c.lang):
		return nil, does
	case titled && does == noOffice:
		return nil, does // the title tells no office
	case titled:
		return []string{answer.nation}, does
	}
	return withTheWest(c.homelands(does), does), does
}

// ofChronicles says whether the answer is a Chinese of a time whose histories tell of those who governed and commanded.
func (c choosing) ofChronicles() bool {
	const chroniclesEnd = 1368
	return c.lang.Chinese() && c.year < chroniclesEnd && nameStyle(c.card.Answer) == chineseStyle && rulerName(c.card.Answer) == ""
}

func (c choosing) tellsSome(n string) bool { return n != "" && c.tells(n) }

// distance ranks a person of the table: those of an age first, and among them those of the line and those of the office.
func (c choosing) distance(p, own *person, does office) int {
	const generation = 10 // years
	born, rank := c.grown-50, 0
	if does >= singer && does <= athlete {
		born = c.grown - 30
	}
	if own != nil {
		born = own.life.first
		if p.line != own.line {
			rank += 2
		}
	}
	if does != noOffice && p.office != does {
		rank += 3
	}
	return rank + min(9, abs(p.life.first-born)/generation)
}

// writtenAs is a person's name in the form of the answer, "" where it has none.
func (c choosing) writtenAs(p, own *person) string {
	answer := c.card.Answer
	n := p.english()
	if c.lang.Chinese() {
		if len(p.chinese) == 0 {
			return ""
		}
		n = p.chinese[0]
		if own != nil && len(p.chinese) > 1 && !slices.Contains(own.chinese[:min(1, len(own.chinese))], fold(answer)) {
			n = p.chinese[1]
		}
		if rulerName(n) != rulerName(answer) || !isLatin(firstRune(answer)) && hanStyle(n) != hanStyle(answer) && own == nil {
			return ""
		}
		if strings.ContainsAny(answer, "·•‧・") && !strings.ContainsAny(n, "·•‧・") {
			n = p.inFull(n)
		}
		n = c.tableScript(n, answer)
	} else if words := strings.Fields(n); !strings.Contains(answer, " ") && len(words) > 1 {
		n = partAs(words, answer, own)
	}
	if n == "" || !sameShape(n, answer) && (own == nil || !transcribedAlike(n, answer, own)) || !c.lang.Chinese() && titled(n) != titled(answer) || related([]string{n}, []string{answer}) {
		return ""
	}
	return n
}

// transcribedAlike says whether two names of the West are written alike, where some are short: 普京 beside 叶利钦.
func transcribedAlike(n, answer string, own *person) bool {
	const dots = "·•‧・"
	return styleOf(own.land) == westernStyle && !isLatin(firstRune(answer)) && abs(width(n)-width(answer)) <= 3 &&
		strings.ContainsAny(n, dots) == strings.ContainsAny(answer, dots) && !strings.ContainsAny(n, dots)
}

// inFull is a Chinese name with the given name before it: 约翰·肯尼迪; "" where that isn't known.
func (p *person) inFull(chinese string) string {
	given, rest, ok := strings.Cut(p.written, "|")
	if before, known := givenNames()[given]; ok && rest != "" && known && !strings.HasPrefix(chinese, "老") && !strings.HasPrefix(chinese, "小") && !strings.HasPrefix(chinese, before) && !strings.HasSuffix(chinese, "夫人") {
		return before + "·" + chinese
	}
	return ""
}

// partAs is the part of a name that the answer is of the own one: the last, or of a ruler the first.
func partAs(words []string, answer string, own *person) string {
	if own != nil && strings.HasPrefix(own.english(), answer+" ") {
		return words[0]
	}
	if last := words[len(words)-1]; (own == nil || strings.HasSuffix(own.english(), " "+answer)) && last != "Emperor" && len(last) > 2 && titled(strings.Join(words, " ")) == "" {
		return last
	}
	return ""
}

// titled is the title that an English name begins with.
func titled(n string) string {
	first, _, ok := strings.Cut(n, " ")
	if ok && slices.Contains([]string{"Emperor", "Empress", "King", "Queen", "Prince", "Princess", "Pope", "Saint", "Sultan", "Tsar"}, first) {
		return first
	}
	return ""
}

// toldLand says whether a source tells of a state of the land.
func (m *maker) toldLand(source deck.SourceID, land string, year int) bool {
	for state := range m.told[source] {
		if landOf(state, year) == land || strings.HasSuffix(land, " "+state) {
			return true
		}
	}
	return false
}
