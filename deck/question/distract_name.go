package question

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"annals/deck"
	"annals/deck/language"
	"annals/deck/name"
)

// whoChoices are three others of the same kind, form, office and time who have no part in the event.
func (a asker) whoChoices(card deck.Card, who deck.Who) []string {
	c := a.choosing(card)
	if who.Kind == deck.Person {
		if answer, ok := c.profileOf(whoRole, card.Answer); !isSite(card.Answer) || ok && c.inTable(answer) != nil {
			return c.personChoices()
		}
	}
	if picked := c.sideChoices(card.Answer); picked != nil {
		return picked
	}
	if picked := c.dynastyChoices(); picked != nil {
		return picked
	}
	t := neighbourTable()
	if n, ok := t.byName[bare(card.Answer)]; ok {
		if n.form == adjectiveForm {
			return nil // a people, which names no state
		}
		if _, ok := t.current(n.state, c.year); ok {
			return c.stateChoices(n, card.Answer, func(s string) string { return s })
		}
	}
	if picked := c.bodyChoices(card.Answer); picked != nil {
		return picked
	}
	ending := endingOf(card.Answer)
	return c.deckChoices(func(p *profile) bool {
		return ending != "" && p.role == whoRole && p.kind == who.Kind && endingOf(p.names[0]) == ending && sameShape(p.names[0], card.Answer)
	})
}

// whereChoices are three other places of the same kind.
func (a asker) whereChoices(card deck.Card, p place) []string {
	c := a.choosing(card)
	t := neighbourTable()
	if inner := a.draft.at(p.marks[len(p.marks)-1]).text; len(p.marks) > 1 && a.lang.Chinese() && inner != card.Answer {
		before := strings.TrimSuffix(card.Answer, inner)
		if _, _, rest, ok := t.stateAt(before); !ok || rest != "" && rest != "的" {
			return nil // the others may not lie there
		}
		if picked := c.citiesBehind(before, inner); picked != nil {
			return picked
		}
		return c.peerChoices(inner, before)
	}
	if n, ok := t.byName[bare(card.Answer)]; ok && n.form != adjectiveForm {
		if _, ok := t.current(n.state, c.year); ok {
			return c.stateChoices(n, card.Answer, func(s string) string { return s })
		}
	}
	if _, before, rest, ok := t.stateAt(card.Answer); ok && rest != "" && a.lang.Chinese() {
		if picked := c.citiesBehind(before, rest); picked != nil {
			return picked
		}
	}
	if !inProvince.MatchString(fold(card.Question)) {
		stem, isCity := strings.CutSuffix(card.Answer, "市")
		if picked := c.peerChoices(card.Answer, ""); isCity && picked != nil {
			return picked
		}
		if at, ok := t.cityAt(stem, c.year); ok {
			if picked := c.cityChoices(at, strings.TrimPrefix(card.Answer, stem)); picked != nil {
				return picked
			}
		}
	}
	if china, ok := t.byName["中国"]; ok {
		if province, _, rest, ok := t.provinceAt(card.Answer, china.state); ok && (rest == "" || rest == "省") {
			return c.provinceChoices(china.state, province, func(p string) string { return strings.TrimSuffix(p, "省") + rest })
		}
	}
	if picked := c.peerChoices(card.Answer, ""); picked != nil {
		return picked
	}
	kind := placeKind(card.Answer)
	return c.deckChoices(func(p *profile) bool {
		return kind != "" && p.role == whereRole && placeKind(p.names[0]) == kind && sameShape(p.names[0], card.Answer)
	})
}

// inProvince is a place that is asked for within a named province, whose cities the table does not tell from others.
var inProvince = compile(`(?:省|河北|山东|山西|河南|江苏|浙江|安徽|江西|福建|湖北|湖南|广东|四川|贵州|云南|陕西|甘肃|青海|辽宁|吉林|黑龙江|台湾|广西|新疆|西藏|内蒙古|宁夏|海南|州|县)(?:（____|哪里)`)

// deckChoices are the fair names of the article told of nearest to the time of the event.
func (c choosing) deckChoices(fair func(*profile) bool) []string {
	return c.ranked(func(p *profile) (int, bool) {
		if !p.active(c.year, 15) || !fair(p) {
			return 0, false
		}
		return p.distance(c.year), true
	})
}

