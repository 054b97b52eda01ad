package question

import (
	"slices"
	"strings"

	"annals/deck/chrono"
	"annals/deck/name"
)

// dateTwins is the date as the text writes it, where that says more than the answer and means the same everywhere: the year of
// an era. 次日, 同年4月 and 12日 mean a date only where they stand.
func dateTwins(written string, on chrono.Date, answer string) []string {
	if bare(written) == bare(answer) {
		return nil
	}
	if d, err := chrono.ParseText(written); err != nil || !d.HasYear() || d.First() != on.First() || d.Last() != on.Last() {
		return nil
	}
	return []string{written}
}

// otherNames are the names that answer for one, best known first: those that mean the same wherever they stand. A side of a
// negotiation, a government and a people are no state; and of a state only the tables know other names, for a link may lead to
// another state in the same land.
func otherNames(answer string, year int, aliases []string) []string {
	known := name.Aliases(answer)
	_, isState := neighbourTable().byName[bare(answer)]
	same := slices.DeleteFunc(slices.Clone(aliases), func(n string) bool {
		switch {
		case name.IsSide(n) && !name.IsSide(answer), demonym.MatchString(upperFirst(n)) && !demonym.MatchString(answer):
			return true
		case isGovernment(n) != isGovernment(answer):
			return true
		case !neighbourTable().bore(n, year):
			return true
		}
		return isState && len(known) > 0 && !slices.ContainsFunc(known, func(k string) bool { return bare(k) == bare(n) })
	})
	return distinct(answer, same)
}

// bore says whether a name could be borne in a year: no table says that it belongs to others.
func (t *neighbours) bore(n string, year int) bool {
	if in, ok := t.former[bare(n)]; ok && !in.hold(year) {
		return false
	}
	all, ok := t.official[bare(n)]
	return !ok || slices.ContainsFunc(all, func(in years) bool { return in.hold(year) })
}

// year is the year of the fact's first date that has one.
func (a asker) year() int {
	for _, w := range a.fact.When {
		if w.Date.HasYear() {
			return w.Date.Year()
		}
	}
	return 0
}

// isGovernment says whether a name is that of a government.
func isGovernment(n string) bool {
	n = fold(n)
	return strings.HasSuffix(n, "政府") || strings.HasSuffix(n, "当局") || strings.HasSuffix(n, "清廷") || strings.HasSuffix(n, "government")
}

// otherPlaces are the names that answer for places which stand together: the innermost one alone and its other names. The
// outer ones are true too, but say less than is asked.
func (a asker) otherPlaces(p place, n int) []string {
	if len(p.marks) < 2 {
		return otherNames(p.answer, a.year(), a.fact.Where[n].Aliases)
	}
	inner := a.draft.at(p.marks[len(p.marks)-1])
	if !a.lang.Chinese() {
		inner = a.draft.at(p.marks[0])
	}
	names := []string{inner.text}
	if inner.own {
		names = append(names, a.fact.Where[inner.n].Aliases...)
	}
	return otherNames(p.answer, a.year(), names)
}
