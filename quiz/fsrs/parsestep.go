package fsrs

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ParseStep reads a learning step as people write it: a whole number of days like 1d, or hours, minutes and seconds like 90s,
// 10m or 1h30m.
func ParseStep(s string) (time.Duration, error) {
	if days, found := strings.CutSuffix(s, "d"); found {
		n, err := strconv.ParseUint(days, 10, 16)
		if err != nil || n == 0 || n > MaxInterval {
			return 0, fmt.Errorf("step %q: want a number of days from 1d to %dd", s, MaxInterval)
		}
		return time.Duration(n) * day, nil
	}
	step, err := time.ParseDuration(s)
	if err != nil || step <= 0 {
		return 0, fmt.Errorf("step %q: want a time like 1m, 10m, 1h or 1d", s)
	}
	return step, nil
}

// ParseSteps reads each step as ParseStep does. No steps are a valid list.
func ParseSteps(texts []string) ([]time.Duration, error) {
	steps := make([]time.Duration, len(texts))
	for i, text := range texts {
		step, err := ParseStep(text)
		if err != nil {
			return nil, err
		}
		steps[i] = step
	}
	return steps, nil
}
