package question

import (
	"strings"

	"annals/deck"
)

// maxEnglish is the number of words of an English question that can still be read at a glance.
const maxEnglish = 40

// finish completes a card whose question is text, and says whether it can be asked: nothing in it tells the answer, it is clear
// what is meant, and no other fact answers it.
func (a asker) finish(card *deck.Card, ev event, text string, ask asking, l leaks) bool {
	if a.lang.Chinese() {
		if named := a.nameThis(ev.text); named != ev.text {
			text, ev.text, ev.hangs = a.nameThis(text), named, hangs(named)
		}
	}
	if !a.lang.Chinese() {
		text = shortened(text, ask)
	}
	card.Question = a.tidy(ask.draft.expand(text))
	card.Fact, card.Language = a.fact.ID, a.lang
	if !a.readable(card.Question) || l.in(card.Question) {
		return false
	}
	if !a.lang.Chinese() && (lostVerb(text) || listCut(ev.text, ask.draft.text)) {
		return false
	}
	var masked bool
	card.Context, masked = a.breadcrumb(card.Kind, l)
	if card.Kind == deck.WhoKind && masked && !standsAlone(ev.text, ask.asked) {
		return false
	}
	if (ev.lost || ev.hangs && matches(hangsAtHead, ev.text)) && card.Kind != deck.WhenKind || ev.lost && matches(followsUp, ev.text) {
		return false
	}
	if a.lang.Chinese() && ev.hangs && !a.tellsThis(ev, l) {
		return false
	}
	if ev.hangs && (a.toldInSentence(ev, ask) || matches(someoneElse, ev.text) && matches(someoneElse, a.before(l)) || matches(theyHead, ev.text) && !matches(several, a.before(l))) {
		return false
	}
	if ev.lost && (a.listed() || a.lang.Chinese() && !a.tellsBySelf(ev, ask)) {
		return false
	}
	if ev.hangs || ev.lost || len(card.Context) == 0 && !standsAlone(ev.text, ask.asked) {
		before := a.before(l)
		if start := a.sentenceStart(ask, l); ev.lost && start != "" {
			before = start
		}
		if start := a.clauseStart(ev, ask, l); ev.hangs && start != "" {
			before = start
		}
		if before == "" && (ev.hangs || ev.lost && (a.inSentence(ask) || strings.Index(a.fact.Context, a.fact.Sentence) > 0)) {
			return false
		}
		if before != "" {
			card.Context = append(card.Context, before)
		}
	}
	return ev.named || a.unique(card.Kind, ev, ask)
}

// toldInSentence says whether the sentence names, before the clause, whom or what the clause points back to: the text before the
// sentence would tell it falsely.
func (a asker) toldInSentence(ev event, ask asking) bool {
	if a.lang.Chinese() {
		before, _, _ := strings.Cut(ask.draft.text, string(ask.date))
		at := strings.LastIndexAny(before, "，；")
		return at > 0 && ev.leads && strings.ContainsFunc(before[:at], isPersonMark)
	}
	return hangingRef(ev.text) && namedBefore(ask.draft.text, ev.text)
}

// namedBefore says whether a sentence names somebody before the clause, where what hangs in the clause is told.
func namedBefore(sentence, clause string) bool {
	const head = 4 // words that find the clause again
	words := strings.Fields(clause)
	before, _, ok := strings.Cut(sentence, strings.Join(words[:min(head, len(words))], " "))
	if !ok {
		return otherPerson.MatchString(clause) // a relative clause, told of somebody before
	}
	return strings.ContainsFunc(before, isNameMark)
}

// otherPerson is in a clause that speaks of somebody else than who acts.
var otherPerson = compile(`\b(?:him|them)\b`)

// listed says whether the sentence is an item of a list whose subject stands before the list.
func (a asker) listed() bool {
	at := strings.Index(a.fact.Context, a.fact.Sentence)
	return at > 0 && strings.HasSuffix(strings.TrimSpace(a.fact.Context[:at]), "；")
}

// hangsAtHead is how a clause begins whose subject is told before it.
var hangsAtHead = compile(`^(?:[他她它其这该此]|双方|两国|两人|(?:he|she|it|they|this|these|his|her|its|their|both|the two|the former|the latter)\b)`)

var (
	// theyHead is how a clause begins that speaks of several.
	theyHead = compile(`^[他她它]们`)
	// several is in a sentence that names them.
	several = compile(`、|[和与及]|们|等`)
)

// followsUp is how a clause begins that tells only what something else led to.
var followsUp = compile(`^(?:是|导致|致|使|令|让|造成|引发)`)

