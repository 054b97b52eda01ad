package quiz

import (
	"slices"
	"testing"
)

func TestArrangeReadsEachOptionOnce(t *testing.T) {
	q := Question{Options: []string{"wall", "gate", "bridge"}}
	for _, c := range []struct {
		typed string
		want  []string
	}{
		{"cab", []string{"bridge", "wall", "gate"}},
		{"C, A, B", []string{"bridge", "wall", "gate"}},
		{"312", []string{"bridge", "wall", "gate"}},
		{"ＣＡＢ", []string{"bridge", "wall", "gate"}},
		{"c、a、b", []string{"bridge", "wall", "gate"}},
		{"ca", nil},
		{"caa", nil},
		{"cabd", nil},
		{"", nil},
	} {
		got, ok := q.Arrange(c.typed)
		if ok != (c.want != nil) || ok && !slices.Equal(got, c.want) {
			t.Errorf("Arrange(%q) = %q, %v, want %q", c.typed, got, ok, c.want)
		}
	}
}
