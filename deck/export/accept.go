package export

import (
	"fmt"
	"slices"
	"strings"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
	"annals/deck/name"
)

// accepted are the answers that a program which compares texts letter by letter should take: the answer, the other answers of
// the card, other names that tables know, and a date in the usual forms.
func accepted(c deck.Card) []string {
	all := append([]string{c.Answer}, c.Accept...)
	if c.Kind == deck.WhoKind || c.Kind == deck.WhereKind {
		all = append(all, name.Aliases(c.Answer)...)
	}
	if !c.Date.IsZero() {
		all = append(all, forms(c.Date)...)
	}
	for _, text := range slices.Clone(all) {
		if folded := simplified(text); folded != text {
			all = append(all, folded)
		}
	}
	var out []string
	for _, text := range all {
		if text = strings.TrimSpace(clean(text)); text != "" && !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return out
}

// forms are the ways in which people write a date.
func forms(d chrono.Date) []string {
	all := []string{d.Format(language.Simplified), d.Format(language.Traditional), d.Format(language.English)}
	if d.IsRange() || d.Part() != chrono.Whole || d.Year() < 1 {
		return all
	}
	y, m, day := d.Year(), d.Month(), d.DayOfMonth()
	switch d.Precision() {
	case chrono.DayPrecision:
		for _, form := range []string{"%d-%02d-%02d", "%d-%d-%d", "%d/%d/%d", "%d.%d.%d"} {
			all = append(all, fmt.Sprintf(form, y, m, day))
		}
		if english := strings.Fields(d.Format(language.English)); len(english) == 3 {
			all = append(all, english[1]+" "+english[0]+", "+english[2])
		}
	case chrono.MonthPrecision:
		all = append(all, fmt.Sprintf("%d-%02d", y, m), fmt.Sprintf("%d-%d", y, m), fmt.Sprintf("%d/%d", y, m))
	case chrono.YearPrecision:
		all = append(all, fmt.Sprintf("%d", y))
	}
	return all
}

// simplified is a Chinese text in simplified characters; other texts stay as they are.
func simplified(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x3400 || r > 0x9fff {
			return r
		}
		return name.FoldRune(r)
	}, s)
}
