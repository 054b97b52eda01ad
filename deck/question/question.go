// Package question turns facts into cards: questions with their accepted answers and wrong choices.
//
// A question is the clause that tells the event, cut out of its sentence, with what is asked replaced by a question word or a
// typed blank. The package finds no names or dates itself and invents nothing: a question says only what its sentence says,
// and every wrong choice is another name of the article or a date near the right one. A question that would be unclear,
// ambiguous or told by its own words is left out.
package question

import (
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// Load reads the tables that Make needs and otherwise reads at its first use, so that they can be read while an article is.
func Load() {
	folding()
	neighbourTable()
	peopleTable()
	simplifiedOnly()
	traditionalForms()
}

// Make makes the cards of the facts, in the facts' order and for each fact in the order when, who, where, order, what. The
// facts of all sources together are what wrong choices are drawn from and what a question is checked against for having one
// answer only. A card's ID depends on the fact's ID, the kind and the thing asked for; the order of the facts has no
// influence on the cards but for their order.
func Make(sources []deck.Source, facts []deck.Fact) []deck.Card {
	m := newMaker(sources, facts)
	return withoutRivals(slices.Concat(ofEach(len(facts), m.cards)...))
}

// ofEach is what one makes of each number below n, by number, made on all processors.
func ofEach[T any](n int, one func(i int) T) []T {
	out := make([]T, n)
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				out[i] = one(i)
			}
		})
	}
	all.Wait()
	return out
}

// withoutRivals drops the cards that ask the same in the same words and want another answer.
func withoutRivals(cards []deck.Card) []deck.Card {
	answers := map[string]string{}
	rival := map[string]bool{}
	key := func(c deck.Card) string { return strings.Join(append(slices.Clone(c.Context), c.Question), "\x00") }
	for _, c := range cards {
		if c.Kind == deck.OrderKind {
			continue
		}
		if other, ok := answers[key(c)]; ok && bare(other) != bare(c.Answer) {
			rival[key(c)] = true
		}
		answers[key(c)] = c.Answer
	}
	return slices.DeleteFunc(cards, func(c deck.Card) bool { return rival[key(c)] })
}

// maker is the input, in the forms that questions are checked against. Once made it is only read, by many at once.
type maker struct {
	sources   map[deck.SourceID]deck.Source
	facts     []deck.Fact
	sentence  map[sentenceKey][]int // facts told by the same sentence
	pairs     map[pair][]int32      // facts by the pairs of characters in their sentences
	counts    sync.Pool             // of counters by fact, see alike
	bared     []string              // by fact, its sentence
	people    map[deck.SourceID][]profile
	profileAt map[nameKey]int // index into people
	names     map[namePrefix][]known
	factsOf   map[deck.SourceID][]int
	times     map[deck.SourceID]*times
	folded    []string                          // by fact, its sentence
	scripts   []scripts                         // by fact, those of its sentence
	isPerson  sync.Map                          // names, as bool: spelt like a person's, see sure
	told      map[deck.SourceID]map[string]bool // states of the table that it tells of, in English
	toldCity  map[deck.SourceID]map[site]bool   // cities of the table that it tells of
	lands     map[deck.SourceID]map[string]int  // lands that it tells of, with how many facts
	provinces map[deck.SourceID]map[string]int  // and provinces of China
	dates     map[deck.SourceID][]chrono.Date   // each once, in order
	askers    []*asker                          // nil where a sentence can't be marked up
	themes    map[deck.SourceID]theme           // the things that sources are about
	heroes    map[deck.SourceID]bool            // sources whose title is a person's name
	orders    map[int]deck.Card                 // order cards by the fact that they belong to
}

// sentenceKey names one sentence; another one in the same words stands elsewhere.
type sentenceKey struct {
	source deck.SourceID
	in     deck.Span
	text   string
}

func sentenceOf(f deck.Fact) sentenceKey { return sentenceKey{f.Source, f.Span, f.Sentence} }

func newMaker(sources []deck.Source, facts []deck.Fact) *maker {
	m := &maker{
		sources: map[deck.SourceID]deck.Source{}, facts: facts, sentence: map[sentenceKey][]int{},
		people: map[deck.SourceID][]profile{}, profileAt: map[nameKey]int{}, heroes: map[deck.SourceID]bool{}, themes: map[deck.SourceID]theme{},
		factsOf: map[deck.SourceID][]int{}, times: map[deck.SourceID]*times{},
		told: map[deck.SourceID]map[string]bool{}, toldCity: map[deck.SourceID]map[site]bool{},
		lands: map[deck.SourceID]map[string]int{}, provinces: map[deck.SourceID]map[string]int{},
	}
	for _, s := range sources {
		m.sources[s.ID] = s
	}
	for i, f := range facts {
		key := sentenceOf(f)
		m.sentence[key] = append(m.sentence[key], i)
	}
	m.folded = ofEach(len(facts), func(i int) string { return fold(facts[i].Sentence) })
	m.bared = ofEach(len(facts), func(i int) string { return bare(facts[i].Sentence) })
	m.scripts = ofEach(len(facts), func(i int) scripts { return scriptsOf(facts[i].Sentence) })
	m.indexPairs()
	m.collectProfiles()
	m.collectHeroes()
	m.collectThemes()
	m.collectDates()
	m.draftAll()
	m.orders = m.makeOrders()
	return m
}

