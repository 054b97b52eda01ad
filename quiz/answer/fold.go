package answer

import (
	"strings"
	"unicode"

	"annals/deck/name"

	"golang.org/x/text/unicode/norm"
)

// fold takes away script, width, case and accents: 漢城 is 汉城, Zürich is zurich.
func fold(s string) string {
	s = norm.NFKD.String(s)
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) && r < 0x3000 {
			return -1
		}
		return r
	}, s)
	return letters.Replace(name.Fold(norm.NFC.String(s)))
}

// letters are those that no decomposition takes apart, as they are typed without their keyboards.
var letters = strings.NewReplacer("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i")

// key is a folded text without blanks and punctuation.
func key(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, fold(s))
}

// same says whether two texts are the same answer but for script, width, case, accents, blanks and punctuation.
func same(a, b string) bool {
	k := key(a)
	return k != "" && k == key(b)
}

// isHan says whether the text is written in Chinese characters, kana or hangul rather than in letters.
func isHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
	})
}

// words is the words of a text in letters. Hyphens and apostrophes join: Tae-woo is one word.
func words(s string) []string {
	s = strings.NewReplacer("-", "", "‐", "", "‑", "", "'", "", "’", "", "ʻ", "", "&", " and ").Replace(fold(s))
	list := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	for i, word := range list {
		if short, ok := shortForms[word]; ok {
			list[i] = short
		}
	}
	return list
}

// shortForms are words that are mostly written short.
var shortForms = map[string]string{
	"saint": "st", "mount": "mt", "fort": "ft",
	"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}

// brackets parts a text from what stands in brackets after or in it: 汉城（今首尔） is 汉城 and 首尔. inner is "" without brackets.
func brackets(s string) (outer, inner string) {
	open := strings.IndexAny(s, "(（[［【")
	if open < 0 {
		return s, ""
	}
	end := strings.IndexAny(s[open:], ")）]］】")
	rest := ""
	if end < 0 {
		end = len(s)
	} else {
		end += open
		_, rest, _ = cutRune(s[end:])
	}
	_, inner, _ = cutRune(s[open:end])
	for _, word := range []string{"今属", "今", "即", "现", "現", "又名", "又称", "又稱", "原名", "旧称", "舊稱", "后称", "present-day ", "modern ", "now ", "today's ", "formerly ", "or "} {
		if after, ok := strings.CutPrefix(inner, word); ok {
			inner = after
			break
		}
	}
	outer = strings.TrimSpace(s[:open] + rest)
	if outer == "" {
		return inner, ""
	}
	return outer, strings.TrimSpace(inner)
}

// cutRune parts a text behind its first rune.
func cutRune(s string) (first, rest string, ok bool) {
	for i := range s {
		if i > 0 {
			return s[:i], s[i:], true
		}
	}
	return s, "", s != ""
}
