package question

import (
	"iter"
	"slices"
	"strings"

	"annals/deck"
)

const (
	colleagueRank = 2 // the rank from which on a person is of another office than the answer, or of none that is known
	strangerRank  = 5 // and of another state
)

// personChoices are persons of the article: rather those of the same state and of the same office, and only those told of near
// the time of the event; then those of the table.
func (c choosing) personChoices() []string {
	const childhood = 8 // the age from which on somebody is told of
	answer, ok := c.profileOf(whoRole, c.card.Answer)
	if !ok {
		return nil
	}
	fit := c.fit(func(p *profile) (int, bool) { return c.rankOf(p, &answer), c.besides(p, &answer) })
	own := c.inTable(answer)
	if own == nil { // what he did when he was young
		young := c
		young.grown += grownUp - childhood
		if own = young.inTable(answer); own != nil {
			c = young
		}
	}
	least := strangerRank
	switch {
	case own != nil:
		least = colleagueRank
	case matches(tellsKin, c.card.Question):
		return nil
	}
	far := slices.IndexFunc(fit, func(o option) bool { return o.rank >= least })
	if far < 0 {
		far = len(fit)
	}
	return c.three(func(yield func(string) bool) {
		for _, from := range []iter.Seq[string]{c.namesOf(fit[:far]), c.tablePersons(answer, own), c.namesOf(fit[far:])} {
			for n := range from {
				if !yield(n) {
					return
				}
			}
		}
	})
}

// besides says whether a name of the article is a person's who may stand beside the answer: of its time and form, and not of what
// is known to be another land or sphere.
func (c choosing) besides(p, answer *profile) bool {
	const lifeYears = 15
	switch written := c.card.Answer; {
	case p.role != whoRole, p.kind != deck.Person, !p.active(c.year, lifeYears), p.lived != (years{}) && !p.lived.hold(c.year):
		return false
	case !c.m.sure(p, c.lang), c.lang.Chinese() && !c.m.vouched(p, c.lang), p.nation == "" && isSite(p.names[0]), strings.HasSuffix(p.names[0], "氏"):
		return false // no person, or a whole house
	case !sameShape(shownName(p, written), written), rulerName(p.names[0]) != rulerName(answer.names[0]):
		return false
	case numbered(answer) && !numbered(p) && p.office != ruler, numbered(p) && !numbered(answer) && answer.office != ruler:
		return false // a king stands out among those who bear no number
	case p.learnt && p.nation != answer.nation, !c.lang.Chinese() && titled(p.names[0]) != titled(written):
		return false
	case c.lang.Chinese() && (p.nation != "" && answer.nation != "" && p.nation != answer.nation || otherSphere(p.office, answer.office)):
		return false
	default:
		return hanStyle(p.names[0]) == hanStyle(written) || p.nation != "" && p.nation == answer.nation
	}
}

// rankOf is how unlikely a person is to be mistaken for the answer.
func (c choosing) rankOf(p, answer *profile) int {
	const nearYears = 8
	differ := func(same, unknown bool) int {
		switch {
		case same:
			return 0
		case unknown:
			return 1
		}
		return 2
	}
	rank := 5*differ(p.nation == answer.nation && p.nation != "", p.nation == "" || answer.nation == "") +
		2*differ(p.office == answer.office && p.office != noOffice, p.office == noOffice || answer.office == noOffice)
	if !p.active(c.year, nearYears) {
		rank += 3
	}
	if abs(width(p.names[0])-width(answer.names[0])) > 1 {
		rank++
	}
	return rank
}
