package name

import (
	"testing"
	"unicode/utf8"

	"annals/deck"
	"annals/deck/language"
)

// FuzzFind: whatever the text and the dates are, mentions are stretches of the text that Name repeats, in range and sane.
func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"1911年，孙文在南京就任。", "威廉·H·盖茨·", "·", "在于在于在", "《報》發表", "（今", "In 1903, J. P. Morgan's U.S. Steel of the", "'s 's ''", "路易十四十五",
		"\x00\xff中\xfe", "Ｕ．Ｓ．", "中韩中韩两国", "王王王王王王王王", "the The the",
	} {
		f.Add(text, 2, 5)
	}
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		if len(text) > 2000 || !utf8.ValidString(text) {
			return
		}
		var dates []deck.Span
		if 0 <= start && start < end && end <= len(text) && utf8.RuneStart(text[start]) && (end == len(text) || utf8.RuneStart(text[end])) {
			dates = append(dates, deck.Span{Start: start, End: end})
		}
		for _, l := range []language.Language{language.English, language.Traditional} {
			finder := NewFinder(l)
			finder.Link(text, text)
			for _, m := range finder.Find([]Sentence{{Text: text, Dates: dates, Wanted: true}})[0] {
				if m.In.Start < 0 || m.In.End < m.In.Start || m.In.End > len(text) || m.Confidence < 0 || m.Confidence > 1 || m.Kind == NoKind {
					t.Fatalf("%q: %+v", text, m)
				}
				if m.In.End > m.In.Start && m.Reference == NoReference && text[m.In.Start:m.In.End] != m.Name {
					t.Fatalf("%q: %q is called %q", text, text[m.In.Start:m.In.End], m.Name)
				}
				for _, d := range dates {
					if m.In.Start < d.End && d.Start < m.In.End {
						t.Fatalf("%q: %q overlaps a date", text, m.Name)
					}
				}
			}
		}
	})
}
