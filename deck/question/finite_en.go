package question

import (
	"slices"
	"strings"
	"unicode"
)

// verb is a finite verb of an English clause and its place.
type verb struct {
	start, end int
	auxiliary  bool
	sure       bool   // its form is no participle
	base       string // of a full verb
}

// ambiguous are irregular pasts that are as often participles.
var ambiguous = strings.Fields("led found held made sent built fought won left lost paid put set read told taught brought bought caught shot met laid kept heard said sold thought struck cut hit split shut spread hurt bound hung sought spent lent fed bred bled burnt meant dealt felt slain rebuilt broadcast cost let wound lit shed spun split lay")

// notSubjectEnd are words before a form in -ed that make it an adjective.
var beforeAdjective = strings.Fields("two three four five six seven several many few other the a an his her its their our of newly recently heavily highly most more very this that these those with by in on from to any no some all both")

var relative = strings.Fields("who which that whose whom where")

var wordPattern = compile(`[\p{L}\p{N}'’\x{E000}-\x{EBFF}-]+`)

// finite finds the main verb of a clause.
func finite(s string) (verb, bool) {
	words := wordPattern.FindAllStringIndex(s, -1)
	inRelative := false
	for i, loc := range words {
		word := s[loc[0]:loc[1]]
		if i > 0 && slices.Contains(relative, word) && !endsWithComma(s[:loc[0]]) {
			inRelative = true
			continue
		}
		v, ok := finiteAt(s, words, i)
		if !ok {
			continue
		}
		if inRelative {
			inRelative = false
			continue
		}
		return v, true
	}
	return verb{}, false
}

func endsWithComma(s string) bool { return strings.HasSuffix(strings.TrimSpace(s), ",") }

// comesWith are participles that go with "with".
var comesWith = strings.Fields("equipped armed filled loaded associated charged combined faced concerned affiliated")

// actors are pronouns behind which a word in -ed is a verb.
var actors = strings.Fields("he she they who")

// finiteAt says whether the i-th word is a finite verb rather than a participle, an adjective or an infinitive.
func finiteAt(s string, words [][]int, i int) (verb, bool) {
	word := s[words[i][0]:words[i][1]]
	before, after := neighbour(s, words, i-1), neighbour(s, words, i+1)
	if before == "to" || unicode.IsUpper(firstRune(word)) && i > 0 {
		return verb{}, false
	}
	v := verb{start: words[i][0], end: words[i][1]}
	lower := strings.ToLower(word)
	if slices.Contains(auxiliaries, lower) {
		v.auxiliary = true
		if lower == "had" || lower == "has" || lower == "have" || lower == "did" || lower == "does" {
			v.auxiliary = participleAhead(s, words, i)
			v.base = map[string]string{"had": "have", "has": "have", "have": "have", "did": "do", "does": "do"}[lower]
		}
		return v, before != "having" && !(lower == "may" && i == 0)
	}
	v.base = base(word)
	if v.base == "" && slices.Contains(actors, strings.ToLower(before)) {
		v.base = regularBase(lower) // she retired
	}
	if v.base == "" || compoundAdjective(lower) {
		return verb{}, false
	}
	regular := irregular[lower] == ""
	if !regular && !slices.Contains(ambiguous, lower) {
		v.sure = true
		return v, true
	}
	if before == "and" && i > 2 && beenDone.MatchString(s[:words[i-1][0]]) {
		return verb{}, false // having been fought and won
	}
	if superlative.MatchString(before) && strings.HasSuffix(lower, "ed") && strings.EqualFold(neighbour(s, words, i-2), "the") {
		return verb{}, false // the earliest confirmed sightings
	}
	if second := neighbour(s, words, i-2); strings.HasSuffix(before, "ly") && (slices.Contains(beforeAdjective, strings.ToLower(second)) || ownerEnd.MatchString(second)) {
		return verb{}, false // the newly founded town
	}
	if slices.Contains(beforeAdjective, strings.ToLower(before)) || ownerEnd.MatchString(before) || after == "by" && i > 0 || after == "with" && slices.Contains(comesWith, lower) || before == "been" || before == "being" || before == "having" || slices.Contains(auxiliaries, before) {
		return verb{}, false
	}
	return v, !laterVerb(s, words, i)
}

// beenDone ends with what was done, told as a circumstance.
var beenDone = compile(`\b(?:been|being) [a-z]+ $`)

// superlative are words between an article and an adjective.
var superlative = compile(`^(?:[a-z]+est|first|last|next|only)$`)

// ownerEnd ends the name of an owner, before an adjective of what is owned: Harold's exiled brother.
var ownerEnd = compile(`['’]s$`)

// compoundAdjective says whether a word with a hyphen is no verb: under-represented, but re-elected.
func compoundAdjective(word string) bool {
	first, _, ok := strings.Cut(word, "-")
	return ok && !slices.Contains([]string{"re", "co", "pre", "counter", "over", "out", "de"}, first)
}

// participleAhead says whether a form of have or do is followed by the verb that it helps.
func participleAhead(s string, words [][]int, i int) bool {
	for k := i + 1; k < len(words) && k <= i+3; k++ {
		w := strings.ToLower(neighbour(s, words, k))
		switch {
		case strings.HasSuffix(w, "ed"), strings.HasSuffix(w, "en") && w != "men" && w != "women" && w != "children" && w != "seven" && w != "ten",
			irregular[w] != "", slices.Contains(strings.Fields("been become begun come gone done run known shown grown drawn thrown born worn torn sworn flown won not"), w):
			return true
		case strings.HasSuffix(w, "ly"), w == "also", w == "already", w == "never", w == "now", w == "long", w == "just":
			continue
		}
		return false
	}
	return false
}

// laterVerb says whether a sure finite verb follows without a comma or a conjunction between: then the word at i was a participle.
func laterVerb(s string, words [][]int, i int) bool {
	for k := i + 1; k < len(words); k++ {
		between := s[words[k-1][1]:words[k][0]]
		if strings.ContainsAny(between, ",;:—–") {
			return false
		}
		w := s[words[k][0]:words[k][1]]
		if w == "he" || w == "she" || w == "they" || w == "it" || w == "we" || w == "and" || w == "or" || w == "but" || w == "that" || w == "which" || w == "who" || w == "when" || w == "where" || w == "after" || w == "before" || w == "because" || w == "while" || w == "as" || w == "until" || w == "if" || w == "then" || w == "how" || w == "what" {
			return false
		}
		if slices.Contains(auxiliaries, w) && w != "did" || irregular[w] != "" && !slices.Contains(ambiguous, w) {
			return neighbour(s, words, k-1) != "to"
		}
	}
	return false
}

func neighbour(s string, words [][]int, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return s[words[i][0]:words[i][1]]
}
