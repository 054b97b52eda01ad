package question

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/name"
)

// choosing is what the wrong choices of one card are checked against.
type choosing struct {
	asker
	card  deck.Card
	year  int
	grown int    // the year, or where the question tells a birth one when the person was grown up
	told  string // the sentence, what the card shows and the sentences of that time, folded
	pairs string // the characters that stand for states there, found by states
}

func (a asker) choosing(card deck.Card) choosing {
	on := a.fact.When[0].Date
	if i := slices.IndexFunc(a.fact.When, func(w deck.When) bool { return w.Date.HasYear() }); i >= 0 {
		on = a.fact.When[i].Date
	}
	if *a.told == "" {
		*a.told = " " + a.m.folded[a.index] + " " + a.m.toldAt(a.fact.Source, on)
	}
	told := fold(card.Question) + " " + fold(strings.Join(card.Context, " ")) + *a.told
	c := choosing{asker: a, card: card, year: on.Year(), grown: on.Year(), told: told}
	if matches(tellsBirth, card.Question) {
		c.grown += 2 * grownUp
	}
	return c
}

// tellsBirth is how a question tells of a birth.
var tellsBirth = compile(`出生|诞生|生于|降生|\bborn\b`)

// tells says whether a name stands in what is shown, in the sentence or in one of that time, and may thus be true as well.
func (c choosing) tells(n string) bool { return holdsName(c.told, fold(n)) }

// tellsState is tells for all names of a state and for its character: 访华, 中韩.
func (c choosing) tellsState(s *state) bool {
	return strings.ContainsAny(c.pairs, s.short) || slices.ContainsFunc(s.folded, func(n string) bool { return holdsName(c.told, n) })
}

// states are the states that may be mistaken for one in a year, likeliest first: those of the region, rather those that the
// article tells of; then those of regions beside it and the powers of the time beside a power. of is one of that year.
func (c choosing) states(of int) iter.Seq[int] {
	t := neighbourTable()
	if c.shared() {
		return func(func(int) bool) {}
	}
	base := &t.states[of]
	c.pairs = strings.Join(statePair.FindAllString(c.told, -1), "")
	var fit []option
	for i := range t.states {
		if s := &t.states[i]; i != of && s.in.hold(c.year) {
			if rank := c.rankOfState(s, base); rank < 4 {
				fit = append(fit, option{rank, i})
			}
		}
	}
	return func(yield func(int) bool) {
		for i := range c.likeliest(fit, func(i int) string { return t.states[i].english }) {
			s := &t.states[i]
			if !c.tellsState(s) && !strings.ContainsAny(s.short, base.short) && !base.related(s) && !yield(i) {
				return
			}
		}
	}
}

// rankOfState is how likely a state is to be mistaken for the base: 0 the likeliest, 4 not at all.
func (c choosing) rankOfState(s, base *state) int {
	rank := 0
	switch {
	case s.region == base.region, s.power && base.power && beside(s.region, base.region):
	case s.power && base.power:
		rank = 1
	case beside(s.region, base.region):
		rank = 2
	default:
		return 4
	}
	told := c.m.told[c.fact.Source][s.english]
	if !told {
		rank++
	}
	if s.quiet && !base.quiet && !told {
		rank++
	}
	if base.power && !s.power {
		rank++
		if !told && matches(tellsWar, c.card.Question) {
			rank++ // in a war the powers of the time are likelier than who kept out of it
		}
	}
	return rank
}

// option is what may stand among the choices: one of a list, by its index. Those of low rank come first.
type option struct{ rank, at int }

// likeliest yields the options by rank, and those of one rank by the dice of their names.
func (c choosing) likeliest(options []option, nameOf func(at int) string) iter.Seq[int] {
	type thrown struct {
		at, dice int
		name     string
	}
	return func(yield func(int) bool) {
		slices.SortStableFunc(options, func(x, y option) int { return x.rank - y.rank })
		for len(options) > 0 {
			n := 0
			var same []thrown
			for ; n < len(options) && options[n].rank == options[0].rank; n++ {
				name := nameOf(options[n].at)
				same = append(same, thrown{options[n].at, c.dice(name), name})
			}
			options = options[n:]
			slices.SortStableFunc(same, func(x, y thrown) int { return cmp.Or(x.dice-y.dice, strings.Compare(x.name, y.name)) })
			for _, x := range same {
				if !yield(x.at) {
					return
				}
			}
		}
	}
}

