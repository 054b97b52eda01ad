package fsrs

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// History is the reviews of one card with the settings they are to be replayed by, as JSON. Settings that are absent are those
// of the config that the replay starts from.
type History struct {
	Card    CardName       `json:"card"`
	Config  HistoryConfig  `json:"config"`
	Reviews []HistoryEntry `json:"reviews"`
}

// HistoryEntry is one review of a history.
type HistoryEntry struct {
	Ms     int64  `json:"ms"` // Unix milliseconds
	Rating Rating `json:"rating"`
}

// CardName is a card's id, which other programs write as text or as a number.
type CardName string

// UnmarshalJSON accepts text and numbers.
func (c *CardName) UnmarshalJSON(data []byte) error {
	var number json.Number
	if err := json.Unmarshal(data, &number); err == nil && data[0] != '"' {
		*c = CardName(number)
		return nil
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("card %.40s: want text or a number", data)
	}
	*c = CardName(text)
	return nil
}

// HistoryConfig is the settings of a history; nil fields are absent.
type HistoryConfig struct {
	Model           *string   `json:"model"`
	Weights         []float64 `json:"weights"` // 21, 19 or 17 of them; 34 for fsrs-7
	Retention       *float64  `json:"retention"`
	LearningSteps   *[]string `json:"learning_steps"` // as ParseStep reads them
	RelearningSteps *[]string `json:"relearning_steps"`
	MaximumInterval *int      `json:"maximum_interval"` // days
	ShortTerm       *bool     `json:"short_term"`
	Fuzz            *bool     `json:"fuzz"`
	DayStartHour    *int      `json:"day_start_hour"` // 0 to 23
	TimeZone        *string   `json:"time_zone"`      // a name of the IANA database
}

// UnmarshalJSON refuses unknown settings, which are more likely misspelt than meant for another program.
func (h *HistoryConfig) UnmarshalJSON(data []byte) error {
	type plain HistoryConfig
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	return decoder.Decode((*plain)(h))
}

// maxHistory is the most bytes of one history.
const maxHistory = 1 << 24

// ReadHistories reads JSON Lines, one history a line; empty lines are passed over. An error names the line.
func ReadHistories(r io.Reader) ([]History, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxHistory)
	var histories []History
	for line := 1; lines.Scan(); line++ {
		text := bytes.TrimSpace(bytes.TrimPrefix(lines.Bytes(), []byte("\xef\xbb\xbf")))
		if len(text) == 0 {
			continue
		}
		var h History
		if err := json.Unmarshal(text, &h); err != nil {
			return nil, fmt.Errorf("read histories: line %d: %w", line, err)
		}
		histories = append(histories, h)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read histories: after %d of them: %w", len(histories), err)
	}
	return histories, nil
}

// over returns base with the settings of h in place of its own. Weights choose no model: those of FSRS-7 need it named.
func (h HistoryConfig) over(base Config) (Config, error) {
	var errs []error
	collect := func(err error) { errs = append(errs, err) }
	if h.Model != nil {
		model, err := ParseModel(*h.Model)
		base.Model = model
		collect(err)
	}
	if h.Weights != nil && base.Model == FSRS7 {
		w, err := ParseWeights7(h.Weights)
		base.Weights7 = w
		collect(err)
	} else if h.Weights != nil {
		w, err := ParseWeights(h.Weights)
		base.Weights = w
		collect(err)
	}
	set(&base.Retention, h.Retention)
	set(&base.MaximumInterval, h.MaximumInterval)
	set(&base.ShortTerm, h.ShortTerm)
	set(&base.Fuzz, h.Fuzz)
	collect(setSteps(&base.LearningSteps, h.LearningSteps))
	collect(setSteps(&base.RelearningSteps, h.RelearningSteps))
	if h.DayStartHour != nil {
		base.DayStart = time.Duration(*h.DayStartHour) * time.Hour
	}
	if h.TimeZone != nil {
		location, err := time.LoadLocation(*h.TimeZone)
		base.Location = location
		collect(err)
	}
	return base, errors.Join(errs...)
}

func set[T any](to *T, from *T) {
	if from != nil {
		*to = *from
	}
}

func setSteps(to *[]time.Duration, texts *[]string) error {
	if texts == nil {
		return nil
	}
	steps, err := ParseSteps(*texts)
	*to = steps
	return err
}
