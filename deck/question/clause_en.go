package question

import (
	"regexp"
	"slices"
	"strings"
)

// english asks in English.
type english struct{}

// chunk is a part of an English sentence between commas, or between an "and" and the verb that follows it.
type chunk struct {
	text string
	join string // what stands before it
}

var (
	hardBreak    = regexp.MustCompile(`; |: | [—–-] |—`)
	conjunction  = regexp.MustCompile(`^(?:and|but|or|yet|so|then) `)
	subordinator = regexp.MustCompile(`^(?i:(?:just |shortly |soon |immediately |long |only )?(?:when|where|after|before|until|while|although|though|because|since|as|once|whereas|whereupon|even though|so that)) `)
	relativeHead = regexp.MustCompile(`^(?:(?:in|of|from|at|by|to|with|for|under|during) )?(?:who|which|that|whose|whom) `)
	leadPhrase   = regexp.MustCompile(`^(?i:(?:` + smallWords + `)\s+)*` + dateClass)
	prepHead     = regexp.MustCompile(`^(?i:in|on|at|by|during|for|from|with|without|under|to|into|of|as|despite|following|after|before|since|until|upon|among|between|because|throughout|within|along|near|through|over|against|according|due|instead|along|around|about|contrary|like|unlike|per|via|given|thanks|apart|aside|beginning|starting) `)
	opening      = regexp.MustCompile(`^(?i:(?:however|but|and|then|later|also|finally|eventually|subsequently|meanwhile|moreover|furthermore|thus|therefore|consequently|accordingly|nevertheless|nonetheless|instead|afterwards|thereafter|additionally|similarly|indeed|hence|still|yet|so|soon after|shortly afterwards|as a result|in addition|for example|for instance|in turn|at the same time|more recently|most recently|by contrast|on the other hand|in response|in fact|initially|originally|officially|in total|notably|importantly|sadly|fortunately|unfortunately|ultimately|historically|traditionally|apparently|reportedly|famously)(?:,\s*|\s+))`)
	pronounEn    = regexp.MustCompile(`^(?i:he|she|it|they|we|i|this|these|those|that|both|both sides|the two|the former|the latter)$`)
	hangingEn    = regexp.MustCompile(`(?i:\b(?:he|she|they|him|her|his|hers|their|them|its|it|this|these|those|such|the latter|the former|both sides|the same|there|here|said|the aforementioned|the following|the other|another|the two)\b)`)
	definite     = regexp.MustCompile(`^(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) [a-z]+(?: [a-z]+)?$`)
)

// smallWords may stand between a verb and a date.
const smallWords = `on|in|by|during|since|until|till|from|around|about|circa|approximately|throughout|at|of|for|between|as|early|late|mid|mid-|the|spring|summer|autumn|fall|winter|morning|evening|night|afternoon|beginning|end|start|middle|year|years|month|sometime|only|again|back|and|to|through|starting|effective|dated|later|same|day`

// event fails where the date stands in no clause that it surely belongs to, unless the sentence is short enough for a blank.
func (e english) event(a asking) (event, bool) {
	text := strings.TrimRight(strings.TrimSpace(dropBrackets(a.draft.text, a.date, a.asked)), ".!? ")
	text = cutPrefix(opening, segmentWith(text, a.date))
	if text == "" {
		return event{}, false
	}
	ev, ok := e.cut(text, a)
	if !ok {
		ev = event{text: text, cloze: true}
	}
	e.resolve(&ev, a)
	if !strings.ContainsRune(ev.text, a.asked) && !(ev.leads && a.asked == a.date) {
		return event{}, false
	}
	n := len(strings.Fields(ev.text))
	if cutShort.MatchString(ev.text) {
		return event{}, false
	}
	return ev, ev.text != "" && n <= maxEnglish && (!ev.cloze || n >= 6 && !strings.Contains(text, ":") && !noClause.MatchString(ev.text))
}

// cutShort is how a clause ends that was cut too early.
var cutShort = regexp.MustCompile(` (?:that|the|of|to|an?|and|or|with|by|in|on|at|for|from|as|was|were|than|into|such|including|per|said|stated|wrote|added|noted)$`)

// noClause is how a sentence begins that has no clause of its own before the next stop.
var noClause = regexp.MustCompile(`^(?i:(?:in|on|at|with|by) (?:what|which|whom) |what |whether |if )`)

