package chrono

// letterPairs has, for two letters of a word, a bit for the word's length.
type letterPairs [26 * 26]uint16

func pairOf(a, b byte) int { return int(a|0x20-'a')*26 + int(b|0x20-'a') }

// wordHeads and wordTails hold every English word that an expression may begin with, by its first two letters and by its second and last ones. Nearly
// all words of a text are passed over by a look into each.
var wordHeads, wordTails = func() (heads, tails letterPairs) {
	add := func(words ...string) {
		for _, w := range words {
			if len(w) > 1 {
				heads[pairOf(w[0], w[1])] |= 1 << len(w)
				tails[pairOf(w[1], w[len(w)-1])] |= 1 << len(w)
			}
		}
	}
	add(lowerMonths[1:]...)
	add(englishAbbreviations[1:]...)
	add(englishUnits[1:]...)
	add(englishTens[2:]...)
	add(englishOrdinals[1:]...)
	add(decadeWords[:]...)
	add("sept", "thirtieth", "spring", "summer", "autumn", "fall", "winter", "springtime", "summertime", "wintertime", "ad", "ce", "christmas", "new")
	add("following", "next", "subsequent", "ensuing", "previous", "preceding", "prior", "same", "that", "this")
	add("later", "earlier", "late", "early", "afterwards", "afterward", "before", "previously")
	add("day", "week", "month", "year", "decade", "century", "days", "weeks", "months", "years")
	add("end", "start", "beginning", "middle", "rest", "part", "half")
	return heads, tails
}()

// mayBegin says whether the word from i to end is worth the grammar of English.
func mayBegin(t string, i, end int) bool {
	n := end - i
	if n < 2 || n > 11 {
		return false
	}
	return wordHeads[pairOf(t[i], t[i+1])]>>n&1 != 0 && wordTails[pairOf(t[i+1], t[end-1])]>>n&1 != 0
}
