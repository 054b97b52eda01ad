package question

import (
	"slices"
	"strings"
)

// chunk is a part of an English sentence between commas, or between an "and" and the verb that follows it.
type chunk struct {
	text string
	join string // what stands before it
}

var (
	hardBreak    = compile(`; |: | [—–-] |—`)
	conjunction  = compile(`^(?:and|but|or|yet|so|then) `)
	subordinator = compile(`^(?i:(?:just |shortly |soon |immediately |long |only )?(?:when|where|after|before|until|while|although|though|because|since|as|once|whereas|whereupon|even though|so that)) `)
	relativeHead = compile(`^(?:(?:in|of|from|at|by|to|with|for|under|during|among|through|after|over|upon) )?(?:who|which|that|whose|whom) `)
	leadPhrase   = compile(`^(?i:(?:` + smallWords + `)\s+)*` + dateClass)
	prepHead     = compile(`^(?i:in|on|at|by|during|for|from|with|without|under|to|into|of|as|despite|following|after|before|since|until|upon|among|between|because|throughout|within|along|near|through|over|against|according|due|instead|along|around|about|contrary|like|unlike|per|via|given|thanks|apart|aside|beginning|starting) `)
	opening      = compile(`^(?i:(?:however|elsewhere|but|and|then|later|also|finally|eventually|subsequently|meanwhile|moreover|furthermore|thus|therefore|consequently|accordingly|nevertheless|nonetheless|instead|afterwards|thereafter|additionally|similarly|indeed|hence|still|yet|so|soon after|shortly afterwards|as a result|in addition|for example|for instance|in turn|at the same time|more recently|most recently|by contrast|on the other hand|in response|in fact|initially|originally|officially|in total|notably|importantly|sadly|fortunately|unfortunately|ultimately|historically|traditionally|apparently|reportedly|famously)(?:,\s*|\s+))+`)
	pronounEn    = compile(`^(?i:he|she|it|they|we|i|this|these|those|that|both|both sides|the two|the former|the latter)$`)
	hangingEn    = compile(`(?i:\b(?:he|she|they|him|her|his|hers|their|them|its|it|this|these|those|such|the latter|the former|both (?:sides|nations|countries|states|armies|teams|men|women|brothers|parties)|the same|another [a-z]+|here|the aforementioned|the following|the other|the two)\b)`)
	definite     = compile(`^(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) [a-z]+(?: [a-z]+)?$`)
)

// smallWords may stand between a verb and a date.
const smallWords = `on|in|by|after|before|during|since|until|till|from|around|about|circa|approximately|throughout|at|of|for|between|as|early|late|mid|mid-|the|spring|summer|autumn|fall|winter|morning|evening|night|afternoon|beginning|end|start|middle|year|years|month|sometime|only|again|back|and|to|through|starting|effective|dated|later|same|day`

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
			if depth == 0 && strings.HasPrefix(text[i+1:], `" `) {
				out = append(out, splitVerbs(chunk{strings.TrimSpace(text[start:i] + `"`), join})...)
				start, join = i+2, ", " // known as "The Ripper," was
			} else if depth == 0 && !(i+1 < len(text) && text[i+1] != ' ') {
				out = append(out, splitVerbs(chunk{strings.TrimSpace(text[start:i]), join})...)
				start, join = i+1, ", "
			}
		}
	}
	out = append(out, splitVerbs(chunk{strings.TrimSpace(text[start:]), join})...)
	out = slices.DeleteFunc(out, func(c chunk) bool { return c.text == "" })
	if len(out) > 1 {
		if loc := leadPhrase.FindStringIndex(out[0].text); loc != nil && loc[1] < len(out[0].text) && !qualified.MatchString(out[0].text) {
			if _, ok := finite(out[0].text); !ok {
				rest := chunk{text: strings.TrimSpace(out[0].text[loc[1]:])}
				out = append([]chunk{{text: out[0].text[:loc[1]]}, rest}, out[1:]...)
			}
		}
	}
	return out
}

// qualified begins with a date that belongs to the noun behind it: the 1912 novel.
var qualified = compile(`^(?i:(?:` + smallWords + `)\s+)*(?i:the|an?) ` + dateClass + ` (?:[a-z]|\p{Lu}[a-z]+ [a-z]+ )`)

var andVerb = compile(` (?:and|but|or) `)