// cards are the cards of one fact.
func (m *maker) cards(i int) []deck.Card {
	a := m.askers[i]
	if a == nil {
		return nil
	}
	when, what, order := a.whenCards(), a.whatCards(), []deck.Card(nil)
	if card, ok := m.orders[i]; ok {
		order = append(order, card)
	}
	who, where := a.whoCards(), a.whereCards()
	if card, ok := a.originCard(); ok && len(where) < maxNames {
		where = append(where, card)
	}
	for len(when)+len(who)+len(where)+len(order)+len(what) > maxCards && len(who)+len(where) > 0 {
		if len(who) >= len(where) {
			who = who[:len(who)-1]
		} else {
			where = where[:len(where)-1]
		}
	}
	cards := slices.Concat(when, who, where, order, what)
	seen := map[string]bool{}
	return slices.DeleteFunc(cards, func(c deck.Card) bool {
		key := string(c.ID)
		if seen[key] {
			return true
		}
		seen[key] = true
		return false
	})
}

// asker asks about one fact.
type asker struct {
	m     *maker
	index int
	fact  deck.Fact
	draft draft
	lang  language.Language
	words wording

	clauses map[cutKey]*cut
	told    *string // what is told of the time of the event, see choosing
}

// draftAll marks up every sentence once.
func (m *maker) draftAll() {
	m.askers = ofEach(len(m.facts), func(i int) *asker {
		if a, ok := m.newAsker(i); ok {
			return &a
		}
		return nil
	})
}

// newAsker marks the names and dates in the fact's sentence: its own, those of other facts of the sentence, and names that
// the article's other facts tell.
func (m *maker) newAsker(i int) (asker, bool) {
	a := asker{m: m, index: i, fact: m.facts[i], clauses: map[cutKey]*cut{}, told: new(string)}
	a.lang = m.languageOf(a.fact)
	a.words = wordingOf(a.lang)
	var all []placed
	all = append(all, a.placed(a.fact, true)...)
	for _, j := range m.sentence[sentenceOf(a.fact)] {
		if j != i {
			all = append(all, a.placed(m.facts[j], false)...)
		}
	}
	all = append(all, m.knownIn(a.fact)...)
	var ok bool
	a.draft, ok = newDraft(a.fact.Sentence, all)
	return a, ok
}

// placed are the items of a fact that stand in the sentence. Those of the fact that is asked about win over others.
func (a asker) placed(f deck.Fact, own bool) []placed {
	var out []placed
	rank := 1
	if own {
		rank = 0
	}
	for n, w := range f.When {
		text := askable(w.Date).Format(a.lang)
		if text == "" {
			text = w.Text
		}
		it, in := item{role: dateRole, text: text, own: own, n: n, back: !strings.ContainsAny(w.Text, "0123456789")}, dateOnly(a.fact.Sentence, w)
		if loc := find(season, a.fact.Sentence[in.End:]); loc != nil {
			it.text, it.season = text+a.fact.Sentence[in.End:in.End+loc[1]], a.fact.Sentence[in.End+loc[2]:in.End+loc[3]]
			in.End += loc[1]
		}
		if loc := find(beforeEra, a.fact.Sentence[:in.Start]); loc != nil && matches(eraDate, w.Text) && !matches(ruleOf, a.fact.Sentence[in.End:]) {
			in.Start = loc[2] // the dynasty is told by the year in full
		}
		out = append(out, placed{it, in, rank})
	}
	for n, w := range f.Who {
		out = append(out, placed{item{role: whoRole, text: within(a.fact.Sentence, w.In), kind: w.Kind, own: own, n: n}, w.In, rank})
	}
	for n, w := range f.Where {
		out = append(out, placed{item{role: whereRole, text: within(a.fact.Sentence, w.In), own: own, n: n}, w.In, rank})
	}
	return out
}

// dateOnly is the span of a date without the words for since and until, which the clause needs: 自1995年起, until 1918.
func dateOnly(sentence string, w deck.When) deck.Span {
	in := w.In
	re := aroundDate
	if w.Date.OpenAfter() || w.Date.OpenBefore() {
		re = aroundOpenDate
	}
	if loc := find(re, within(sentence, in)); loc != nil && loc[2] < loc[3] {
		in.Start, in.End = in.Start+loc[2], in.Start+loc[3]
	}
	return in
}

var (
	// beforeEra is how text ends before the year of an era whose dynasty or country it names, eraDate how such a year begins.
	beforeEra = compile(`(?:^|[^\p{Han}]|[于在至到自从由据迨])((?:日本?|朝鲜|越南|大?[清明元宋唐汉隋晋秦魏金辽]|[东西前后北南][汉晋宋魏周齐唐]|刘宋|南朝[宋齐梁陈])朝?)$`)
	// ruleOf is how text goes on with what the dynasty did.
	ruleOf  = compile(`^(?:[在于][^，]{0,12})?(?:将|设|改|置|废|增设|派|攻|灭|征|迁都|颁|诏|令)`)
	eraDate = compile(`^[^\d〇一二三四五六七八九十同次翌当该是隔前]\p{Han}{0,3}[\d元正一二三四五六七八九十廿卅]年`)
)

// season goes on behind a date that a year of school or of sport is called by: 2013/14年度球季.
var season = compile(`^(?:年?度)?的?(球季|赛季|学年)`)

const beforeDate = `^(?:自从|自|从|于|在|直到|直至|(?i:since|until|till|before|after|around|about|circa|from|between|by|in|on|during|up to|as of|as early as|not until) )?(.*?)`

var (
	aroundDate     = compile(beforeDate + `(?:起|开始|期间|以来)?$`)
	aroundOpenDate = compile(beforeDate + `(?:起|开始|以来|期间|以前|之前|以后|之后|前|后)?$`)
)

func within(s string, in deck.Span) string {
	if in.Start < 0 || in.End > len(s) || in.Start > in.End {
		return ""
	}
	return s[in.Start:in.End]
}
