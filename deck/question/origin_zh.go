package question

import (
	"slices"
	"strings"
	"unicode"

	"annals/deck"
)

// originCard asks of which country somebody is who acts, where the sentence says it before the office or the profession: 1962年，
// 哪国生物学家…. It asks of each person once, where the article names that person first, and not of a state that its title names.
func (a asker) originCard() (deck.Card, bool) {
	c, ok := a.words.(chinese)
	if !ok {
		return deck.Card{}, false
	}
	if card, ok := a.originDefined(c); ok {
		return card, true
	}
	for n, w := range a.fact.Who {
		if w.Kind != deck.Person || w.In == (deck.Span{}) || a.m.toldBefore(a.index, w.Name) {
			continue
		}
		if card, ok := a.originOf(c, n); ok {
			return card, true
		}
	}
	return deck.Card{}, false
}

// toldBefore says whether a fact of the same source before the i-th has the name.
func (m *maker) toldBefore(i int, n string) bool {
	for _, j := range m.factsOf[m.facts[i].Source] {
		if j < i && slices.ContainsFunc(m.facts[j].Who, func(w deck.Who) bool { return w.Name == n }) {
			return true
		}
	}
	return false
}

// originOf asks for the state before the n-th who.
func (a asker) originOf(c chinese, n int) (deck.Card, bool) {
	ask, ok := a.nameAsking(whoRole, n)
	if !ok {
		return deck.Card{}, false
	}
	before, after, _ := strings.Cut(ask.draft.text, string(ask.asked))
	start, state, title := originBefore(ask.draft, before)
	who := deck.Who{Name: state, Kind: deck.State}
	if state == "" || len(ask.draft.items) >= maxItems || !isCountry(who) {
		return deck.Card{}, false
	}
	person := ask.asked
	ask.asked = ask.draft.add(item{role: whoRole, text: state, kind: deck.State, n: -1})
	ask.draft.text = before[:start] + string(ask.asked) + title + string(person) + after
	ask.who = who
	ev, ok := a.words.event(ask)
	if !ok || ev.hangs || ev.lost || strings.Count(ev.text, string(ask.asked)) != 1 {
		return deck.Card{}, false
	}
	text := ev.text
	if ev.leads {
		text = c.withLead(ev, ask)
	}
	head, rest, _ := strings.Cut(text, string(ask.asked))
	_, act, _ := strings.Cut(rest, string(person))
	if quoted(head) || !datedBy(text, ask) || !actsAlone(act) && !beginsAct(act) && !matches(byPerson, act) {
		return deck.Card{}, false
	}
	return a.originCardOf(ev, head+c.pick("哪国", "哪國")+rest, ask, who)
}

// originCardOf is the card with text as its question, unless the question or the article's title tells the state.
func (a asker) originCardOf(ev event, text string, ask asking, who deck.Who) (deck.Card, bool) {
	names := append(otherNames(who.Name, a.year(), nil), who.Name)
	l := nameLeaks(deck.State, names...)
	if title := a.m.sources[a.fact.Source].Title; l.in(title) || l.shortIn(title) || toldInShort(who.Name, ask.draft.expand(text)) {
		return deck.Card{}, false
	}
	card := deck.Card{ID: a.id(deck.WhereKind, "of "+who.Name), Kind: deck.WhereKind, Answer: who.Name}
	if !a.finish(&card, ev, text, ask, l) {
		return deck.Card{}, false
	}
	card.Accept = otherNames(who.Name, a.year(), nil)
	card.Choices = a.whoChoices(card, who)
	card.Choices = fairChoices(card, who)
	return card, true
}

// originDefined asks what the first sentence of a life says before it tells anything: 甲（1850年—1912年）是英国作家.
func (a asker) originDefined(c chinese) (deck.Card, bool) {
	loc := find(introduces, a.fact.Sentence)
	if loc == nil || strings.Index(a.fact.Context, a.fact.Sentence) > 0 {
		return deck.Card{}, false
	}
	end := bracketEnd(a.fact.Sentence[loc[3]:])
	if end < 0 {
		return deck.Card{}, false
	}
	ask, ok := a.asking(0, 'x')
	rest := cutPrefix(defining, a.fact.Sentence[loc[3]+end:])
	state, rest := draft{}.stateAt(rest)
	who := deck.Who{Name: state, Kind: deck.State}
	if at := strings.IndexAny(rest, "，。；、（(及和与與兼"); at >= 0 {
		rest = rest[:at]
	}
	if !ok || state == "" || !isCountry(who) || !isProfession(rest) || len(ask.draft.items) >= maxItems {
		return deck.Card{}, false
	}
	ask.asked = ask.draft.add(item{role: whoRole, text: state, kind: deck.State, n: -1})
	text := strings.TrimSpace(a.fact.Sentence[loc[2]:loc[3]]) + "是" + c.pick("哪国", "哪國") + "的" + rest
	return a.originCardOf(event{text: text}, text, ask, who)
}

