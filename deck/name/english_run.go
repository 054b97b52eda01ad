package name

import "strings"

// owned says whether the token before i, a possessive, belongs to the name of a body: Workers' Party, People's Volunteer Army.
func (f *english) owned(i int) bool {
	if i >= len(f.tokens) || !f.tokens[i].capital {
		return false
	}
	if f.tokens[i-1].plural && f.tokens[i].is&isOrgEnd != 0 {
		return true
	}
	if lastOne := i+1 >= len(f.tokens) || !f.tokens[i+1].capital; lastOne && landmark(f.tokens[i].key) && f.tokens[i-1].is&(isState|isCity|isRegion|isPeople) == 0 {
		return true // Rorke's Drift
	}
	switch f.tokens[i-1].key {
	case "people", "peoples", "women", "men", "children", "king", "queen", "lloyd":
		for ; i < len(f.tokens) && f.tokens[i].capital; i++ {
			if f.tokens[i].is&(isOrgEnd|isState) != 0 {
				return true
			}
		}
	}
	return false
}

// landmark says whether a word ends the names of places that are called after somebody.
func landmark(w string) bool {
	switch w {
	case "drift", "bay", "island", "islands", "point", "creek", "falls", "hill", "ferry", "landing", "rock", "lake", "head", "gate", "cathedral", "wood", "ford", "mill":
		return true
	}
	return false
}

// officeOf says whether an office of a government follows the title at i: Secretary of State.
func (f *english) officeOf(i int) bool {
	if f.tokens[i].is&isTitle == 0 || i+2 >= len(f.tokens) {
		return false
	}
	if next := i + 2; f.tokens[next].key == "the" && next+1 < len(f.tokens) {
		return offices[f.tokens[next+1].key]
	}
	return offices[f.tokens[i+2].key]
}

var offices = map[string]bool{
	"state": true, "war": true, "defense": true, "defence": true, "staff": true, "treasury": true, "interior": true, "foreign": true, "finance": true,
	"justice": true, "education": true, "agriculture": true, "commerce": true, "labor": true, "labour": true, "health": true, "navy": true,
}

// titles says whether the token at i of a run that ends at last is a title, or says which: Foreign Minister, Prime Minister.
func (f *english) titles(i, last int) bool {
	key := f.tokens[i].key
	if f.vocabulary.words[strings.TrimSuffix(key, ".")]&isTitle != 0 || len(key) > 6 && i < last && f.vocabulary.words[strings.TrimSuffix(key, "s")]&isTitle != 0 {
		return true // Lieutenants Kelly and Macready
	}
	return i+1 < last && (offices[key] || rank(key)) && f.tokens[i+1].is&isTitle != 0 && f.tokens[last].is&isOrgEnd == 0
}

// arabicLower says whether a word is a part of a name that is written small: ud-din, al-mulk.
func arabicLower(word string) bool {
	article, rest, ok := strings.Cut(word, "-")
	if !ok || len(rest) < 3 {
		return false
	}
	switch article {
	case "ud", "ad", "al", "ul", "uz", "us", "un", "ur", "ed", "el":
		return true
	}
	return false
}

// particle says whether a word written small begins surnames.
func particle(w string) bool { return w == "de" || w == "von" || w == "van" || w == "du" }

// ship says whether a word begins the name of a ship.
func ship(w string) bool {
	switch w {
	case "uss", "css", "hms", "hmas", "hmcs", "rms", "ss", "sms", "ijn", "mv":
		return true
	}
	return false
}

// numeral says whether a word counts the battles, empires or houses of one name.
func numeral(w string) bool {
	switch w {
	case "first", "second", "third", "fourth", "fifth", "sixth":
		return true
	}
	return false
}

// rank says whether a word before a title says which holder of the office is meant.
func rank(w string) bool {
	switch w {
	case "prime", "deputy", "acting", "chief", "first", "vice", "assistant", "former", "grand", "high", "supreme":
		return true
	}
	return false
}

// partyFor says whether "for" goes on with the name of the party or society that ends at i: Party for the Independence of Guinea.
func (f *english) partyFor(i int) bool {
	if f.tokens[i].is&isOrgEnd == 0 || i+2 >= len(f.tokens) || i == 0 || !f.tokens[i-1].capital {
		return false
	}
	next := i + 2
	if f.tokens[next].key == "the" && next+1 < len(f.tokens) {
		next++
	}
	return f.tokens[next].capital && f.tokens[next].is&(isState|isPeople|isTitle) == 0
}

// ordinal says whether a word is a number in figures that counts: 1st, 24th.
func ordinal(word string) bool {
	cut := strings.TrimRight(word, "dhnrst")
	if len(cut) == 0 || len(word)-len(cut) != 2 {
		return false
	}
	return strings.Trim(cut, "0123456789") == ""
}

// arabic says whether a word is a part of a name with the Arabic article: al-Qasim, an-Nafis.
func arabic(word string) bool {
	article, rest, ok := strings.Cut(word, "-")
	return ok && len(article) == 2 && article[0] == 'a' && rest != "" && rest[0] >= 'A' && rest[0] <= 'Z'
}
