package answer

import (
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/chrono/lunar"
)

// checkDate judges a typed date against the card's date, and against dates that the card accepts besides it. What a made card
// accepts are the words of its source; those that tell no date by themselves (次日, 同年4月) count for nothing. The result is
// Unreadable only if no reading of what was typed is a date.
func checkDate(card deck.Card, date chrono.Date, typed string) Result {
	best := Result{Verdict: Wrong, Reason: Unreadable}
	if fold(typed) == fold(strings.TrimSpace(card.Answer)) {
		return Result{Verdict: Right, Read: date}
	}
	dates := []chrono.Date{date}
	for _, text := range card.Accept {
		other, err := chrono.ParseText(text)
		switch {
		case err == nil && isAlternative(text, other, date):
			dates = append(dates, other)
		case err != nil && card.Kind != deck.WhenKind && same(typed, text): // the words of who wrote the card by hand
			return Result{Verdict: Right, Reason: Alias, Against: text}
		}
	}
	told := toldBy(card)
	outer, inner := brackets(typed)
	for _, d := range dates {
		result := best
		for _, reading := range readings(outer, d, told) {
			result = kinder(result, judge(reading, d, told))
		}
		for _, reading := range readings(inner, d, told) {
			result = withTwin(result, judge(reading, d, told))
		}
		best = kinder(best, result)
	}
	return contradicted(best, date, dates[1:])
}

// contradicted takes back a month or day typed for a mere year if the card knows another one: 1973年3月 where the source also tells
// the 23rd of June. The year is right, so that the learner is asked.
func contradicted(r Result, d chrono.Date, known []chrono.Date) Result {
	if r.Verdict != Right || !d.Contains(r.Read) || r.Read.Precision() >= d.Precision() {
		return r
	}
	for _, other := range known {
		if !d.Contains(other) || other.Precision() >= d.Precision() {
			continue
		}
		if covers(r.Read, other) || covers(other, r.Read) {
			return r
		}
		r = Result{Verdict: Nearly, Reason: Unsure, Parts: different(r.Read, other).Parts, Read: r.Read}
	}
	return r
}

// isAlternative says whether an accepted text gives another date, as sources do that differ. What is coarser, yearless, cut to two
// digits or counted by an era that more than one ruler proclaimed is rather how the source writes the date itself, and would
// accept too little.
func isAlternative(text string, other, date chrono.Date) bool {
	return other.HasYear() && other.Precision() <= date.Precision() && other.Calendar() == chrono.Civil && len(wholeYears(clean(text), 1900)) == 0
}

// withTwin judges a date that was typed with another one in brackets: 光绪二十四年（1898）. A wrong one spoils a right one; only
// the year of an era, which several rulers proclaimed, may be saved by the civil one.
func withTwin(result, twin Result) Result {
	switch {
	case result.Verdict > Wrong && twin.Verdict == Wrong:
		return twin
	case result.Verdict == Wrong && twin.Verdict > Wrong && result.Read.Calendar() == chrono.Civil && result.Reason != Unreadable:
		return result
	}
	return kinder(result, twin)
}

// kinder is the better of two results; any is better than one that found nothing to judge.
func kinder(a, b Result) Result {
	if a.Reason == Unreadable || b.Verdict > a.Verdict {
		return b
	}
	return a
}

// judge compares one reading of what was typed with the date asked for.
func judge(read reading, d chrono.Date, told told) Result {
	result := compare(read.date, d.Stated(), told)
	result.Read = read.date
	switch {
	case read.date.OpenBefore() && !d.OpenBefore(): // before 1995 is not in 1995
		return Result{Verdict: Wrong, Reason: Different, Read: read.date}
	case result.Verdict <= Wrong:
	case read.shortYear && !told.century(d) && !(read.date.Precision() == chrono.DecadePrecision && lastCentury.Contains(d)):
		result = Result{Verdict: Wrong, Reason: ShortYear, Read: read.date}
	case read.noEra:
		result.Verdict, result.Reason = Partly, Coarse
		result.Parts = append([]Part{Era}, result.Parts...)
	case read.noYear:
		result = coarse(append([]Part{Year}, result.Parts...))
		result.Read = read.date
	}
	if result.Verdict == Partly && told.asMuchAs(read.date, d) {
		result.Verdict, result.Reason = Wrong, Given
	}
	return result
}

// lastCentury is the one whose decades are called by their tens alone: 七十年代, the seventies.
var lastCentury = chrono.CenturyOf(1900)

// compare judges the typed date t by the days that it covers.
func compare(t, d chrono.Date, told told) Result {
	t = t.Stated()
	switch {
	case !t.HasYear():
		return compareYearless(t, d, told)
	case t.First() == d.First() && t.Last() == d.Last():
		if t.Part() != chrono.Whole && d.Part() != chrono.Whole && t.Part() != d.Part() {
			return Result{Verdict: Wrong, Reason: Different}
		}
		return Result{Verdict: Right}
	case t.IsRange():
		return compareRange(t, d)
	case d.IsRange():
		return comparePeriod(t, d)
	case covers(t, d):
		return compareCoarse(t, d)
	case d.Contains(t):
		return compareFine(t, d)
	}
	return different(t, d)
}

