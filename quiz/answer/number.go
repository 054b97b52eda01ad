package answer

import "strconv"

// number reads a number below 1000 in Chinese characters, positional (一九) or with units (十九), and writes it in digits.
func number(runes []rune) (digits string, ok bool) {
	if len(runes) == 0 {
		return "", false
	}
	units := map[rune]int{'十': 10, '百': 100}
	values := map[rune]int{'〇': 0, '零': 0, '一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}
	total, digit, hasUnit := 0, -1, false
	for _, r := range runes {
		if unit, isUnit := units[r]; isUnit {
			if digit < 0 {
				digit = 1
			}
			total, digit, hasUnit = total+digit*unit, -1, true
			continue
		}
		if digit = values[r]; !hasUnit {
			digits += strconv.Itoa(digit)
		}
	}
	if !hasUnit {
		return digits, true
	}
	return strconv.Itoa(total + max(digit, 0)), true
}
