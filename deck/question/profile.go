package question

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/name"
)

// profile is what the facts of a source tell of one name: what it may be mistaken for.
type profile struct {
	names  []string // as the source writes it; the first one is shown
	role   role
	kind   deck.NameKind
	facts  []int
	years  []int  // of those facts, in order
	office office // of a person
	nation string // the land of a person's title, in English
	lived  years  // when the only one of that full name in the table was grown up
	learnt bool   // the land is known by the table alone
	acts   bool   // a sentence begins a clause with the name and goes on with what it does
	listed bool   // it stands in a list
}

// nameKey finds the profile of a name: its role, and its folded form or that of one of its aliases.
type nameKey struct {
	source deck.SourceID
	role   role
	name   string
}

// collectProfiles gathers the names of each source, in the order of the facts' IDs so that the order of the input tells nothing.
func (m *maker) collectProfiles() {
	order := make([]int, len(m.facts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return strings.Compare(string(m.facts[a].ID), string(m.facts[b].ID)) })
	for _, i := range order {
		f := m.facts[i]
		m.factsOf[f.Source] = append(m.factsOf[f.Source], i)
		m.addTimes(i)
		for _, w := range f.Who {
			m.note(f, i, profile{names: append([]string{w.Name}, w.Aliases...), role: whoRole, kind: w.Kind}, w.In)
		}
		for _, w := range f.Where {
			m.note(f, i, profile{names: append([]string{w.Name}, w.Aliases...), role: whereRole}, w.In)
		}
	}
	for _, people := range m.people {
		for i := range people {
			slices.Sort(people[i].years)
			people[i].years = slices.Compact(people[i].years)
		}
	}
	m.indexNames()
	m.findStates()
	m.recognisePersons()
}

// findStates finds the states and cities of the table among the names of each source.
func (m *maker) findStates() {
	t := neighbourTable()
	for source, profiles := range m.people {
		m.told[source], m.toldCity[source] = map[string]bool{}, map[site]bool{}
		for _, p := range profiles {
			year := slices.Max(append(p.years[:len(p.years):len(p.years)], -1000))
			if n, _, _, ok := t.stateAt(p.names[0]); ok {
				m.told[source][t.states[n.state].english] = true
				m.addLand(source, landOf(t.states[n.state].english, year), len(p.facts))
			}
			if at, ok := t.cityAt(p.names[0], year); ok {
				m.toldCity[source][at] = true
				m.addLand(source, landOf(t.states[at.state].english, year), len(p.facts))
			}
			m.addPart(source, p)
		}
	}
}

// addPart counts the land, and the province of China, that a place or body of the table is of.
func (m *maker) addPart(source deck.SourceID, p profile) {
	t := neighbourTable()
	if province, _, _, ok := t.provinceAt(p.names[0], t.byName["中国"].state); ok {
		m.addLand(source, "China", len(p.facts))
		if m.provinces[source] == nil {
			m.provinces[source] = map[string]int{}
		}
		m.provinces[source][strings.TrimSuffix(province, "省")] += len(p.facts)
		return
	}
	for _, i := range t.peers.listsOf(p.names[0]) {
		if land := t.peers.lists[i].land; land != "-" {
			m.addLand(source, land, len(p.facts))
			return
		}
	}
}

// recognisePersons adds what the table knows of the persons of each source, and the land of their titles' states.
func (m *maker) recognisePersons() {
	for source, people := range m.people {
		for i := range people {
			p := &people[i]
			if p.kind != deck.Person || len(p.years) == 0 {
				continue
			}
			year := p.years[0]
			p.lived = peopleTable().lived(p.names[0])
			p.nation = landOf(p.nation, year)
			if own := peopleTable().known(p.names, year, func(land string) bool { return m.toldLand(source, land, year) }); own != nil {
				p.learnt = p.nation == ""
				p.nation, p.office = cmp.Or(p.nation, own.land), cmp.Or(p.office, own.office)
				m.addLand(source, own.land, len(p.facts))
			}
		}
	}
}

// note adds what a fact tells of a name to its profile.
func (m *maker) note(f deck.Fact, i int, p profile, in deck.Span) {
	if p.names[0] == "" {
		return
	}
	if p.kind == deck.Person && in.Start < in.End && in.End <= len(f.Sentence) {
		p.nation, p.office = titleBefore(f.Sentence, in)
		p.acts = m.actsIn(f, in)
		p.listed = matches(endsInJoint, f.Sentence[:in.Start]) || matches(beginsInJoint, f.Sentence[in.End:])
	}
	keys := m.keysOf(f.Source, p.role, p.names)
	at, ok := -1, false
	for _, key := range keys {
		if at, ok = m.profileAt[key]; ok {
			break
		}
	}
	if !ok {
		at = len(m.people[f.Source])
		m.people[f.Source] = append(m.people[f.Source], p)
	}
	for _, key := range keys {
		if _, taken := m.profileAt[key]; !taken {
			m.profileAt[key] = at
		}
	}
	q := &m.people[f.Source][at]
	q.facts = append(q.facts, i)
	for _, w := range f.When {
		if w.Date.HasYear() {
			q.years = append(q.years, w.Date.Year())
		}
	}
	if !ok {
		return
	}
	q.names = append(q.names, distinct(q.names[0], p.names)...)
	slices.Sort(q.names[1:])
	q.names = slices.Compact(q.names)
	q.office, q.nation = cmp.Or(q.office, p.office), cmp.Or(q.nation, p.nation)
	q.acts, q.listed = q.acts || p.acts, q.listed || p.listed
}