// inSentence says whether the clause was cut from the middle of its sentence, where its subject may stand.
func (a asker) inSentence(ask asking) bool {
	before, _, _ := strings.Cut(ask.draft.text, string(ask.date))
	return strings.ContainsAny(before, "，；,;")
}

// sentenceStart is what a sentence says before the clause with the date, where its subject may be.
func (a asker) sentenceStart(ask asking, l leaks) string {
	before, _, _ := strings.Cut(ask.draft.text, string(ask.date))
	at := strings.LastIndexAny(before, "，；")
	if at < 0 {
		return ""
	}
	return a.shown(ask.draft.expand(before[:at]), l)
}

// clauseStart is what an English sentence tells before a clause that a semicolon or an and parts from it.
func (a asker) clauseStart(ev event, ask asking, l leaks) string {
	const head = 3 // words that find the clause again
	words := strings.Fields(ev.text)
	before, _, ok := strings.Cut(ask.draft.text, strings.Join(words[:min(head, len(words))], " "))
	if a.lang.Chinese() || !ok || !partedHere.MatchString(before) {
		return ""
	}
	return a.shown(ask.draft.expand(cutSuffix(partedHere, before)), l)
}

// partedHere ends what stands before a clause of its own.
var partedHere = compile(`(?:;|,? (?:and|but)) $`)

// standsAlone says whether the clause names something besides what is asked.
func standsAlone(text string, asked rune) bool {
	for _, r := range text {
		if isNameMark(r) && r != asked || strings.ContainsRune("《「『“\"", r) {
			return true
		}
	}
	return false
}

const (
	maxBeforeChinese = 110
	maxBeforeEnglish = 300
)

// before is the sentence before the fact's one in its paragraph: what a question refers to.
func (a asker) before(l leaks) string {
	at := strings.Index(a.fact.Context, a.fact.Sentence)
	if at <= 0 {
		return ""
	}
	text := strings.TrimSpace(a.fact.Context[:at])
	ends := sentenceEnd.FindAllStringIndex(strings.TrimRight(text, "。！？.!? ”」』"), -1)
	if len(ends) > 0 {
		text = strings.TrimSpace(text[ends[len(ends)-1][1]:])
	}
	return a.shown(text, l)
}

// shown is text as a context line without what would tell the answer; empty where it is too long or too short.
func (a asker) shown(text string, l leaks) string {
	limit := maxBeforeEnglish
	if a.lang.Chinese() {
		limit = maxBeforeChinese
	}
	if width(text) > limit || width(text) < 4 {
		return ""
	}
	if !l.date.IsZero() {
		text = maskDates(text)
	}
	return l.mask(strings.TrimRight(text, "；;，,"))
}

var sentenceEnd = compile(`[。！？][”」』]?|[a-z0-9)][.!?]["”]? `)

var (
	blanks     = compile(`\s+`)
	noBlank    = compile(`(\p{Han}|[，。；：、？“”「」《》（）]) (\p{Han}|[，。；：、？“”「」《》（）])`)
	twoCommas  = compile(`[，、]+([，；？])`)
	spaceComma = compile(` +([,.;:?)])`)
)

// tidy mends what cutting leaves: doubled commas and blanks.
func (a asker) tidy(s string) string {
	s = strings.TrimSpace(blanks.ReplaceAllString(s, " "))
	if !a.lang.Chinese() {
		s = circa.ReplaceAllString(s, "around ")
		s = twoArticles.ReplaceAllString(s, "$1 $2")
		s = leftOver.Replace(s)
		s = upperFirst(strings.TrimRight(spaceComma.ReplaceAllString(s, "$1"), " ,;:."))
		s = fullStop.ReplaceAllString(s, "$1")
		if ask, text, ok := strings.Cut(s, ": "); ok && strings.HasPrefix(s, fillIn) {
			return ask + ": " + upperFirst(fullStop.ReplaceAllString(text, "$1")) + "."
		}
		return s + "?"
	}
	s = noBlank.ReplaceAllString(noBlank.ReplaceAllString(s, "$1$2"), "$1$2")
	s = twoCommas.ReplaceAllString(s, "$1")
	s = strings.TrimRight(s, "，。；：、？！")
	if strings.Contains(s, openBlank) {
		return s + "。"
	}
	return s + "？"
}

// leftOver is what cutting leaves in English.
var leftOver = strings.NewReplacer(", ,", ",", ",,", ",", "c."+blank, blank, "c. "+blank, blank)

// circa is an approximate date behind a preposition that goes with an exact one.
var circa = compile(`(?i:\b(?:on|in|at|around|about) c\. )`)

