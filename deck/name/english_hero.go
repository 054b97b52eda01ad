package name

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Hero says how an English document that was read speaks of the person in its title: "he" or "she"; empty where the title is no
// person's name.
func (f *Finder) Hero(title string) string {
	if f.english == nil {
		return ""
	}
	return f.english.hero(cutQualifier(title))
}

// leastSpoken is how often a document says he or she of the one whose life it tells.
const leastSpoken = 3

func (f *english) hero(title string) string {
	words := strings.Fields(title)
	if len(words) == 0 || len(words) > 5 || !f.namesSomebody(strings.ToLower(title)) && !f.namesSomebody(strings.ToLower(words[len(words)-1])) {
		return ""
	}
	for i, w := range words {
		is := f.vocabulary.words[strings.ToLower(w)]
		r, _ := utf8.DecodeRuneInString(w)
		small := i > 0 && (joiners[w] || w == "of" || w == "the")
		if is&(isOrgEnd|isPlaceEnd|isEvent|isStop) != 0 && !small || !unicode.IsUpper(r) && !small {
			return ""
		}
	}
	switch kind := SureKind(title); {
	case kind != NoKind && kind != Person, f.spoken["it"] >= f.spoken["he"]+f.spoken["she"]:
	case f.spoken["he"] >= leastSpoken && f.spoken["he"] > 2*f.spoken["she"]:
		return "he"
	case f.spoken["she"] >= leastSpoken && f.spoken["she"] > 2*f.spoken["he"]:
		return "she"
	}
	return ""
}

// namesSomebody says whether the document uses a name, in lower case, as that of a person, or at least inside its sentences.
func (f *english) namesSomebody(key string) bool {
	e := f.seen[key]
	return f.surnames[key] != "" || e != nil && (e.person > 0 || e.inside > 0) && !f.lower[key]
}

// Spoken is the word for a person that a pronoun is a form of: his is one of he.
func Spoken(pronoun string) string {
	switch strings.ToLower(pronoun) {
	case "he", "his", "him":
		return "he"
	case "she", "her", "hers":
		return "she"
	case "it", "its":
		return "it"
	}
	return ""
}
