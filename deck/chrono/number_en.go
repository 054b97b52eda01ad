package chrono

// englishNumber is a number in words: "two", "twenty-four", "nineteenth".
type englishNumber struct {
	value   int
	ordinal bool
	end     int
}

var englishUnits = [...]string{
	"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
	"fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
}

var englishTens = [...]string{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}

var englishOrdinals = [...]string{
	"zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
	"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
}

// englishWords are the words of numbers.
var englishWords = func() map[string]englishNumber {
	words := map[string]englishNumber{"thirtieth": {value: 30, ordinal: true}}
	for n, w := range englishUnits {
		words[w] = englishNumber{value: n}
	}
	for n, w := range englishOrdinals {
		words[w] = englishNumber{value: n, ordinal: true}
	}
	for n, w := range englishTens[2:] {
		words[w] = englishNumber{value: 10 * (n + 2)}
	}
	return words
}()

// beginsNumber is indexed by the lower-case letters that words of numbers begin with.
var beginsNumber = func() (t [256]bool) {
	for w := range englishWords {
		t[w[0]] = true
	}
	return t
}()

// readEnglishNumber reads one number below 100 in words at i: "two", "twenty", "twenty-four", "twenty fourth".
func readEnglishNumber(s string, i int) (englishNumber, bool) {
	if i >= len(s) || !beginsNumber[s[i]|0x20] {
		return englishNumber{}, false
	}
	end := wordEnd(s, i)
	if end-i < 3 || end-i > 11 {
		return englishNumber{}, false
	}
	n, ok := englishWords[lower(s[i:end])]
	if !ok {
		return n, false
	}
	n.end = end
	if n.value >= 20 && !n.ordinal && end < len(s) && (s[end] == '-' || s[end] == ' ') {
		next := wordEnd(s, end+1)
		if unit, ok := englishWords[lower(s[end+1:next])]; ok && unit.value > 0 && unit.value < 10 {
			return englishNumber{value: n.value + unit.value, ordinal: unit.ordinal, end: next}, true
		}
	}
	return n, true
}

// readEnglishYear reads a year in words at i: "nineteen eighty-six", "nineteen zero one", "nineteen hundred ninety three", "two thousand and five", "one
// thousand seven hundred and eighty nine". Only numbers of at least a hundred are years.
func readEnglishYear(s string, i int) (year, end int, ok bool) {
	first, ok := readEnglishNumber(s, i)
	if !ok || first.ordinal || first.value == 0 {
		return 0, 0, false
	}
	next := func(at int) int { return skipHyphen(s, at) }
	j := next(first.end)
	if e := eatWord(s, j, "thousand"); e > 0 && first.value < 10 {
		year, end = 1000*first.value, e
		if n, ok := readEnglishNumber(s, next(e)); ok && !n.ordinal && n.value < 10 {
			if h := eatWord(s, next(n.end), "hundred"); h > 0 {
				year, end = year+100*n.value, h
			}
		}
		return belowHundred(s, year, end)
	}
	if e := eatWord(s, j, "hundred"); e > 0 {
		return belowHundred(s, 100*first.value, e)
	}
	if first.value < 10 || first.value > 21 || j == first.end {
		return 0, 0, false
	}
	second, ok := readEnglishNumber(s, j)
	if end := eatWord(s, j, "oh", "o"); end > 0 { // nineteen oh five
		second, ok = englishNumber{end: end}, true
	}
	if !ok || second.ordinal {
		return 0, 0, false
	}
	if second.value == 0 { // nineteen zero one
		if second, ok = readEnglishNumber(s, next(second.end)); !ok || second.ordinal || second.value > 9 {
			return 0, 0, false
		}
	} else if second.value < 10 {
		return 0, 0, false
	}
	return 100*first.value + second.value, second.end, true
}

// belowHundred adds "and eighty nine" or "ninety three" to a year.
func belowHundred(s string, year, end int) (int, int, bool) {
	j := skipHyphen(s, end)
	if e := eatWord(s, j, "and"); e > 0 {
		j = skipSpace(s, e)
	}
	if n, ok := readEnglishNumber(s, j); ok && !n.ordinal {
		return year + n.value, n.end, true
	}
	return year, end, true
}

func skipHyphen(s string, i int) int {
	if i < len(s) && s[i] == '-' {
		return i + 1
	}
	return skipSpace(s, i)
}
