package answer

import "slices"

// CheckOrder judges events that were put in order: given holds them as the learner left them, want in their right order. Two
// neighbours swapped is partly right.
func CheckOrder(want, given []string) Result {
	if slices.Equal(want, given) {
		return Result{Verdict: Right}
	}
	wrong := Result{Verdict: Wrong, Reason: Different}
	if len(want) != len(given) || len(want) < 3 {
		return wrong
	}
	for i := range len(want) - 1 {
		swapped := slices.Clone(given)
		swapped[i], swapped[i+1] = swapped[i+1], swapped[i]
		if slices.Equal(want, swapped) {
			return Result{Verdict: Partly, Reason: Different}
		}
	}
	return wrong
}
