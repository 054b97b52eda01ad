package deck

import (
	"reflect"
	"testing"
)

func TestNamesInside(t *testing.T) {
	for _, test := range []struct {
		name, above string
		want        bool
	}{
		{"History", "History", true}, {"History::Rome", "History", true}, {"History::Rome::Republic", "History", true},
		{"History2", "History", false}, {"History:Rome", "History", false}, {"History", "History::Rome", false},
	} {
		if got := Within(test.name, test.above); got != test.want {
			t.Errorf("Within(%q, %q) = %v", test.name, test.above, got)
		}
	}
	for name, want := range map[string][]string{
		"Rome": {"Rome"}, "历史::罗马": {"历史", "罗马"}, "::Rome": {"::Rome"}, "C::": {"C::"}, "a::::b": {"a::::b"},
	} {
		if got := Parts(name); !reflect.DeepEqual(got, want) {
			t.Errorf("Parts(%q) = %q", name, got)
		}
	}
}

func TestWhole(t *testing.T) {
	d := Deck{Name: "History", Decks: []Deck{
		{Name: "History::Rome", Cards: []Card{{ID: "a"}, {ID: "b"}}, Facts: []Fact{{ID: "f"}}, Sources: []Source{{ID: "s"}}},
		{Name: "History::Gaul", Cards: []Card{{ID: "b"}, {ID: "c"}}, Facts: []Fact{{ID: "f"}, {ID: "g"}}, Sources: []Source{{ID: "s"}}},
	}}
	want := Deck{Name: "History", Cards: []Card{{ID: "a"}, {ID: "b"}, {ID: "c"}}, Facts: []Fact{{ID: "f"}, {ID: "g"}}, Sources: []Source{{ID: "s"}}}
	if got := d.Whole(); !reflect.DeepEqual(got, want) {
		t.Errorf("Whole() = %v", got)
	}
	if all := d.All(); len(all) != 2 || all[0].Name != "History::Rome" {
		t.Errorf("All() = %v, want no deck without cards", all)
	}
}
