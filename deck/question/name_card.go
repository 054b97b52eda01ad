package question

import (
	"slices"
	"strings"

	"annals/deck"
)

const (
	maxNames = 3 // people, and places, of one fact that are asked for
	maxCards = 6 // of one fact
)

// whoCards ask for those who act, those named first. Where no question word fits, the clause is asked with a blank.
func (a asker) whoCards() []deck.Card {
	return firstMade(len(a.fact.Who), a.whoCard)
}

// firstMade makes a card for each of n names, rather with a question word than with a blank, and no more than maxNames.
func firstMade(n int, card func(n int, byBlank bool) (deck.Card, bool)) []deck.Card {
	made := make([]deck.Card, n)
	count := 0
	for _, byBlank := range []bool{false, true} {
		for i := range made {
			if made[i].Question != "" || count == maxNames {
				continue
			}
			if c, ok := card(i, byBlank); ok {
				made[i] = c
				count++
			}
		}
	}
	return slices.DeleteFunc(made, func(c deck.Card) bool { return c.Question == "" })
}

// nameText words the question for a name: with a question word in the clause of the event, or with a blank there or in the whole
// sentence. An English sentence is seldom longer than its clause, and surely whole: it comes first.
func (a asker) nameText(ask asking, byBlank bool) (ev event, text string, p place, ok bool) {
	if !byBlank {
		if ev, _, ok = a.words.ofNoun(ask); !ok || !a.lang.Chinese() || !strings.ContainsRune(ev.text, ask.asked) {
			ev, ok = a.event(ask)
		}
		if ok {
			text, p, ok = a.words.name(ev, ask)
		}
		return ev, text, p, ok
	}
	if a.askedEarlier(ask.asked) {
		return event{}, "", place{}, false
	}
	p = place{answer: a.draft.at(ask.asked).text, marks: []rune{ask.asked}}
	sources := []func(asking) (event, bool){a.event, a.words.sentence}
	if !a.lang.Chinese() {
		slices.Reverse(sources)
	}
	for _, source := range sources {
		if ev, ok = source(ask); !ok || ev.hangs || ev.lost {
			continue
		}
		if a.lang.Chinese() {
			if text, found, ok := a.words.name(ev, ask); ok {
				if found.answer == "" {
					found = p
				}
				return ev, text, found, true
			}
		}
		if text, ok = a.words.blank(ev, ask); ok {
			return ev, text, p, true
		}
	}
	return event{}, "", place{}, false
}

// askedEarlier says whether a fact that the same sentence tells before this one has the name too: one question is enough.
func (a asker) askedEarlier(asked rune) bool {
	it := a.draft.at(asked)
	if !it.own || it.role != whoRole {
		return false
	}
	in, first := a.fact.Who[it.n].In, a.fact.When[0].In.Start
	for _, j := range a.m.sentence[sentenceOf(a.fact)] {
		other := a.m.facts[j]
		if len(other.When) > 0 && other.When[0].In.Start < first && slices.ContainsFunc(other.Who, func(w deck.Who) bool { return w.In == in }) {
			return true
		}
	}
	return false
}

func (a asker) whoCard(n int, byBlank bool) (deck.Card, bool) {
	who := a.fact.Who[n]
	if !byBlank {
		if card, ok := a.lifeCard(n); ok {
			return card, true
		}
	}
	ask, ok := a.nameAsking(whoRole, n)
	if !ok {
		return deck.Card{}, false
	}
	ask.who = who
	ev, text, _, ok := a.nameText(ask, byBlank)
	if !ok || strings.HasPrefix(text, fillIn) && (isAdjective(who.Name) || qualifiesOnly(text, who)) || byBlank && a.lang.Chinese() && a.doubtful(ask, who) {
		return deck.Card{}, false
	}
	if _, after, _ := strings.Cut(a.draft.text, string(ask.asked)); misfits(who, after) {
		return deck.Card{}, false
	}
	if who.Kind != deck.Person && (sharesHead(ask.draft, ev.text, ask.asked) || toldInShort(who.Name, ask.draft.expand(text))) {
		return deck.Card{}, false
	}
	kind := deck.WhoKind
	if _, of := ofCountry(who); isCountry(who) || of && a.lang.Chinese() && !strings.Contains(text, openBlank) {
		kind = deck.WhereKind
	}
	card := deck.Card{ID: a.id(kind, who.Name), Kind: kind, Answer: who.Name}
	if !a.finish(&card, ev, text, ask, nameLeaks(who.Kind, append(slices.Clone(who.Aliases), who.Name)...)) {
		return deck.Card{}, false
	}
	card.Accept = otherNames(who.Name, a.year(), who.Aliases)
	card.Choices = a.whoChoices(card, who)
	card.Choices = fairChoices(card, who)
	return card, true
}

// isAdjective says whether a name is a state's adjective alone: French. It names nobody in a blank before troops.
func isAdjective(n string) bool {
	known, ok := neighbourTable().byName[bare(n)]
	return ok && known.form == adjectiveForm
}

