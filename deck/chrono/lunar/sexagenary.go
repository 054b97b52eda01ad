package lunar

// cycle is the length of the sexagenary cycle that numbers days and years.
const cycle = 60

const (
	stems    = "甲乙丙丁戊己庚辛壬癸"
	branches = "子丑寅卯辰巳午未申酉戌亥"
)

// Sexagenary is the place of a name at the start of s in the cycle of sixty, 甲子 is 1, 癸亥 is 60. Pairs that the cycle doesn't have, such as 甲丑,
// are none.
func Sexagenary(s string) (index int, ok bool) {
	if len(s) < 2*charBytes {
		return 0, false
	}
	stem, branch := place(stems, s[:charBytes]), place(branches, s[charBytes:2*charBytes])
	if stem < 0 || branch < 0 || stem%2 != branch%2 {
		return 0, false
	}
	// The index i has i ≡ stem mod 10 and i ≡ branch mod 12.
	return modulo(6*stem-5*branch, cycle) + 1, true
}

func place(list, char string) int {
	for i := 0; i < len(list); i += charBytes {
		if list[i:i+charBytes] == char {
			return i / charBytes
		}
	}
	return -1
}

// YearIndex is the place of an astronomical year in the cycle; the year 4 was 甲子.
func YearIndex(year int) int { return modulo(year-4, cycle) + 1 }

// DayIndex is the place of a day in the cycle; the day number 11 was 甲子.
func DayIndex(jdn int) int { return modulo(jdn-11, cycle) + 1 }
