package chrono

import (
	"strings"
	"unicode/utf8"
)

// skipSpace is the index of the first byte at or after i that is no blank. Line ends are blanks of a paragraph.
func skipSpace(s string, i int) int {
	for i < len(s) {
		switch {
		case s[i] == ' ' || s[i] == '\t' || s[i] == '\n' || s[i] == '\r':
			i++
		case s[i] == 0xc2 && strings.HasPrefix(s[i:], "\u00a0"):
			i += 2
		case s[i] == 0xe3 && strings.HasPrefix(s[i:], "\u3000"):
			i += 3
		default:
			return i
		}
	}
	return i
}

// backSpace is the end of what stands before the blanks before i.
func backSpace(s string, i int) int {
	for i > 0 {
		switch {
		case s[i-1] == ' ' || s[i-1] == '\t' || s[i-1] == '\n' || s[i-1] == '\r':
			i--
		case strings.HasSuffix(s[:i], "\u00a0"):
			i -= 2
		case strings.HasSuffix(s[:i], "\u3000"):
			i -= 3
		default:
			return i
		}
	}
	return i
}

// eat is the end of the first of words that stands at i, or -1. Where one word begins another the longer comes first.
func eat(s string, i int, words ...string) int {
	rest := s[i:]
	for _, w := range words {
		// The last byte of a character differs most often.
		if n := len(w); n <= len(rest) && n > 0 && rest[n-1] == w[n-1] && rest[0] == w[0] && rest[:n] == w {
			return i + n
		}
	}
	return -1
}

// eatBack is the start of the first of words that ends at i, or -1.
func eatBack(s string, i int, words ...string) int {
	for _, w := range words {
		if n := len(w); n <= i && n > 0 && s[i-1] == w[n-1] && s[i-n] == w[0] && s[i-n:i] == w {
			return i - n
		}
	}
	return -1
}

// runeAt is the rune at i, or utf8.RuneError at the end.
func runeAt(s string, i int) rune {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// runeBefore is the rune that ends at i, or utf8.RuneError at the beginning.
func runeBefore(s string, i int) rune {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

// isHan says whether r is an ideograph.
func isHan(r rune) bool { return r >= 0x4e00 && r <= 0x9fff || r >= 0x3400 && r <= 0x4dbf }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// wordEnd is the end of the ASCII letters from i on.
func wordEnd(s string, i int) int {
	for i < len(s) && isLetter(s[i]) {
		i++
	}
	return i
}

// wordStart is the start of the ASCII letters that end at i.
func wordStart(s string, i int) int {
	for i > 0 && isLetter(s[i-1]) {
		i--
	}
	return i
}

// sameWord compares a word of the text with a lower-case word, case ignored.
func sameWord(word, lower string) bool {
	if len(word) != len(lower) {
		return false
	}
	for i := range len(word) {
		if word[i]|0x20 != lower[i] {
			return false
		}
	}
	return true
}

// eatWord is the end of the word at i if it is one of the lower-case words, else -1.
func eatWord(s string, i int, words ...string) int {
	end := wordEnd(s, i)
	if end == i {
		return -1
	}
	for _, w := range words {
		if sameWord(s[i:end], w) {
			return end
		}
	}
	return -1
}

// wordBefore are the bounds of the word before i, blanks between them skipped; start == end when there is none.
func wordBefore(s string, i int) (start, end int) {
	end = backSpace(s, i)
	return wordStart(s, end), end
}

// dash is the end of the dash, hyphen or wave at i, or -1.
func dash(s string, i int) int {
	if i < len(s) && s[i] == '-' {
		for i < len(s) && s[i] == '-' {
			i++
		}
		return i
	}
	if i >= len(s) || s[i] != '~' && s[i] != 0xe2 && s[i] != 0xef && s[i] != 0xe3 {
		return -1
	}
	return eat(s, i, "–", "——", "—", "－", "~", "～", "〜", "‐", "‑", "−", "─")
}