// compareYearless judges a day or month without a year. It is whole where the question tells the year.
func compareYearless(t, d chrono.Date, told told) Result {
	if t.Month() != d.Month() || d.IsRange() {
		return Result{Verdict: Wrong, Reason: Different, Parts: []Part{Month}}
	}
	if t.DayOfMonth() != 0 && d.DayOfMonth() != 0 && t.DayOfMonth() != d.DayOfMonth() {
		return Result{Verdict: Wrong, Reason: Different, Parts: []Part{Day}}
	}
	var missing []Part
	if !told.year(d) {
		missing = append(missing, Year)
	}
	if t.DayOfMonth() == 0 && d.DayOfMonth() != 0 {
		missing = append(missing, Day)
	}
	return coarse(missing)
}

func coarse(missing []Part) Result {
	if len(missing) == 0 {
		return Result{Verdict: Right}
	}
	return Result{Verdict: Partly, Reason: Coarse, Parts: missing}
}

// compareRange judges a typed period: both ends must be right, though they may be coarser. Any other period, however it
// covers the date, is a guess.
func compareRange(t, d chrono.Date) Result {
	tFirst, tLast := t.Ends()
	dFirst, dLast := d.Ends()
	if !d.IsRange() || !covers(tFirst, dFirst) || !covers(tLast, dLast) {
		return different(t, d)
	}
	return coarse(missing(max(tFirst.Precision(), tLast.Precision()), finest(d)))
}

// comparePeriod judges a single date where a period was asked: its beginning, its end, or a unit that holds all of it.
func comparePeriod(t, d chrono.Date) Result {
	first, last := d.Ends()
	switch {
	case covers(t, d):
		return compareCoarse(t, d)
	case t.First() == first.First() && t.Last() == first.Last(), covers(t, first) && !tooCoarse(t, first):
		return coarse(append([]Part{End}, missing(t.Precision(), first.Precision())...))
	case t.First() == last.First() && t.Last() == last.Last(), covers(t, last) && !tooCoarse(t, last):
		return coarse(append([]Part{Beginning}, missing(t.Precision(), last.Precision())...))
	}
	return different(t, d)
}

// compareCoarse judges a unit that the date lies in.
func compareCoarse(t, d chrono.Date) Result {
	if tooCoarse(t, d) || !partFits(t, d) {
		return Result{Verdict: Wrong, Reason: Different}
	}
	if parts := missing(t.Precision(), finest(d)); len(parts) > 0 {
		return coarse(parts)
	}
	return coarse([]Part{Month}) // half a year for a quarter
}

// compareFine judges a date that lies in the unit asked for. Of a month or a year no more is asked; that somebody names a year
// for a century, or a day for the beginning of a month, is more than the card can tell.
func compareFine(t, d chrono.Date) Result {
	switch {
	case !partFits(d, t):
		return Result{Verdict: Wrong, Reason: Different}
	case d.Part() == chrono.Whole && (d.Precision() == chrono.YearPrecision || d.Precision() == chrono.MonthPrecision):
		return Result{Verdict: Right}
	}
	return Result{Verdict: Nearly, Reason: Unsure}
}

// different says in what the two dates differ: in the coarsest part of which both say something else.
func different(t, d chrono.Date) Result {
	result := Result{Verdict: Wrong, Reason: Different}
	switch {
	case t.Year() != d.Year() && t.Year() == 1-d.Year():
		result.Parts = []Part{Era}
	case t.Year() != d.Year():
		result.Parts = []Part{Year}
	case t.Month() != 0 && d.Month() != 0 && t.Month() != d.Month():
		result.Parts = []Part{Month}
	case t.DayOfMonth() != 0 && d.DayOfMonth() != 0:
		result.Parts = []Part{Day}
	}
	return result
}

// missing is what a date of precision have lacks where want was asked.
func missing(have, want chrono.Precision) []Part {
	var parts []Part
	if have > chrono.YearPrecision && want <= chrono.YearPrecision {
		parts = append(parts, Year)
	}
	if have > chrono.MonthPrecision && want <= chrono.MonthPrecision {
		parts = append(parts, Month)
	}
	if have > chrono.DayPrecision && want == chrono.DayPrecision {
		parts = append(parts, Day)
	}
	if len(parts) == 0 && have > want {
		parts = append(parts, Year)
	}
	return parts
}

// tooCoarse says whether t is right and worth nothing: the century where the day was asked.
func tooCoarse(t, d chrono.Date) bool {
	return t.Precision() > chrono.YearPrecision && finest(d) < chrono.YearPrecision
}

// finest is the precision of a date, of a period that of its finer end.
func finest(d chrono.Date) chrono.Precision {
	first, last := d.Ends()
	return min(first.Precision(), last.Precision())
}

// covers says whether all of d lies in t. The year of an era covers its lunar year as well, which ends in the next civil one.
func covers(t, d chrono.Date) bool {
	if t.Contains(d) {
		return true
	}
	if t.Precision() != chrono.YearPrecision || t.Calendar() != chrono.Lunisolar && t.Calendar() != chrono.Era {
		return false
	}
	first, last, ok := lunar.China.Year(t.Year())
	return ok && chrono.Day(first) <= d.First() && d.Last() <= chrono.Day(last)
}

// partFits says whether d lies in the part of t that was named: early, mid and late thirds that overlap a little, because
// nobody measures them.
func partFits(t, d chrono.Date) bool {
	length := float64(t.Last() - t.First() + 1)
	middle := float64(d.First()-t.First()+d.Last()-t.First()+1) / 2 / length
	switch t.Part() {
	case chrono.Early:
		return middle < 0.36
	case chrono.Mid:
		return middle > 0.28 && middle < 0.72
	case chrono.Late:
		return middle > 0.64
	}
	return true
}
