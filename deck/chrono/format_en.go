package chrono

import "strconv"

// englishMonths are the names from January, index 1.
var englishMonths = [...]string{
	"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}

func englishDate(d Date) string {
	switch d.form {
	case before:
		return "before " + englishMarked(d.to)
	case after:
		return "after " + englishMarked(d.from)
	case closed:
		return englishInterval(d.from, d.to)
	}
	return englishMarked(d.from)
}

// englishInterval says once what both ends share: "13–15 May 1992", "30 May – 2 June 1992", "May–July 1992", "1914–1918", "264–146 BC".
func englishInterval(from, to point) string {
	plain := from.marks == 0 && to.marks == 0
	sameYear := plain && from.year == to.year && from.unit == to.unit
	switch {
	case sameYear && from.unit == DayPrecision && from.month == to.month:
		return strconv.Itoa(int(from.day)) + "–" + englishPoint(to)
	case sameYear && from.unit == DayPrecision:
		return strconv.Itoa(int(from.day)) + " " + englishMonths[from.month] + " – " + englishPoint(to)
	case sameYear && from.unit == MonthPrecision:
		return englishMonths[from.month] + "–" + englishPoint(to)
	case plain && from.unit == YearPrecision && to.unit == YearPrecision && from.year > 0:
		return englishYear(int(from.year)) + "–" + strconv.Itoa(int(to.year))
	case plain && from.unit == YearPrecision && to.unit == YearPrecision && to.year <= 0:
		return strconv.Itoa(historical(int(from.year))) + "–" + englishYear(int(to.year))
	}
	return englishMarked(from) + " – " + englishMarked(to)
}

func englishMarked(p point) string {
	text := englishPoint(p)
	if p.marks&approximate != 0 {
		text = "c. " + text
	}
	if p.marks&uncertain != 0 {
		text += " (?)"
	}
	return text
}

func englishPoint(p point) string {
	part := [...]string{"", "early ", "mid-", "late "}[p.marks.part()]
	first, last := p.years() // of -047X -479 and -470: the 470s BC as people count
	switch p.unit {
	case CenturyPrecision:
		if p.year < 0 {
			return "the " + part + ordinal(-int(p.year)) + " century BC"
		}
		return "the " + part + ordinal(int(p.year)+1) + " century"
	case DecadePrecision:
		if p.year < 0 {
			return "the " + part + strconv.Itoa(-last) + "s BC"
		}
		if first < 100 {
			return "the " + part + "AD " + strconv.Itoa(first) + "s"
		}
		return "the " + part + strconv.Itoa(first) + "s"
	case YearPrecision:
		return part + englishYear(int(p.year))
	}
	text := ""
	switch p.unit {
	case DayPrecision:
		text = strconv.Itoa(int(p.day)) + " " + englishMonths[p.month]
	case MonthPrecision:
		text = part + englishMonths[p.month]
	case SeasonPrecision:
		text = part + englishSeason(p.month)
	}
	if p.year == noYear {
		return text
	}
	return text + " " + englishYear(int(p.year))
}

func englishSeason(code uint8) string {
	switch {
	case code >= quarter1 && code <= quarter4:
		return [...]string{"first", "second", "third", "fourth"}[code-quarter1] + " quarter of"
	case code == half1:
		return "first half of"
	case code == half2:
		return "second half of"
	}
	return [...]string{"spring", "summer", "autumn", "winter"}[(code-spring)%4]
}

// englishYear marks the years before AD 1000, where a bare number could be read as another one.
func englishYear(year int) string {
	switch {
	case year <= 0:
		return strconv.Itoa(1-year) + " BC"
	case year < 1000:
		return "AD " + strconv.Itoa(year)
	}
	return strconv.Itoa(year)
}

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}
