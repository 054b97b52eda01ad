package word_test

import (
	"testing"

	"annals/deck/word"
)

type metal uint8

const (
	none metal = iota
	copper
	tin
	iron
)

var metals = word.List[metal]{none: "", copper: "copper", tin: "tin", iron: "iron"}

func TestParseIsInverseOfOf(t *testing.T) {
	for m := none; m <= iron; m++ {
		if got, err := metals.Parse("metal", metals.Of(m)); err != nil || got != m {
			t.Errorf("%d is %q, which is %d; error %v", m, metals.Of(m), got, err)
		}
	}
}

func TestValuesAndWordsOutsideTheListAreNamed(t *testing.T) {
	if got := metals.Of(9); got != "metal(9)" {
		t.Errorf("a metal that there isn't is %q", got)
	}
	const want = `metal "gold": want copper, tin or iron`
	if got, err := metals.Parse("metal", "gold"); err == nil || got != none || err.Error() != want {
		t.Errorf("gold is %d, error %v, want %s", got, err, want)
	}
}