// cut takes the clause that the date belongs to out of the text.
func (e english) cut(text string, a asking) (event, bool) {
	chunks := chunksOf(text)
	at := slices.IndexFunc(chunks, func(c chunk) bool { return strings.ContainsRune(c.text, a.date) })
	if at < 0 {
		return event{}, false
	}
	main, ok := mainChunk(chunks, at)
	if !ok {
		return event{}, false
	}
	clause, ok := e.clause(chunks, main, at, a)
	if !ok {
		return event{}, false
	}
	ev := event{text: clause}
	if at < main {
		ev.leads, ev.lead = true, firstWord(chunks[at].text)
		if loc := leadPhrase.FindStringIndex(chunks[at].text); loc == nil || loc[1] != len(chunks[at].text) {
			return event{}, false // the date belongs to the circumstance, not to the event
		}
	} else if loc := leadPhrase.FindStringIndex(clause); loc != nil && strings.ContainsRune(clause[:loc[1]], a.date) {
		ev.leads, ev.lead, ev.text = true, firstWord(clause), strings.TrimLeft(clause[loc[1]:], " ,")
	}
	return ev, strings.ContainsRune(ev.text, a.asked) || a.asked == a.date
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if strings.ContainsFunc(word, isMark) {
		return ""
	}
	return strings.ToLower(word)
}

// segmentWith is the part of the sentence between semicolons and dashes that holds the date.
func segmentWith(text string, date rune) string {
	for _, part := range hardBreak.Split(text, -1) {
		if strings.ContainsRune(part, date) {
			return strings.TrimSpace(part)
		}
	}
	return ""
}

// chunksOf splits at commas and before the second verb of a clause.
func chunksOf(text string) []chunk {
	var out []chunk
	join := ""
	depth, start := 0, 0
	for i, r := range text {
		switch r {
		case '(', '[', '“':
			depth++
		case ')', ']', '”':
			depth = max(0, depth-1)
		case ',':
			if depth == 0 && !(i+1 < len(text) && text[i+1] != ' ') {
				out = append(out, splitVerbs(chunk{strings.TrimSpace(text[start:i]), join})...)
				start, join = i+1, ", "
			}
		}
	}
	out = append(out, splitVerbs(chunk{strings.TrimSpace(text[start:]), join})...)
	out = slices.DeleteFunc(out, func(c chunk) bool { return c.text == "" })
	if len(out) > 1 {
		if loc := leadPhrase.FindStringIndex(out[0].text); loc != nil && loc[1] < len(out[0].text) {
			if _, ok := finite(out[0].text); !ok {
				rest := chunk{text: strings.TrimSpace(out[0].text[loc[1]:])}
				out = append([]chunk{{text: out[0].text[:loc[1]]}, rest}, out[1:]...)
			}
		}
	}
	return out
}

var andVerb = regexp.MustCompile(` (?:and|but|or) `)

// splitVerbs cuts "signed A and left for B" before the second verb.
func splitVerbs(c chunk) []chunk {
	if loc := conjunction.FindStringIndex(c.text); loc != nil {
		c.join += c.text[:loc[1]]
		c.text = c.text[loc[1]:]
	}
	for _, loc := range andVerb.FindAllStringIndex(c.text, -1) {
		first, second := c.text[:loc[0]], c.text[loc[1]:]
		v, ok := finite(second)
		if w, has := finite(first); ok && has && (v.start == 0 || !strings.Contains(first[w.start:], " that ") && ownClause(second[:v.start])) {
			return append([]chunk{{first, c.join}}, splitVerbs(chunk{second, c.text[loc[0]:loc[1]]})...)
		}
	}
	return []chunk{c}
}

// ownClause says whether what stands before a verb can be its subject alone.
func ownClause(subject string) bool {
	return !andVerb.MatchString(subject) || strings.Contains(subject, "between") || strings.HasSuffix(subject, "ly ")
}

