package question

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// wording asks in one language.
type wording interface {
	// event cuts the clause that holds the date and the thing asked for out of the sentence.
	event(a asking) (event, bool)
	// when asks for the date of the event.
	when(ev event, a asking) (string, bool)
	// ofNoun is the event told by the noun that the date belongs to, and the question for its date.
	ofNoun(a asking) (event, string, bool)
	// name asks for who or where of the event, with its date.
	name(ev event, a asking) (string, place, bool)
	// sentence is the whole sentence as an event, if it is short and clear by itself.
	sentence(a asking) (event, bool)
	// blank asks for a name by a blank in its place that tells its kind.
	blank(ev event, a asking) (string, bool)
	// blankDate asks for the date of the event so.
	blankDate(ev event, a asking) (string, bool)
}

// asking is what a wording has to work with.
type asking struct {
	draft   draft
	when    int         // the index of the event's date in the fact
	date    rune        // the mark of the event's date
	asked   rune        // the mark of what is asked for; date itself in a when question
	on      chrono.Date // the value of date
	open    bool        // on is the stated end of an interval: until 1918, since 1882
	who     deck.Who    // who is asked for, if a person or body is
	hero    string      // the mark of the person whose life the article tells, if it is one
	topic   string      // the mark of the thing that the article, and the paragraph, is about
	subject string      // marks of those who act without being named in the sentence, joined as a subject
	theme   theme       // what the article is about, if it is a thing
	follows bool        // the sentence before begins with the theme, or the paragraph with this sentence
}

// isCountry says whether a name is asked for as a country: people who ask for one mean a place, and its government, its dynasty or
// a side in a conflict none.
func isCountry(who deck.Who) bool {
	return who.Kind == deck.State && !demonym.MatchString(who.Name) && !notCountry.MatchString(fold(who.Name))
}

var notCountry = compile(`政府$|当局$|幕府$|[朝廷方]$| (?:government|dynasty)$`)

// event is the clause that tells a fact, cut out of its sentence, still with marks.
type event struct {
	leads   bool   // the date stood before the clause and was cut off with its preposition
	lead    string // that preposition when it says more than when: 自, 直到
	text    string // the clause; it holds the date where leads is false
	entry   bool   // it is an entry of a chronology, a dash between it and its date
	lost    bool   // it has no subject, and none could be put back
	cloze   bool   // it can only be asked with a blank in its place
	given   bool   // its subject was put back from an earlier clause
	subject int    // the length of that subject
	named   bool   // it is told by a name of its own, which no other event bears
	hangs   bool   // it speaks of something that only the text before it names
	aside   bool   // the date is not that of its verb, but of what was done to a thing told behind
}

// place is what a where question asks for: the places that stand together in the clause, and the answers.
type place struct {
	answer string
	accept []string // each of the places alone
	marks  []rune
}

// languageOf is the language that a fact is asked in: its source's, or what its sentence shows.
func (m *maker) languageOf(f deck.Fact) language.Language {
	if l := m.sources[f.Source].Language; l != language.None {
		return l
	}
	if strings.ContainsFunc(f.Sentence, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		return language.Simplified
	}
	return language.English
}

func wordingOf(l language.Language) wording {
	if l.Chinese() {
		return chinese{script{traditional: l == language.Traditional}}
	}
	return english{}
}

// wholeWord says whether a span of English text begins and ends at a word's edge. Chinese writes no edges.
func wholeWord(text string, in deck.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:in.Start])
	after, _ := utf8.DecodeRuneInString(text[in.End:])
	return !isLatin(before) && !isLatin(after) || !isLatin(firstRune(text[in.Start:])) && !isLatin(lastRune(text[:in.End]))
}

func isLatin(r rune) bool     { return unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) }
func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }
func lastRune(s string) rune  { r, _ := utf8.DecodeLastRuneInString(s); return r }

// datedBy says whether the event's date is the one nearest to the name asked for, where the clause holds several.
func datedBy(text string, a asking) bool {
	at := strings.IndexRune(text, a.asked)
	own := strings.IndexRune(text, a.date)
	if own < 0 {
		return true
	}
	for i, r := range text {
		if isDateMark(r) && r != a.date && abs(i-at) < abs(own-at) {
			return false
		}
	}
	return true
}
