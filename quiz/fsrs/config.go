package fsrs

import (
	"fmt"
	"time"

	"annals/deck/word"
)

// Model names a memory model.
type Model uint8

// The memory models. FSRS7 is experimental.
const (
	FSRS6 Model = iota
	FSRS7
)

var modelWords = word.List[Model]{FSRS6: "fsrs-6", FSRS7: "fsrs-7"}

// String is the model's word in settings.
func (m Model) String() string { return modelWords.Of(m) }

// ParseModel is the inverse of String.
func ParseModel(s string) (Model, error) { return modelWords.Parse("memory model", s) }

// Limits of a Config.
const (
	MinRetention = 0.70
	MaxRetention = 0.99
	MaxInterval  = 36500 // days
)

// Config is everything that decides a schedule besides the reviews. Start from DefaultConfig.
type Config struct {
	Model           Model
	Weights         Weights         // of FSRS-6
	Weights7        Weights7        // of FSRS-7
	Retention       float64         // wanted recall at the due date, 0.70 to 0.99
	LearningSteps   []time.Duration // between the first answers; empty: straight to Review
	RelearningSteps []time.Duration // after a lapse; empty: straight back to Review
	MaximumInterval int             // days, 1 to 36500
	ShortTerm       bool            // model and schedule reviews on the same day; off: every answer is a matter of days
	Fuzz            bool            // spread due dates, so that cards learnt together do not stay together
	Calendar                        // when a study day ends
}

// DefaultConfig returns the published defaults: recall of 90 %, steps of 1 and 10 minutes, relearning after 10 minutes, study
// days from 4 o'clock UTC, fuzz on.
func DefaultConfig() Config {
	return Config{
		Weights: DefaultWeights(), Weights7: DefaultWeights7(), Retention: 0.9,
		LearningSteps: []time.Duration{time.Minute, 10 * time.Minute}, RelearningSteps: []time.Duration{10 * time.Minute},
		MaximumInterval: MaxInterval, ShortTerm: true, Fuzz: true,
		Calendar: Calendar{Location: time.UTC, DayStart: 4 * time.Hour},
	}
}

// Check returns an error that names the first setting out of range. Only the weights of the chosen model are looked at.
func (c Config) Check() error {
	switch c.Model {
	case FSRS6:
		if err := c.Weights.Check(); err != nil {
			return err
		}
	case FSRS7:
		if err := c.Weights7.Check(); err != nil {
			return err
		}
	default:
		return fmt.Errorf("memory model %v is unknown: want fsrs-6 or fsrs-7", c.Model)
	}
	if !(c.Retention >= MinRetention && c.Retention <= MaxRetention) {
		return fmt.Errorf("retention %v: want %v to %v", c.Retention, MinRetention, MaxRetention)
	}
	if c.MaximumInterval < 1 || c.MaximumInterval > MaxInterval {
		return fmt.Errorf("maximum interval of %d days: want 1 to %d", c.MaximumInterval, MaxInterval)
	}
	if err := checkSteps("learning", c.LearningSteps); err != nil {
		return err
	}
	if err := checkSteps("relearning", c.RelearningSteps); err != nil {
		return err
	}
	return c.Calendar.Check()
}

func checkSteps(name string, steps []time.Duration) error {
	for _, step := range steps {
		if step <= 0 || step > MaxInterval*24*time.Hour {
			return fmt.Errorf("%s step %v: want more than nothing and at most %d days", name, step, MaxInterval)
		}
	}
	return nil
}