// mainChunk is the chunk with the verb that the date at chunk at belongs to.
func mainChunk(chunks []chunk, at int) (int, bool) {
	has := func(i int) bool {
		v, ok := finite(clauseOf(chunks[i].text))
		// after a comma a form in -ed is a participle once the clause has its verb
		participle := v.start == 0 && !v.auxiliary && !v.sure && chunks[i].join == ", " && (hasVerb(chunks[:i]) || slices.ContainsFunc(chunks[i+1:], startsWithVerb))
		circumstance := i == 0 && ingHead.MatchString(chunks[i].text) && slices.ContainsFunc(chunks[1:], hasOwnVerb)
		return ok && !participle && !circumstance
	}
	if has(at) {
		return at, true
	}
	if forward := strings.Contains(chunks[at].join, "and") || strings.Contains(chunks[at].join, "but"); forward {
		if at+1 < len(chunks) && has(at+1) && chunks[at+1].join == ", " {
			return at + 1, true
		}
		return 0, false
	}
	for i := at - 1; i >= 0; i-- {
		if has(i) {
			if subordinator.MatchString(chunks[i].text) {
				return 0, false
			}
			return i, !prepHead.MatchString(chunks[at].text) || leadPhrase.MatchString(chunks[at].text)
		}
	}
	for i := at + 1; i < len(chunks); i++ {
		if has(i) && !subordinator.MatchString(chunks[i].text) && !relativeHead.MatchString(chunks[i].text) {
			return i, true
		}
	}
	return 0, false
}

// ingHead begins a clause without a subject of its own: Having lured.
var ingHead = regexp.MustCompile(`^[A-Z][a-z]+ing `)

func startsWithVerb(c chunk) bool {
	v, ok := finite(c.text)
	return ok && v.start == 0 && c.join == ", "
}

func hasOwnVerb(c chunk) bool {
	v, ok := finite(c.text)
	return ok && v.start > 0 && c.join == ", " && !relativeHead.MatchString(c.text) && !subordinator.MatchString(c.text)
}

// hasVerb says whether a main clause stands in the chunks.
func hasVerb(chunks []chunk) bool {
	return slices.ContainsFunc(chunks, func(c chunk) bool {
		_, ok := finite(c.text)
		return ok && !subordinator.MatchString(c.text) && !relativeHead.MatchString(c.text)
	})
}

// clauseOf is a chunk without the word that makes it subordinate.
func clauseOf(text string) string {
	if loc := subordinator.FindStringIndex(text); loc != nil {
		return text[loc[1]:]
	}
	return text
}

// clause puts the subject, the main chunk and what must follow together.
func (e english) clause(chunks []chunk, main, at int, a asking) (string, bool) {
	text := clauseOf(chunks[main].text)
	if loc := relativeHead.FindStringIndex(text); loc != nil {
		head := strings.TrimSpace(text[:loc[1]])
		if main == 0 || head != "who" && head != "which" && head != "that" {
			return "", false
		}
		antecedent := lastName(chunks[main-1].text)
		if antecedent == "" {
			return "", false
		}
		text = antecedent + " " + text[loc[1]:]
	} else if v, _ := finite(text); v.start == 0 || prefixAdverb(text[:v.start]) {
		subject := subjectBefore(chunks[:main])
		if subject == "" {
			return "", false
		}
		if v.base != "" && !v.auxiliary && !slices.Contains(intransitive, v.base) {
			subject += sharedAuxiliary(chunks[:main], chunks[main])
		}
		text = subject + " " + text
	} else if main > 0 && main != at {
		text = listBefore(chunks[:main], chunks[main]) + text
	}
	last := max(main, at)
	if subordinator.MatchString(chunks[main].text) && !strings.ContainsRune(chunks[main].text, a.asked) {
		return "", false
	}
	if k := slices.IndexFunc(chunks, func(c chunk) bool { return strings.ContainsRune(c.text, a.asked) }); k > last {
		last = k
	}
	for last+1 < len(chunks) && continues(chunks[last+1]) {
		last++
	}
	if loc := openSubclause.FindStringIndex(text); loc != nil {
		if _, ok := finite(text[loc[1]:]); !ok {
			if strings.ContainsRune(text[loc[0]:], a.date) || strings.ContainsRune(text[loc[0]:], a.asked) || last > main {
				return "", false
			}
			return strings.TrimSpace(text[:loc[0]]), true
		}
	}
	for _, c := range chunks[main+1 : last+1] {
		if v, ok := finite(c.text); ok && v.start > 0 && !relativeHead.MatchString(c.text) && !subordinator.MatchString(c.text) {
			return "", false // a clause of its own
		}
		text += c.join + c.text
	}
	return strings.TrimSpace(text), true
}