var (
	// introduces is how a sentence begins that says who somebody is: the name, and a bracket with the years.
	introduces = compile(`^([^，。；：（(《“「]{2,24})[（(]`)
	defining   = compile(`^\s*[，,]?\s*(?:是|为|系)?(?:一[位名个])?(?:已故|著名|知名|现任|前)?(?:的)?`)
	// byPerson is how text goes on behind whoever made something, or whose it is.
	byPerson = compile(`^(?:所|的)`)
)

// originBefore finds a state and what somebody is at the end of text: where it starts, the state, and the title after it.
func originBefore(d draft, text string) (start int, state, title string) {
	const longest = 16 // characters of state and title
	starts := []int{}
	for i := range text {
		starts = append(starts, i)
	}
	for _, i := range starts[max(0, len(starts)-longest):] {
		written, rest := d.stateAt(text[i:])
		if written != "" && opensTitle(text[:i]) && isProfession(rest) {
			return i, written, rest
		}
	}
	return 0, "", ""
}

// stateAt is the state that text begins with, as a mark or in full, and the rest.
func (d draft) stateAt(text string) (written, rest string) {
	if r := firstRune(text); isNameMark(r) && !isPersonMark(r) {
		if n, ok := neighbourTable().byName[bare(d.at(r).text)]; ok && n.form <= fullForm {
			return d.at(r).text, text[len(string(r)):]
		}
		return "", ""
	}
	if !unicode.Is(unicode.Han, firstRune(text)) {
		return "", ""
	}
	n, written, rest, ok := neighbourTable().stateAt(text)
	if !ok || n.form > fullForm || width(written) < 2 || matches(noCountry, written) {
		return "", ""
	}
	return written, rest
}

// opensTitle says whether a title may begin behind text.
func opensTitle(text string) bool {
	r := lastRune(text)
	return text == "" || isMark(r) || !unicode.Is(unicode.Han, r) || matches(beforeTitle, text)
}

var (
	// noCountry are names of the table that are not called countries everywhere.
	noCountry = compile(`^(?:台湾|香港|澳门)|省$`)
	// beforeTitle is how text ends that a title can follow.
	beforeTitle = compile(`(?:[由被与和及对向给派命为是以在从自令让请经到访见]|时任|前任|现任|任命|邀请|委托|会见|会晤|接见|著名)$`)
	// profession ends what somebody is.
	profession = compile(`(?:[家者员师手官长士]|科学家|选手|传教士)$`)
)

// isProfession says whether text tells what somebody is and no more.
func isProfession(text string) bool {
	return width(text) >= 2 && width(text) <= 12 && (endsInTitle(text) || matches(profession, text)) && !moreThanTitle.MatchString(incumbent.ReplaceAllString(fold(text), "")) && !strings.ContainsFunc(text, isMark)
}

// ofCountry is what an organ of a state or its people is called without the state: 政府 of 法国政府, 人 of 丹麦人. It is asked for as
// 哪国政府, 哪国人.
func ofCountry(who deck.Who) (rest string, ok bool) {
	if who.Kind != deck.Organization && who.Kind != deck.Group {
		return "", false
	}
	written, rest := draft{}.stateAt(who.Name)
	return rest, written != "" && isCountry(deck.Who{Name: written, Kind: deck.State}) && matches(organ, rest)
}

// organ is what every state has.
var organ = compile(`^(?:政府|中央政府|政府代表团|代表团|使团|大使馆|军队|陆军|海军|空军|舰队|军方|警方|议会|国会|联邦议院|参议院|众议院|上议院|下议院|最高法院|国防部|外交部|外务省|内阁|皇室|王室|国家队|足球队|足协|移民|商人|殖民者|人)$`)