// keysOf are the keys of the names and of all that mean the same.
func (m *maker) keysOf(source deck.SourceID, r role, names []string) []nameKey {
	var keys []nameKey
	for _, n := range names {
		keys = append(keys, nameKey{source, r, bare(n)})
		for _, alias := range name.Aliases(n) {
			keys = append(keys, nameKey{source, r, bare(alias)})
		}
	}
	return keys
}

var (
	endsInJoint   = compile(`(?:、|[和与及]|以及)$`)
	beginsInJoint = compile(`^(?:、|[和与及等]|以及)`)
)

// actsIn says whether the name surely is one: it has a title, or it begins a clause and a verb follows.
func (m *maker) actsIn(f deck.Fact, in deck.Span) bool {
	before, after := strings.TrimSpace(f.Sentence[:in.Start]), f.Sentence[in.End:]
	if !m.languageOf(f).Chinese() {
		return (before == "" || strings.HasSuffix(before, ",")) && verbNext(after)
	}
	edge := before == "" || strings.HasSuffix(before, "，") || endsInTitle(before) || strings.HasSuffix(before, "日") || strings.HasSuffix(before, "年") || strings.HasSuffix(before, "月")
	return edge && (matches(losesSubject, after) || startsInTitle(after) > 0)
}

// offices are the endings of titles, Chinese ones folded, English ones in lower case.
var offices = []officeWords{
	{ruler, strings.Fields("皇帝 国王 女王 亲王 王子 公主 天皇 沙皇 苏丹 可汗 皇后 太后 太子 公爵 侯爵 伯爵 king queen emperor empress prince princess tsar sultan duke")},
	{head, strings.Fields("总统 副总统 主席 副主席 总理 首相 总书记 president chancellor premier minister")},
	{minister, strings.Fields("部长 次长 次官 外长 外相 大臣 尚书 长官 省长 书记 副书记 市长 委员长 secretary governor mayor senator")},
	{diplomat, strings.Fields("大使 公使 特使 代表 领事 ambassador envoy")},
	{soldier, strings.Fields("将军 元帅 司令 司令官 总司令 大将 上将 中将 少将 上校 中校 大佐 中佐 参谋长 师长 军长 提督 general admiral marshal colonel captain commander major lieutenant")},
	{scientist, strings.Fields("教授 博士 院士 科学家 物理学家 化学家 数学家 天文学家 生物学家 地质学家 professor scientist physicist chemist mathematician astronomer biologist")},
	{thinker, strings.Fields("哲学家 思想家 经济学家 心理学家 philosopher economist psychologist")},
	{historian, strings.Fields("史学家 历史学家 historian")},
	{educator, strings.Fields("校长 headmaster")},
	{writer, strings.Fields("诗人 作家 小说家 剧作家 poet writer author novelist playwright")},
	{painter, strings.Fields("画家 雕塑家 painter sculptor artist")},
	{architect, strings.Fields("建筑师 architect")},
	{composer, strings.Fields("音乐家 作曲家 钢琴家 composer pianist violinist")},
	{singer, strings.Fields("歌手 singer rapper musician guitarist drummer")},
	{performer, strings.Fields("导演 演员 影星 actor actress director filmmaker comedian")},
	{athlete, strings.Fields("球员 选手 教练 运动员 投手 quarterback striker footballer coach boxer")},
	{cleric, strings.Fields("主教 大主教 神父 传教士 牧师 法师 禅师 bishop archbishop missionary priest cardinal")},
	{explorer, strings.Fields("探险家 航海家 旅行家 宇航员 explorer navigator astronaut")},
	{merchant, strings.Fields("商人 企业家 董事长 businessman entrepreneur ceo merchant")},
	{inventor, strings.Fields("发明家 工程师 inventor engineer")},
}

type officeWords struct {
	office office
	words  []string
}

// titleBefore reads the title before a name: its state and the kind of its office.
func titleBefore(sentence string, in deck.Span) (nation string, o office) {
	before := strings.TrimSpace(fold(sentence[:in.Start]))
	longest := ""
	for _, row := range offices {
		for _, word := range row.words {
			if len(word) > len(longest) && strings.HasSuffix(before, word) {
				o, longest = row.office, word
			}
		}
	}
	if o == noOffice && !endsInTitle(before) {
		return "", noOffice
	}
	// Of 韩国总统A、外长B both titles are of the state named before the first.
	if i := strings.LastIndexAny(before, "，；：。（(,;"); i >= 0 {
		before = before[i:]
	}
	return nationOf(before), o
}

// nationOf is the state that text names last, by its English name, but for one that an envoy is sent to; "" where it names none.
func nationOf(text string) string {
	t := neighbourTable()
	if i := strings.LastIndex(text, "中共"); i >= 0 {
		text = text[:i] + "中国" + text[i+len("中共"):]
	}
	nation := ""
	for i := 0; i < len(text); {
		n, written, _, ok := t.stateAt(text[i:])
		if !ok || strings.HasSuffix(text[:i], "驻") || strings.HasSuffix(text[:i], "访") {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		nation = t.states[n.state].english
		i += len(written)
	}
	return nation
}

// active says whether a profile's facts lie within some years of a year, or before and after it: who is told of long ago may be
// dead.
func (p *profile) active(year, within int) bool {
	n := len(p.years)
	return n > 0 && (p.nearest(year) <= within || p.years[0] < year && p.years[n-1] > year)
}

// nearest is how many years lie between a year and the nearest fact of a profile.
func (p *profile) nearest(year int) int {
	nearest := 1 << 20
	at, _ := slices.BinarySearch(p.years, year)
	if at < len(p.years) {
		nearest = p.years[at] - year
	}
	if at > 0 {
		nearest = min(nearest, year-p.years[at-1])
	}
	return nearest
}

// distance is nearest in steps of three years.
func (p *profile) distance(year int) int { return p.nearest(year) / 3 }