// sharedAuxiliary is the was or had that a second participle goes with: was overthrown and executed.
func sharedAuxiliary(before []chunk, c chunk) string {
	if !strings.Contains(c.join, "and") || len(before) == 0 {
		return ""
	}
	last := before[len(before)-1].text
	v, ok := finite(last)
	if ok && v.auxiliary && slices.Contains([]string{"was", "were", "had", "has", "have"}, last[v.start:v.end]) && passive.MatchString(last[v.end:]) {
		return " " + last[v.start:v.end]
	}
	return ""
}

// intransitive verbs have no passive that an auxiliary could be shared with.
var intransitive = strings.Fields("last die remain arrive retire resign return serve live continue survive end start exist emerge move work travel surrender escape settle fail succeed agree happen occur appear disappear collapse retreat flee march land sail graduate stay begin become go come fall rise stand")

// passive follows an auxiliary that helps a participle.
var passive = regexp.MustCompile(`^ (?:[a-z]+ly |also |then |later )?[a-z]+(?:ed|en|wn|un|ght|ld|nt|st|ade|id)\b`)

// openSubclause begins a subordinate clause; cut at a comma it may have no verb.
var openSubclause = regexp.MustCompile(` (?:when|where|while|because|although|until|whereas) `)

func prefixAdverb(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && !strings.Contains(s, " ") && strings.HasSuffix(s, "ly")
}

// continues says whether a chunk only goes on with a list or names the larger place.
func continues(c chunk) bool {
	if _, ok := finite(c.text); ok || relativeHead.MatchString(c.text) || subordinator.MatchString(c.text) || strings.ContainsFunc(c.text, isDateMark) {
		return false
	}
	n := len(strings.Fields(c.text))
	return n <= 3 && strings.ContainsFunc(c.text, isNameMark) && !prepHead.MatchString(c.text)
}

// lastName is the name, with the words before it in its phrase, that a relative clause refers to.
func lastName(text string) string {
	runes := []rune(text)
	if len(runes) == 0 || !isNameMark(runes[len(runes)-1]) {
		return ""
	}
	return string(runes[len(runes)-1])
}

// subjectBefore is the subject of the nearest clause before, or the phrase whose verb was cut off by an apposition.
func subjectBefore(chunks []chunk) string {
	for i := len(chunks) - 1; i >= 0; i-- {
		text := clauseOf(chunks[i].text)
		v, ok := finite(text)
		if i == 0 && !ok && subordinator.MatchString(chunks[i].text) {
			return text
		}
		if relativeHead.MatchString(text) || subordinator.MatchString(chunks[i].text) {
			continue
		}
		if ok {
			subject := strings.TrimSpace(text[:v.start])
			if loc := leadPhrase.FindStringIndex(subject); loc != nil {
				subject = strings.TrimLeft(subject[loc[1]:], " ,")
			}
			if subject != "" && !prefixAdverb(subject) {
				return subject
			}
			continue
		}
		if i == 0 && !prepHead.MatchString(text) && !strings.ContainsFunc(text, isDateMark) {
			return text
		}
	}
	return ""
}

// listBefore is the beginning of a subject that is a list of names: A, B, and C signed.
func listBefore(chunks []chunk, main chunk) string {
	if !strings.Contains(main.join, "and") {
		return ""
	}
	list := ""
	for i, c := range chunks {
		if _, ok := finite(c.text); ok || prepHead.MatchString(c.text) || !isNameMark(lastRune(c.text)) {
			return ""
		}
		if i > 0 {
			list += c.join
		}
		list += c.text
	}
	return list + main.join
}

// resolve names what a pronoun at the start stands for, if the fact tells, and notes what hangs in the air.
func (english) resolve(ev *event, a asking) {
	v, ok := finite(ev.text)
	if !ok {
		ev.hangs = true
		return
	}
	subject := strings.TrimSpace(ev.text[:v.start])
	if a.subject != "" && pronounEn.MatchString(subject) && !strings.EqualFold(subject, "it") {
		ev.text = a.subject + " " + ev.text[v.start:]
	}
	ev.hangs = hangingRef(strings.ReplaceAll(ev.text, string(a.asked), "x")) || definite.MatchString(subject)
}

// hangingRef says whether a pronoun stands before any name that it could refer to.
func hangingRef(text string) bool {
	for _, loc := range hangingEn.FindAllStringIndex(text, -1) {
		if !strings.ContainsFunc(text[:loc[0]], isNameMark) {
			return true
		}
	}
	return false
}
