package language

import "unicode/utf8"

// Detect is the language that text is written in: the one that most of its letters belong to. Chinese is Simplified or
// Traditional after the characters that the two write differently; text without such characters, or with as many of the one
// as of the other, counts as Simplified. A Chinese text may quote Latin names at length: one Chinese character weighs as much
// as three Latin letters.
//
// Other languages in the Latin alphabet count as English, the nearest there is. Text in which kana, Hangul or another alphabet
// prevails, and text without letters, is None.
func Detect(text string) Language {
	var han, latin, kana, other, simplified, traditional int
	for i := 0; i < len(text); {
		if c := text[i]; c < 0x80 {
			if c|0x20 >= 'a' && c|0x20 <= 'z' {
				latin++
			}
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(text[i:])
		i += size
		switch {
		case c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf || c >= 0x20000 && c <= 0x3ffff:
			han++
			switch script(c) {
			case Simplified:
				simplified++
			case Traditional:
				traditional++
			}
		case c >= 0x3041 && c <= 0x30ff:
			kana++
		case c >= 0xc0 && c <= 0x24f || c >= 0x1e00 && c <= 0x1eff:
			latin++
		case c >= 0x370 && c <= 0x1fff || c >= 0xac00 && c <= 0xd7af:
			other++
		}
	}
	switch {
	case han == 0 && latin == 0, kana > han/4 && kana > latin/3, other > latin && other > 3*han:
		return None
	case 3*han <= latin:
		return English
	case traditional > simplified:
		return Traditional
	}
	return Simplified
}