// splitVerbs cuts "signed A and left for B" before the second verb.
func splitVerbs(c chunk) []chunk {
	if loc := conjunction.FindStringIndex(c.text); loc != nil {
		c.join += c.text[:loc[1]]
		c.text = c.text[loc[1]:]
	}
	for _, loc := range andVerb.FindAllStringIndex(c.text, -1) {
		first, second := c.text[:loc[0]], c.text[loc[1]:]
		v, ok := finite(second)
		if ok && strings.LastIndex(second[:v.start], "(") > strings.LastIndex(second[:v.start], ")") {
			continue // Jackson and Sharp (founded in 1863)
		}
		if ok && v.start > 0 && mayDo.MatchString(first) && toDoNext.MatchString(second) {
			continue // might provoke a war and interfere with the voyage planned
		}
		if ok && (ofOther.MatchString(second[:v.start]) || clauseInside.MatchString(second[:v.start])) {
			continue
		}
		if w, has := finite(first); ok && has && v.start == 0 && w.end == len(first) && !w.auxiliary && !slices.Contains(intransitive, w.base) && !prepHead.MatchString(strings.TrimSpace(second[v.end:])+" ") {
			continue // ambushed and beat the army: both have its object
		}
		if _, has := finite(first); ok && !has && alsoVerb.MatchString(second[:v.start]) && c.join == ", " {
			return append([]chunk{{first, c.join}}, splitVerbs(chunk{second, c.text[loc[0]:loc[1]]})...)
		}
		if w, has := finite(first); ok && has && (v.start == 0 || !strings.Contains(first[w.start:], " that ") && ownClause(second[:v.start])) {
			return append([]chunk{{first, c.join}}, splitVerbs(chunk{second, c.text[loc[0]:loc[1]]})...)
		}
	}
	return []chunk{c}
}

var (
	// mayDo tells what may be done, toDoNext goes on with a second deed that may.
	mayDo    = compile(`\b(?:may|might|can|could|shall|should|will|would|must|to) [a-z]+ `)
	toDoNext = compile(`^[a-z]*[a-rt-z] (?:with|to|into|from|for|the|an?|his|her|its|their) `)
)

// ofOther is in a subject that a clause of its own tells of: Bulgaria which began after the Bulgars.
var ofOther = compile(` (?:which|who|that) .*\b(?:after|before|when|while|until|because|since) `)

// clauseInside is in a subject that ends before a clause of its own: General Ward after Charles had fallen.
var clauseInside = compile(nameClass + ` (?:after|before|when|while|until|because|since|although) `)

// alsoVerb stands before a verb whose subject was told before the end of a list: took A, B and also took C.
var alsoVerb = compile(`^(?:also|then|later|subsequently|soon|finally|eventually) $`)

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
		apposition := i > 0 && !v.auxiliary && !v.sure && chunks[i].join == ", " && oneSuch.MatchString(chunks[i].text) && hasVerb(chunks[:i])
		return ok && !participle && !circumstance && !apposition && !reduced(chunks, i, v) && !(i > 0 && doneFirst.MatchString(chunks[i].text))
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

// reduced says whether the form of a verb in chunk i is a participle, because the verb that goes with its subject opens a later
// chunk: A raid conducted by Demetrius, his son, did little harm.
func reduced(chunks []chunk, i int, v verb) bool {
	text := chunks[i].text
	if v.start == 0 || v.auxiliary || v.sure || relativeHead.MatchString(text) || subordinator.MatchString(text) || andVerb.MatchString(text[max(0, v.start-len(" and ")):]) || strings.Contains(text[:v.start], " that ") {
		return false
	}
	opens := func(c chunk) bool {
		w, ok := finite(c.text)
		return ok && w.start == 0 && (w.auxiliary || w.sure)
	}
	for _, c := range chunks[i+1:] {
		switch {
		case opens(c):
			return c.join == ", "
		case hasOwnVerb(c), strings.Contains(c.join, "and "):
			return false
		}
	}
	return false
}

// datesAside says whether the date at chunk at is that of what was done to a thing, told behind the main chunk: a bridge, opened in
// 1850.
func datesAside(chunks []chunk, main, at int) bool {
	if at <= main || slices.ContainsFunc(chunks[main+1:at+1], goesOnAnd) {
		return false
	}
	v, ok := finite(chunks[at].text)
	return ok && v.start == 0
}

func goesOnAnd(c chunk) bool { return strings.Contains(c.join, "and ") || c.text == "and" }

// doneFirst begins what was done to a thing, in two participles: begun in 1801 and finished.
var doneFirst = compile(`^(?:begun|written|drawn|taken|given|known|[a-z]+ed) [^,]* and `)

// oneSuch begins what tells of the name before what it is: a prize founded in 1901.
var oneSuch = compile(`^(?:an?|one of) `)

// ingHead begins a clause without a subject of its own: Having lured.
var ingHead = compile(`^[A-Z][a-z]+ing `)

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

// ingNext is how text goes on behind after or before that tells no clause of its own: after leaving.
var ingNext = compile(`^[a-z]+ing `)

// clauseOf is a chunk without the word that makes it subordinate.
func clauseOf(text string) string {
	if loc := subordinator.FindStringIndex(text); loc != nil && !ingNext.MatchString(text[loc[1]:]) {
		return text[loc[1]:]
	}
	return text
}

// continues says whether a chunk only goes on with a list or names the larger place.
func continues(c chunk) bool {
	if _, ok := finite(c.text); ok || relativeHead.MatchString(c.text) || subordinator.MatchString(c.text) || strings.ContainsFunc(c.text, isDateMark) {
		return false
	}
	n := len(strings.Fields(c.text))
	return n <= 3 && strings.ContainsFunc(c.text, isNameMark) && !prepHead.MatchString(c.text)
}
