package fact

import (
	"math"
	"strings"
	"unicode/utf8"

	"annals/deck/chrono"
)

// bornIn is the year of the first date that the article tells as a birth, which is that of the person whom it is about; the least
// number where it tells none.
func (r *reader) bornIn() int {
	const near = 16 // bytes between the word and the date
	for i, dates := range r.dates {
		text := r.doc.Blocks[i].Text
		for _, m := range dates {
			before, after := text[max(0, m.Start-near):m.Start], text[m.End:min(len(text), m.End+near)]
			if m.Date.HasYear() && m.Date.Precision() <= chrono.YearPrecision && (endsInBirth(before) || strings.HasPrefix(after, "出生") || strings.HasPrefix(after, "生于") || strings.HasPrefix(after, "生於")) {
				return m.Date.Year()
			}
		}
	}
	return math.MinInt
}

// endsInBirth says whether text ends in the word for being born, with what joins a date to it.
func endsInBirth(text string) bool {
	text = strings.TrimRight(text, " ")
	for _, joins := range []string{"于", "於", " on", " in", " c."} {
		text = strings.TrimSuffix(text, joins)
	}
	for _, word := range []string{"出生", "诞生", "誕生", "born", "b."} {
		if strings.HasSuffix(text, word) {
			return true
		}
	}
	before, is := strings.CutSuffix(text, "生")
	return is && !strings.ContainsRune("学學医醫先新发發产產招考男女究业業民师師养養", last(before))
}

func last(text string) rune {
	r, _ := utf8.DecodeLastRuneInString(text)
	return r
}