// twoArticles come together where a date told with its article qualifies a noun: a the 1st century bowl.
var twoArticles = compile(`\b([Aa]n?|[Tt]he) the (\d|early|mid|late)`)

// gap is where the source lost a word.
var gap = compile(`\b[Tt]he (?:,|an? |was |were |is )|\(\s*\)|（\s*）|『』|「」|“”|《》|, ,|[年月日天）]的中(?:[，。]|[^，。]{0,3}[亡死伤败胜捕俘])`)

// fullStop is one within the last quotation mark.
var fullStop = compile(`\.(["”])$`)

func upperFirst(s string) string {
	for i, r := range s {
		return strings.ToUpper(s[:i+len(string(r))]) + s[i+len(string(r)):]
	}
	return s
}

// readable refuses what is too long or too short to be understood, and what isn't whole.
func (a asker) readable(s string) bool {
	if a.lang.Chinese() {
		return whole(s) && !matches(whereTo, s) && !matches(meansOnly, s) && width(s) <= maxChinese+12 && width(s) >= 8 && !brokenNumber.MatchString(s)
	}
	n := len(strings.Fields(s))
	return whole(s) && n <= maxEnglish+4 && n >= 5 && !cutShort.MatchString(strings.TrimRight(s, "?.")) && !saysTooLittle.MatchString(s) && !cutOff.MatchString(s) && !namesNoEvent.MatchString(s) && !citation.MatchString(s) && !halfSpeech(s)
}

// whereTo ends a question about who arrived, not telling where.
var whereTo = compile(`[，。](?:谁|哪[个一]\p{Han}{1,2})(?:抵达|到达|返回|离开|出发|启程|前往)？$`)

// meansOnly is in a question that only says what a name means.
var meansOnly = compile(`(?:^|，)是?指(?:约?\d|公元|[从自]?哪|（____)`)

// citation names those who wrote a paper, and no event.
var citation = compile(`\bet al\b|\(\p{Lu}[\p{L}-]+(?: and \p{Lu}[\p{L}-]+)?(?:, ____)?\)`)

// halfSpeech says whether a question ends within what somebody said, before its verb: reported that in the last week.
func halfSpeech(s string) bool {
	loc := thatWhen.FindStringIndex(s)
	if loc == nil {
		return false
	}
	_, ok := finite(s[loc[1]:])
	return !ok
}

// thatWhen is how a clause begins that is said by somebody and opens with a circumstance.
var thatWhen = compile(` that,? (?:in|on|by|at|during|from|since|after|before) `)

// brokenNumber is a number cut at its comma.
var brokenNumber = compile(`[和与與及、]\d+？$`)

// saysTooLittle is an English question or clause whose event is told elsewhere.
var saysTooLittle = compile(`^(?:On|In) which [\p{Ll} ]+ did (?:\p{Lu}\S* )+(?:return|arrive|come|go|leave)\?$|: (?:\p{Lu}\S* )+(?:returned|arrived|came|went|left) (?:on|in) ____\.$|^(?:.*, )?\p{L}+ [a-z]+ (?:again|so|too|it|them|this)\??$|\bd(?:o|id) so\??$| that, (?:in|on|by) [^,]{1,24}[?.]?$| that the(?: \p{Lu}\p{L}*)+\??$| (?:order|ordered|inform|informed|urge|urged|advise|advised)(?: \p{Lu}[\p{L}.]*){1,6}\??$|(?:^|: |which \p{L}+(?: and \p{L}+)? )(?:\p{Lu}\S* (?:and )?)*(?:was|were) (?:\p{Lu}\S* ?(?:and )?)*(?:named|removed|appointed|moved|sent|given|made|called|used|taken|brought|joined|followed|assigned|informed|allowed)(?: (?:on|in) ____\.|\??)$`)

// namesNoEvent is a question whose subject has no name and whose verb says nothing by itself.
var namesNoEvent = compile(`\bfollow(?:ed)? suit\b|\bdid (?:work|works|construction|fighting|talks|negotiations|plans|production|events|matters|things) [a-z ]+\?$|who [a-z]+\?$|\b(?:was|were) being [a-z]+\?$|\bbetween (?:the )?\p{Lu}[\p{L}-]+\?$`)

// whole says whether nothing was cut within a bracket or a quotation, or lost by the source.
func whole(s string) bool {
	for _, pair := range []string{"（）", "“”", "「」", "『』", "《》", "()", "[]"} {
		runes := []rune(pair)
		if strings.Count(s, string(runes[0])) != strings.Count(s, string(runes[1])) {
			return false
		}
	}
	return strings.Count(s, "\"")%2 == 0 && !gap.MatchString(s)
}
