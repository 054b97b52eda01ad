package quiz

import (
	"fmt"
	"slices"
	"strings"

	"annals/deck"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// Asking says in which ways cards may be asked.
type Asking struct {
	Ways          []Asked // those allowed; empty allows all
	TypeAfterDays float64 // a card as stable as this is typed instead of chosen
}

// DefaultAsking allows all ways; a card sits, and is typed, when it is remembered for a week.
func DefaultAsking() Asking { return Asking{TypeAfterDays: 7} }

// ParseWays reads the --ask flag: ways parted by commas, or auto for all of them.
func ParseWays(list string) ([]Asked, error) {
	var ways []Asked
	for word := range strings.SplitSeq(list, ",") {
		word = strings.TrimSpace(word)
		if word == "auto" {
			return nil, nil
		}
		way, err := ParseAsked(word)
		if err != nil || way == NoAsked {
			return nil, fmt.Errorf("way of asking %q: want auto, choice, type, reveal or order", word)
		}
		ways = append(ways, way)
	}
	return ways, nil
}

// Choose is the way in which the card is asked: by choice while it is new, in its steps or not yet stable, typed when it
// sits, revealed when nothing can judge the answer. Reveal is also the way out where none of the allowed ways fits.
func (a Asking) Choose(card deck.Card, state fsrs.State) Asked {
	preferred := []Asked{Choice, Reveal, Typed}
	switch {
	case card.Kind == deck.OrderKind:
		preferred = []Asked{Order, Reveal}
	case state.Phase == fsrs.Review && state.Stability >= a.TypeAfterDays:
		preferred = []Asked{Typed, Choice, Reveal}
	}
	for _, way := range preferred {
		if a.allows(way) && fits(way, card) {
			return way
		}
	}
	return Reveal
}

func (a Asking) allows(way Asked) bool { return len(a.Ways) == 0 || slices.Contains(a.Ways, way) }

// fits says whether the card has what the way needs.
func fits(way Asked, card deck.Card) bool {
	switch way {
	case Choice:
		return len(card.Choices) > 0 && card.Answer != ""
	case Typed:
		return answer.Judgeable(card)
	case Order:
		return len(card.Items) > 1
	}
	return true
}

var proposals = [...]fsrs.Rating{
	answer.NoVerdict: fsrs.Good, answer.Wrong: fsrs.Again, answer.Partly: fsrs.Hard, answer.Nearly: fsrs.Hard, answer.Right: fsrs.Good,
}

// Propose is the rating that a verdict proposes. Easy is never proposed: only learners know how easy it was.
func Propose(v answer.Verdict) fsrs.Rating { return proposals[v] }
