package stats

import (
	"cmp"
	"slices"

	"annals/deck"
)

// HardFact is a fact that is forgotten more often than others.
type HardFact struct {
	Fact      deck.FactID `json:"fact"` // "" for a card written by hand
	Card      deck.CardID `json:"card"` // its card forgotten most often
	Question  string      `json:"question"`
	Answers   int         `json:"answers"`   // trials of memory
	Forgotten int         `json:"forgotten"` // of them
}

// caution is the weight of what is usual, in answers, against what a fact's own few answers say: twice forgotten of two is less
// sure to be hard than eight times of ten.
const caution = 5

// hardest is the facts by the share forgotten, drawn towards the share of all. Facts forgotten once are nobody's trouble.
func hardest(answers []answered, cards []Card, limit int) []HardFact {
	var all Rate
	trials := make([]Rate, len(cards))
	for _, a := range answers {
		if !a.recall {
			continue
		}
		all.add(a)
		if a.card < len(trials) {
			trials[a.card].add(a)
		}
	}
	usual := float64(all.Answers-all.Recalled) / float64(max(all.Answers, 1))
	share := func(f HardFact) float64 { return (float64(f.Forgotten) + caution*usual) / float64(f.Answers+caution) }
	facts := slices.DeleteFunc(tallyFacts(trials, cards), func(f HardFact) bool { return f.Forgotten < 2 })
	slices.SortFunc(facts, func(a, b HardFact) int {
		return cmp.Or(cmp.Compare(share(b), share(a)), cmp.Compare(a.Card, b.Card))
	})
	return facts[:min(max(limit, 0), len(facts))]
}

// tallyFacts adds up the trials of the cards of each fact, in the order of the cards. A card written by hand stands for itself.
func tallyFacts(trials []Rate, cards []Card) []HardFact {
	type owner struct {
		fact deck.FactID
		card deck.CardID
	}
	at, most := map[owner]int{}, map[owner]int{}
	facts := []HardFact{}
	for n, c := range cards {
		trial := trials[n]
		if trial.Answers == 0 {
			continue
		}
		key := owner{fact: c.Progress.Fact}
		if key.fact == "" {
			key.card = c.Progress.Card
		}
		i, known := at[key]
		if !known {
			i = len(facts)
			at[key] = i
			facts = append(facts, HardFact{Fact: c.Progress.Fact})
		}
		forgotten := trial.Answers - trial.Recalled
		facts[i].Answers += trial.Answers
		facts[i].Forgotten += forgotten
		if !known || forgotten > most[key] {
			facts[i].Card, facts[i].Question, most[key] = c.Progress.Card, c.Question, forgotten
		}
	}
	return facts
}
