package question

import (
	"cmp"
	"slices"
	"strings"
)

// provinceAt is the province that text begins with, without 省, and the rest.
func (t *neighbours) provinceAt(text string, of int) (province, written, rest string, ok bool) {
	folded := fold(text)
	for i, list := range t.regions {
		for _, p := range list {
			stem := strings.TrimSuffix(p.name, "省")
			if t.byState[i] == of && strings.HasPrefix(folded, stem) {
				at := byteOf(text, width(stem))
				return p.name, text[:at], text[at:], true
			}
		}
	}
	return "", "", "", false
}

// provinceChoices are other provinces of the same state.
func (c choosing) provinceChoices(of int, answer string, around func(string) string) []string {
	t := neighbourTable()
	var names []string
	for i, list := range t.regions {
		for _, p := range list {
			stem := strings.TrimSuffix(p.name, "省")
			if t.byState[i] == of && p.name != answer && p.in.hold(c.year) && !c.tells(stem) {
				names = append(names, c.tableScript(p.name, c.card.Answer))
			}
		}
	}
	c.byDice(names)
	for i, n := range names {
		names[i] = around(n)
	}
	return c.three(slices.Values(names))
}

func (c choosing) byDice(names []string) {
	slices.SortFunc(names, func(x, y string) int { return cmp.Or(cmp.Compare(c.dice(x), c.dice(y)), cmp.Compare(x, y)) })
}
