package chrono

import "unicode/utf8"

// number is a number as a text writes it.
type number struct {
	value  int
	places int // digits of an Arabic or positional number; 0 for one with tens and hundreds as words
	style  numberStyle
	end    int // byte after it
}

// numberStyle says how a number is written.
type numberStyle uint8

const (
	arabic         numberStyle = iota // 1992, １９９２
	positional                        // 一九九二, 二〇〇四
	multiplicative                    // 三十五, 廿五, 两千
)

// maxPlaces bounds the digits that are read: no date has more than eight (20161016).
const maxPlaces = 8

// readNumber reads the number at i, Arabic, full-width or Chinese. ok is false where there is none.
func readNumber(s string, i int) (number, bool) {
	if i >= len(s) {
		return number{}, false
	}
	if isDigit(s[i]) || fullWidthDigit(s, i) >= 0 {
		return readArabic(s, i)
	}
	if s[i] < 0xe3 {
		return number{}, false
	}
	return readChinese(s, i)
}

func readArabic(s string, i int) (number, bool) {
	n := number{style: arabic}
	for i < len(s) {
		d, size := int(s[i])-'0', 1
		if !isDigit(s[i]) {
			if d = fullWidthDigit(s, i); d < 0 {
				break
			}
			size = 3
		}
		if n.places++; n.places > maxPlaces {
			return n, false
		}
		n.value = 10*n.value + d
		i += size
	}
	n.end = i
	return n, n.places > 0
}

// fullWidthDigit is the value of the full-width digit at i, or -1. U+FF10 is EF BC 90.
func fullWidthDigit(s string, i int) int {
	if i+2 < len(s) && s[i] == 0xef && s[i+1] == 0xbc && s[i+2] >= 0x90 && s[i+2] <= 0x99 {
		return int(s[i+2]) - 0x90
	}
	return -1
}

// chineseDigit is the value of a digit, or -1.
func chineseDigit(r rune) int {
	switch r {
	case '〇', '零', '○', 'Ｏ':
		return 0
	case '一', '壹':
		return 1
	case '二', '两', '兩', '贰', '貳':
		return 2
	case '三', '叁':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// chineseScale is the value of a word for a power of ten or of the contracted tens 廿 卅 卌, or 0.
func chineseScale(r rune) int {
	switch r {
	case '十', '拾':
		return 10
	case '百':
		return 100
	case '千':
		return 1000
	case '廿', '廾', '卄':
		return 20
	case '卅':
		return 30
	case '卌':
		return 40
	}
	return 0
}

func readChinese(s string, i int) (number, bool) {
	n := number{style: positional}
	total, digit, start := 0, -1, i
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		d, scale := chineseDigit(r), chineseScale(r)
		switch {
		case d >= 0:
			if n.style == multiplicative && digit > 0 {
				n.end = i
				return n, false // 十二三: a vague number
			}
			if n.places++; n.places > maxPlaces {
				return n, false
			}
			n.value, digit = 10*n.value+d, d
		case scale > 0:
			if n.style == positional && n.places > 1 {
				return n, false
			}
			n.style = multiplicative
			switch {
			case scale == 20 || scale == 30 || scale == 40:
				total += scale
			case digit < 0:
				total += scale
			default:
				total += digit * scale
			}
			digit = -1
		default:
			if i == start {
				return n, false
			}
			return n.finish(total, digit, i), true
		}
		i += size
	}
	return n.finish(total, digit, i), i > start
}

func (n number) finish(total, digit, end int) number {
	n.end = end
	if n.style == multiplicative {
		n.value, n.places = total+max(digit, 0), 0
	}
	return n
}
