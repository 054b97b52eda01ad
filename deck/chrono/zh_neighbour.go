package chrono

import "strings"

// neighbours reads two units in a row that share their word: 五六十年代, 七八月, 十六七世纪. It gives the first number and the byte after the word.
func neighbours(t string, i int) (first int, kind unitKind, end int, ok bool) {
	tens, j := 0, i
	if p := eat(t, i, "十"); p > 0 {
		tens, j = 10, p
	}
	if j+6 > len(t) {
		return 0, noUnit, i, false
	}
	a, b := chineseDigit(runeAt(t, j)), chineseDigit(runeAt(t, j+3))
	if a < 1 || b != a+1 {
		return 0, noUnit, i, false
	}
	first, j = tens+a, j+6
	if end = eat(t, j, "十年代"); end > 0 && tens == 0 {
		return 10 * first, decadeUnit, end, true
	}
	kind, end = unitWord(t, j)
	return first, kind, end, kind == centuryUnit || kind == monthUnit && first < 12
}

// neighbourReading is the first of two neighbours at i. They are read as a range whose second end readRange finds at the same place.
func neighbourReading(t string, i int) (reading, bool) {
	first, kind, _, ok := neighbours(t, i)
	switch {
	case !ok:
	case kind == decadeUnit:
		return reading{unit: DecadePrecision, year: first, hasYear: true, century: true}, true
	case kind == centuryUnit:
		return reading{unit: CenturyPrecision, year: 100 * (first - 1), hasYear: true}, true
	case kind == monthUnit:
		return reading{unit: MonthPrecision, month: first, han: true}, true
	}
	return reading{}, false
}

// neighbour is the second of two neighbours of which r is the first, at i where both are written, and the byte after them.
func (r reading) neighbour(t string, i int) (to reading, end int, ok bool) {
	if r.unit == SeasonPrecision {
		return r.neighbourSeason(t, i)
	}
	_, kind, end, ok := neighbours(t, i)
	if !ok {
		return r, i, false
	}
	to = r
	switch {
	case kind == decadeUnit && r.unit == DecadePrecision:
		to.year += 10
	case kind == centuryUnit && r.unit == CenturyPrecision && r.year < 0: // 公元前七八世纪 goes on to the century that is earlier
		return r, i, false
	case kind == centuryUnit && r.unit == CenturyPrecision:
		to.year += 100
	case kind == monthUnit && r.unit == MonthPrecision:
		to.month++
		if p := eat(t, end, "间", "間", "之交"); p > 0 {
			end = p
		}
	default:
		return r, i, false
	}
	return to, end, true
}

// seasonSigns are the seasons in order.
const seasonSigns = "春夏秋冬"

// neighbourSeasons reads two seasons in a row at i, 春夏之交, 秋冬: the place of the first, and the byte after them.
func neighbourSeasons(t string, i int) (first, end int, ok bool) {
	if i+6 > len(t) {
		return 0, i, false
	}
	first = strings.Index(seasonSigns, t[i:i+3])
	second := strings.Index(seasonSigns, t[i+3:i+6])
	if first < 0 || second != (first+3)%len(seasonSigns) {
		return 0, i, false
	}
	end = i + 6
	if p := eat(t, end, "之交", "之际", "之際", "之间", "之間", "间", "間", "两季", "兩季"); p > 0 {
		end = p
	}
	return first / 3, end, true
}

// neighbourSeason is the second of the two seasons at i.
func (r reading) neighbourSeason(t string, i int) (to reading, end int, ok bool) {
	first, end, ok := neighbourSeasons(t, i)
	if !ok || r.season != spring+first {
		return r, i, false
	}
	to = r
	if to.season++; to.season > winter {
		to.season, to.year = spring, to.year+1
		if to.reign.year > 0 {
			to.reign.year++
		}
	}
	return to, end, true
}
