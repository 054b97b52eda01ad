package plan

import "annals/quiz/fsrs"

// Observation is one answer of a person's log: the phase of the card before it, how it went and how long it took.
type Observation struct {
	Phase   fsrs.Phase
	Rating  fsrs.Rating
	Seconds float64 // 0: not known
}

const (
	// usualWeight is how many answers of each sort the average person's habits count as beside a person's own.
	usualWeight = 20
	// longestAnswer is the most seconds that an answer counts for: who takes longer has gone for tea.
	longestAnswer = 60
)

// HabitsOf measures a person's habits. Few answers leave them near DefaultHabits. Observations with a rating that is not valid
// are passed over.
func HabitsOf(log []Observation) Habits {
	usual := DefaultHabits()
	var first, recalled [4]float64
	var seconds, counts [3][4]float64
	for i := range fsrs.Ratings {
		first[i], recalled[i] = usualWeight*usual.First[i], usualWeight*usual.Recalled[i]
		for row := range seconds {
			seconds[row][i], counts[row][i] = usualWeight*usual.Seconds[row][i], usualWeight
		}
	}
	for _, o := range log {
		if !o.Rating.Valid() {
			continue
		}
		i := o.Rating - 1
		switch {
		case o.Phase == fsrs.New:
			first[i]++
		case o.Phase == fsrs.Review && o.Rating.Recalled():
			recalled[i]++
		}
		if o.Seconds > 0 {
			row := rowOf(o.Phase)
			seconds[row][i] += min(o.Seconds, longestAnswer)
			counts[row][i]++
		}
	}
	h := Habits{First: shares(first), Recalled: shares(recalled)}
	for row := range seconds {
		for i := range seconds[row] {
			h.Seconds[row][i] = seconds[row][i] / counts[row][i]
		}
	}
	return h
}

// shares divides amounts by their sum.
func shares(amounts [4]float64) [4]float64 {
	sum := 0.0
	for _, amount := range amounts {
		sum += amount
	}
	for i := range amounts {
		amounts[i] /= sum
	}
	return amounts
}
