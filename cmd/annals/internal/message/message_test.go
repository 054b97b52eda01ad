package message

import (
	"regexp"
	"slices"
	"testing"

	"annals/deck/language"
)

var place = regexp.MustCompile(`\{(\d+)`)

// places lists the argument numbers of a text, once each, in order.
func places(text string) []string {
	var found []string
	for _, m := range place.FindAllStringSubmatch(text, -1) {
		found = append(found, m[1])
	}
	slices.Sort(found)
	return slices.Compact(found)
}

func TestEveryMessageStandsInEveryLanguageWithTheSamePlaces(t *testing.T) {
	for k := range keyCount {
		held := 0
		for _, s := range table {
			if _, ok := s[k]; ok {
				held++
			}
		}
		if held != 1 {
			t.Errorf("message %d stands in %d sections, want 1", k, held)
		}
		english := find(k)[0]
		for c, text := range find(k) {
			if text == "" {
				t.Errorf("message %d %q is missing in column %d", k, english, c)
			}
			if got, want := places(text), places(english); !slices.Equal(got, want) {
				t.Errorf("message %d %q has places %v, English has %v", k, text, got, want)
			}
		}
	}
}

func TestSayFillsPlacesAndChoosesWordForms(t *testing.T) {
	for _, c := range []struct {
		text string
		args []any
		want string
	}{
		{"{0} {0:card|cards}", []any{1}, "1 card"},
		{"{0} {0:card|cards}", []any{0}, "0 cards"},
		{"{1} of {0}", []any{7, 3}, "3 of 7"},
		{"no places", nil, "no places"},
		{"{0} and {1}", []any{"a"}, "a and {1}"},
		{"open { brace", nil, "open { brace"},
	} {
		if got := fill(c.text, c.args); got != c.want {
			t.Errorf("fill(%q, %v) = %q, want %q", c.text, c.args, got, c.want)
		}
	}
}

func TestInSpeaksTheLanguageOrEnglish(t *testing.T) {
	for l, want := range map[language.Language]language.Language{
		language.None: language.English, language.English: language.English,
		language.Simplified: language.Simplified, language.Traditional: language.Traditional,
	} {
		if got := In(l).Language(); got != want {
			t.Errorf("In(%v) speaks %v, want %v", l, got, want)
		}
	}
}