// sure says whether a person's name surely is one: it has a title or acts, is told of more than once, or is spelt like one.
func (m *maker) sure(p *profile, l language.Language) bool {
	if p.acts || p.office != noOffice || len(p.facts) > 1 {
		return true
	}
	is, known := m.isPerson.Load(p.names[0])
	if !known {
		is = name.IsPerson(p.names[0], l)
		m.isPerson.Store(p.names[0], is)
	}
	return is.(bool)
}

// shownName is the name of a profile, of a person the last part alone where the answer is no more than that: Verny beside Perry.
func shownName(p *profile, answer string) string {
	parts := strings.Fields(p.names[0])
	if p.kind != deck.Person || len(parts) < 2 || !isLatin(firstRune(answer)) || strings.Contains(answer, " ") || slices.Contains(particles, fold(parts[0])) {
		return p.names[0]
	}
	if last := parts[len(parts)-1]; len(last) > 2 {
		return last
	}
	return p.names[0]
}

// hanStyle says whether a name in Han characters begins with a frequent Chinese or Korean surname; Japanese and Manchu names
// seldom do, and one of them stands out among the others.
func hanStyle(n string) bool {
	const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐莫庄辛管祝左涂祁时舒耿牟卜詹苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丘朴权"
	return width(n) <= 3 && strings.ContainsRune(surnames, firstRune(fold(n)))
}

func (a asker) profileOf(r role, name string) (profile, bool) {
	for _, key := range a.m.keysOf(a.fact.Source, r, []string{name}) {
		if at, ok := a.m.profileAt[key]; ok {
			return a.m.people[a.fact.Source][at], true
		}
	}
	return profile{}, false
}

// ranked are the three names of the article of the lowest rank that are surely wrong, or none.
func (c choosing) ranked(rank func(*profile) (int, bool)) []string {
	return c.three(c.namesOf(c.fit(rank)))
}

// fit are the names of the article that have a rank, by rank.
func (c choosing) fit(rank func(*profile) (int, bool)) []option {
	var fit []option
	people := c.m.people[c.fact.Source]
	for i := range people {
		if r, fair := rank(&people[i]); fair {
			fit = append(fit, option{r, i})
		}
	}
	slices.SortStableFunc(fit, func(x, y option) int { return x.rank - y.rank })
	return fit
}

// namesOf are those of the names of the article that are surely wrong, likeliest first.
func (c choosing) namesOf(fit []option) iter.Seq[string] {
	people := c.m.people[c.fact.Source]
	right := append([]string{c.card.Answer}, c.card.Accept...)
	return func(yield func(string) bool) {
		for i := range c.likeliest(fit, func(i int) string { return shownName(&people[i], c.card.Answer) }) {
			p := &people[i]
			if slices.ContainsFunc(p.names, c.tells) || related(p.names, right) || demonym.MatchString(p.names[0]) {
				continue
			}
			if n, ok := c.inScript(shownName(p, c.card.Answer), c.card.Answer); ok && !yield(n) {
				return
			}
		}
	}
}

// demonym is the adjective or the name of a people, which names no state.
var demonym = compile(`^[A-Z][a-z]*(?:(?:ish|ese|ian|ench|utch|viet|erman|reek|wiss|rab|urk|zech|ican|aeli|aqi|ani|hai|ustralian|oman)s?|ians|Finns|Danes|Poles|Swedes|Serbs|Croats|Slovenes)$|^(?:Finns|Danes|Poles|Swedes|Serbs|Croats|Turks|Allies|Axis|Ottoman|Soviets?)$`)

// related says whether one name holds another: a place and a larger one, a short and a long form.
func related(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool {
			x, y := bare(x), bare(y)
			return strings.Contains(x, y) || strings.Contains(y, x)
		})
	})
}

// sameShape says whether two names look alike: the same script, both or neither with a dot, lengths near each other.
func sameShape(a, b string) bool {
	if unicode.Is(unicode.Han, firstRune(a)) != unicode.Is(unicode.Han, firstRune(b)) {
		return false
	}
	if strings.ContainsAny(a, "·•‧・") != strings.ContainsAny(b, "·•‧・") {
		return false
	}
	if isLatin(firstRune(a)) {
		return (len(strings.Fields(a)) == 1) == (len(strings.Fields(b)) == 1)
	}
	return abs(width(a)-width(b)) <= max(1, width(b)/2)
}

// endingOf is the word that tells what kind of body a name is.
func endingOf(name string) string {
	folded := fold(name)
	for _, b := range bodies {
		if strings.HasSuffix(folded, b.suffix) {
			return b.suffix
		}
	}
	return ""
}