// beside says whether states of two regions act in each other's affairs.
func beside(a, b string) bool {
	const pairs = " ea-sea sea-sa sa-me me-ee ne-ee ne-we ee-we am-we sea-oc am-oc na-me na-we waf-we eaf-we saf-we waf-na waf-eaf eaf-saf eaf-na waf-saf sam-cam sam-am cam-am sa-ca ca-ee ca-me "
	return strings.Contains(pairs, " "+a+"-"+b+" ") || strings.Contains(pairs, " "+b+"-"+a+" ")
}

func (c choosing) dice(n string) int { return dice(c.card.ID, bare(n), 1<<20) }

// stateChoices are three other states, in the form and the script in which the answer writes its own; around puts what stands
// around the name back. A state that wasn't there in that year has none.
func (c choosing) stateChoices(n stateName, like string, around func(string) string) []string {
	t := neighbourTable()
	of, ok := t.current(n.state, c.year)
	if !ok {
		return nil
	}
	own := t.states[of].written(n.form, c.lang.Chinese(), c.year)
	return c.three(func(yield func(string) bool) {
		shorts := ""
		for i := range c.states(of) {
			s := &t.states[i]
			if strings.ContainsAny(s.short, shorts) {
				continue // the same under another name
			}
			written := s.written(n.form, c.lang.Chinese(), c.year)
			if strings.HasSuffix(written, "共和国") && matches(asksMonarchy, c.card.Question) {
				continue
			}
			if s.short == "台" && strings.ContainsAny(c.card.Answer, "驻駐") {
				continue // it has no embassies where the others have
			}
			if written == "" || c.lang.Chinese() && abs(width(written)-width(own)) > 4 || n.form == shortForm && t.hasShorter(i, c.year) {
				continue
			}
			if c.lang.Chinese() {
				written = c.tableScript(written, like)
			}
			shorts += s.short
			if !yield(around(written)) {
				return
			}
		}
	})
}

// asksMonarchy is how a question tells that a state is no republic.
var asksMonarchy = compile(`国王|女王|皇帝|国君`)

// hasShorter says whether a state goes by a shorter name in another row: 中华民国 by 台湾.
func (t *neighbours) hasShorter(of, year int) bool {
	return slices.ContainsFunc(t.states, func(s state) bool {
		return s.chinese != t.states[of].chinese && s.in.hold(year) && s.written(fullForm, true, year) == t.states[of].chinese
	})
}

// three are the first three names that differ from each other and from all right answers, or none.
func (c choosing) three(names iter.Seq[string]) []string {
	var picked []string
	right := append([]string{c.card.Answer}, c.card.Accept...)
	for n := range names {
		if n == "" {
			continue
		}
		keys, told := []string{bare(n)}, c.tells(n)
		for _, alias := range name.Aliases(n) {
			keys, told = append(keys, bare(alias)), told || c.tells(alias)
		}
		same := func(x string) bool { return slices.Contains(keys, bare(x)) }
		alike := func(x string) bool { return same(x) || spelt(n, x) }
		if slices.ContainsFunc(right, alike) || slices.ContainsFunc(picked, alike) || told {
			continue
		}
		if picked = append(picked, n); len(picked) == choiceCount {
			shuffle(picked, c.card.ID)
			return picked
		}
	}
	return nil
}

