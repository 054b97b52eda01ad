package article

import "unicode"

// wide says of a character that it is written without blanks around it: Chinese characters, kana, and their punctuation.
func wide(c rune) bool {
	switch {
	case c < 0x2e80:
		return false
	case c <= 0x303f, c >= 0x3040 && c <= 0x30ff, c >= 0x3400 && c <= 0x9fff, c >= 0xf900 && c <= 0xfaff, c >= 0xff00 && c <= 0xffef:
		return true
	}
	return unicode.Is(unicode.Han, c)
}