// qualifiesOnly says whether a state's adjective stands in the blank before a noun, and names nobody: the Byzantine emperor.
func qualifiesOnly(text string, who deck.Who) bool {
	_, after, _ := strings.Cut(text, blank)
	return who.Kind == deck.State && demonym.MatchString(who.Name) && nounBehind.MatchString(after) && !verbNext(after)
}

var nounBehind = compile(`^ [a-z]+`)

// sharesHead says whether another name of the clause begins as the asked one does and would tell it: an embassy and the mission
// that it was made of.
func sharesHead(d draft, text string, asked rune) bool {
	const most = 4 // characters that two names begin with by chance
	head := []rune(fold(d.at(asked).text))
	first, rest, several := strings.Cut(d.at(asked).text, " ")
	qualified := several && rest != "" && demonym.MatchString(first) // the British in British East India Company tell nothing
	for _, r := range text {
		if !isNameMark(r) || r == asked || len(head) <= most {
			continue
		}
		if qualified {
			if second, _, _ := strings.Cut(rest, " "); !strings.HasPrefix(d.at(r).text, first+" "+second) {
				continue
			}
		}
		if strings.HasPrefix(fold(d.at(r).text), string(head[:most+1])) {
			return true
		}
	}
	return false
}

// inShort are the characters that stand for a place in words such as 访华.
var inShort = map[string]string{
	"中国": "华中", "中华人民共和国": "华中", "中华民国": "华", "台湾": "台", "韩国": "韩", "大韩民国": "韩", "朝鲜": "朝", "日本": "日", "美国": "美", "苏联": "苏",
	"俄罗斯": "俄", "英国": "英", "法国": "法", "德国": "德", "越南": "越", "印度": "印", "香港": "港", "澳门": "澳",
}

// toldInShort says whether a question tells the place that it asks for in such a word: 访华, 英军.
func toldInShort(answer, question string) bool {
	question = fold(question)
	for _, r := range inShort[fold(answer)] {
		for _, verb := range "访驻来赴抵对援侵旅留离" {
			if strings.Contains(question, string([]rune{verb, r})) {
				return true
			}
		}
		for _, noun := range "军方商舰" {
			if strings.Contains(question, string([]rune{r, noun})) {
				return true
			}
		}
	}
	return false
}

// sharesName says whether a question tells what the city or county that it asks for is named for: 峨眉山市.
func sharesName(answer, question string) bool {
	stem := cutSuffix(endsAsUnit, answer)
	return stem != answer && width(stem) > 2 && strings.Contains(fold(question), fold(stem))
}

var endsAsUnit = compile(`[市县省区州镇乡村]$`)

// nameAsking asks for a name at the fact's first date that stands in the sentence.
func (a asker) nameAsking(r role, n int) (asking, bool) {
	for when := range a.fact.When {
		ask, ok := a.asking(when, 'x')
		if !ok || !a.fact.When[when].Date.HasYear() {
			continue
		}
		ask.asked = ask.draft.markFor(r, n)
		return ask, ask.asked != 0
	}
	return asking{}, false
}

// whereCards ask for the places; places that stand together are one question.
func (a asker) whereCards() []deck.Card {
	var asked []rune
	return firstMade(len(a.fact.Where), func(n int, byBlank bool) (deck.Card, bool) {
		card, marks, ok := a.whereCard(n, byBlank, asked)
		asked = append(asked, marks...)
		return card, ok
	})
}

// whereCard asks for the n-th place unless it is among those asked for, and returns the marks of the places that it asks for.
func (a asker) whereCard(n int, byBlank bool, asked []rune) (deck.Card, []rune, bool) {
	ask, ok := a.nameAsking(whereRole, n)
	if !ok || slices.Contains(asked, ask.asked) {
		return deck.Card{}, nil, false
	}
	ev, text, p, ok := a.nameText(ask, byBlank)
	if !ok {
		return deck.Card{}, nil, false
	}
	if shown := ask.draft.expand(text); toldInShort(p.answer, shown) || sharesName(p.answer, shown) {
		return deck.Card{}, nil, false
	}
	if a.lang.Chinese() && (matches(onlyPart, p.answer) || byBlank && !a.surelyPlace(ask, p.answer)) {
		return deck.Card{}, nil, false
	}
	aliases := slices.Concat(p.accept, a.fact.Where[n].Aliases)
	for _, r := range p.marks {
		if it := a.draft.at(r); it.own && it.n != n {
			aliases = append(aliases, a.fact.Where[it.n].Aliases...)
		}
	}
	card := deck.Card{ID: a.id(deck.WhereKind, p.answer), Kind: deck.WhereKind, Answer: p.answer}
	if !a.finish(&card, ev, text, ask, nameLeaks(deck.State, append(slices.Clone(aliases), p.answer)...)) {
		return deck.Card{}, nil, false
	}
	card.Accept = a.otherPlaces(p, n)
	card.Choices = a.whereChoices(card, p)
	return card, p.marks, true
}

// onlyPart is the name of a part that any place has, or of a team that was taken for a place.
var onlyPart = compile(`队$|^[东西南北中市近城内外]{1,2}[郊部岸侧面端区门]$`)

// distinct are the names that differ from the answer and from each other, in their order.
func distinct(answer string, names []string) []string {
	var out []string
	for _, n := range names {
		if n != "" && n != answer && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