// bodyChoices are bodies of the same type in other states or provinces: 韩国政府 beside 日本政府, Finnish Government beside
// Swedish Government.
func (c choosing) bodyChoices(answer string) []string {
	t := neighbourTable()
	if n, written, rest, ok := t.stateAt(answer); ok && rest != "" {
		if province, _, after, ok := t.provinceAt(rest, n.state); ok && after != "" {
			return c.provinceChoices(n.state, province, func(p string) string { return written + strings.TrimSuffix(p, "省") + after })
		}
		// 日本国会 is 日本's 国会, and 日本国 is another name of it.
		if short, ok := strings.CutSuffix(fold(written), "国"); ok && width(short) > 1 && everyState.MatchString("国"+fold(rest)) {
			if other, _, after, ok := t.stateAt(written[:byteOf(written, width(short))]); ok && after == "" {
				n, written, rest = other, answer[:byteOf(written, width(short))], answer[byteOf(written, width(short)):]
			}
		}
		if c.lang.Chinese() && everyState.MatchString(fold(rest)) || !c.lang.Chinese() && (n.form == adjectiveForm || n.form == shortForm) && ofEveryState.MatchString(rest) {
			return c.stateChoices(n, written, func(s string) string {
				if folded := fold(s); strings.HasPrefix(rest, "人") && (strings.HasSuffix(folded, "朝") || strings.HasSuffix(folded, "国") && width(s) > 2) {
					return "" // nobody says 清朝人 of those of the time
				}
				return s + rest
			})
		}
	}
	if at, ok := t.byName["清朝"]; ok && courts[fold(answer)] && c.abroad("Qing dynasty") {
		return c.stateChoices(at, answer, func(s string) string { return strings.TrimSuffix(s, "王朝") + "政府" })
	}
	if china, ok := t.byName["中国"]; ok && c.lang.Chinese() {
		if province, _, after, ok := t.provinceAt(answer, china.state); ok && after != "" {
			return c.provinceChoices(china.state, province, func(p string) string {
				if strings.HasPrefix(after, "省") {
					return p + strings.TrimPrefix(after, "省")
				}
				return strings.TrimSuffix(p, "省") + after
			})
		}
	}
	if before, of, ok := strings.Cut(answer, " of "); ok && !c.lang.Chinese() {
		of = strings.TrimPrefix(of, "the ")
		if n, yes := t.byName[bare(of)]; yes && n.form == shortForm && ofEveryState.MatchString(before) {
			return c.stateChoices(n, of, func(s string) string { return before + " of " + s })
		}
	}
	return c.peerChoices(answer, "")
}

// courts are how the Qing dynasty is called where it deals with other states.
var courts = map[string]bool{"清政府": true, "清廷": true, "清朝政府": true}

// everyState is what a body is called that other states have by the same name: no 中国同盟会, no 英国皇家海军 beside republics.
var everyState = compile(`^(?:驻.{2,8})?(?:(?:临时|中央|国家|联邦|国民)?(?:政府|当局|国会|议会|内阁|法院)|外交部?长?|国防部?长?|财政部?长?|外务省|总?领事馆?|大使馆?|公使馆?|代表[团处]|(?:总统|首相|总理|国王|皇帝|王室|皇室|朝廷)府?|(?:[陆海空]|占领|远征|侵略)?军队?|部队|舰队|士兵|国家足球队|国家队|代表队|足球队|选手|队|商人|传教士|使[团者节]|使节团|政府代表团|方面|红十字会|奥委会|奥林匹克委员会|足球协会|驻军|移民|公民|企业|军舰|飞机|人民?|官方|宪法法院|国家铁路局|常驻联合国.{0,6}|(?:访.|体育|贸易|经济|文化)代表?团)$`)

// ofEveryState is what a body is called in English that other states have by the same name: Finnish Government, not Finnish War Department.
var ofEveryState = compile(`^\W*(?i:(?:royal |imperial |national |federal |foreign |civil |central |provisional |revolutionary )?(?:government|parliament|army|navy|air force|armed forces|forces|troops|fleet|embassy|legation|consulate|delegation|foreign (?:ministry|minister)|(?:ministry|minister) of [a-z ]+|supreme court|senate|cabinet|communist party|socialist party|police|olympic committee|red cross|team|national (?:football )?team|authorities|ambassador|monarchy|crown))$`)
