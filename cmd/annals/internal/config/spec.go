package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"annals/deck/language"
)

// spec is one setting: its key, its default, the flag that overrides it, and what the template says of it.
type spec struct {
	key     string
	value   any
	flag    string
	comment string
}

// specs lists every setting in the order of the template.
func specs(paths Paths) []spec {
	return []spec{
		{"language", "", "lang", `language of the interface: "en", "zh-Hans", "zh-Hant"; empty follows the locale`},
		{"database", paths.Database, "db", "the file that keeps decks and progress"},
		{"plain", false, "plain", "numbered lines without cursor moves, for screen readers"},
		{"pager", "", "", `what shows listings higher than the window: a command, "own", or "off"; empty takes $PAGER, else less`},
		{"review::new_a_day", 20, "new", "new cards a day"},
		{"review::reviews_a_day", 200, "", "reviews a day"},
		{"review::ask", "auto", "ask", "how cards are asked: auto, choice, type or reveal"},
		{"review::retention", 0.9, "", "share of cards that should be remembered when they come due, 0.70 to 0.99"},
		{"review::learning_steps", []string{"1m", "10m"}, "", "pauses while a card is new"},
		{"review::relearning_steps", []string{"10m"}, "", "pauses after a card was forgotten"},
		{"review::maximum_interval", 36500, "", "longest interval in days"},
		{"review::day_start", 4, "", "hour at which a study day begins"},
		{"review::fuzz", true, "", "spread due days a little, so that cards learnt together part"},
		{"review::easy_days", []string{}, "", `weekdays that should bear half the work, like "sat"`},
		{"review::days_off", []string{}, "", "weekdays without work"},
		{"review::model", "fsrs-6", "", "memory model: fsrs-6, or the experimental fsrs-7"},
		{"review::weights", []float64{}, "", "weights of the memory model; empty takes the published ones"},
	}
}

// The ranges that settings must keep.
const (
	leastRetention = 0.70
	mostRetention  = 0.99
	mostADay       = 9999
	mostInterval   = 36500
)

var (
	asks   = []string{"auto", "choice", "type", "reveal"}
	models = []string{"fsrs-6", "fsrs-7"}
)

// check refuses values out of range and fills in what is computed from others.
func (s *Settings) check() (err error) {
	if s.Tongue != "" {
		if s.Language, err = language.Parse(s.Tongue); err != nil {
			return err
		}
	}
	if s.Database == "" {
		return fmt.Errorf("database is empty: want a path")
	}
	r := s.Review
	switch {
	case r.NewADay < 0 || r.NewADay > mostADay:
		return outOfRange("review.new_a_day", r.NewADay, 0, mostADay)
	case r.ReviewsADay < 0 || r.ReviewsADay > mostADay:
		return outOfRange("review.reviews_a_day", r.ReviewsADay, 0, mostADay)
	case r.Retention < leastRetention || r.Retention > mostRetention:
		return outOfRange("review.retention", r.Retention, leastRetention, mostRetention)
	case r.MaximumInterval < 1 || r.MaximumInterval > mostInterval:
		return outOfRange("review.maximum_interval", r.MaximumInterval, 1, mostInterval)
	case r.DayStart < 0 || r.DayStart > 23:
		return outOfRange("review.day_start", r.DayStart, 0, 23)
	case !slices.Contains(asks, r.Ask):
		return fmt.Errorf("review.ask is %q, must be one of %s", r.Ask, strings.Join(asks, ", "))
	case !slices.Contains(models, r.Model):
		return fmt.Errorf("review.model is %q, must be one of %s", r.Model, strings.Join(models, ", "))
	}
	if s.Review.Easy, err = weekdays("review.easy_days", r.EasyDays); err != nil {
		return err
	}
	if s.Review.Off, err = weekdays("review.days_off", r.DaysOff); err != nil {
		return err
	}
	if len(s.Review.Off) == 7 {
		return errors.New("review.days_off: one day a week must be left")
	}
	for _, step := range slices.Concat(r.LearningSteps, r.RelearningSteps) {
		if step < time.Second || step > 30*24*time.Hour {
			return fmt.Errorf("review steps: %v must lie between 1s and 720h", step)
		}
	}
	return nil
}

// weekdays reads names of weekdays: the first three letters or more, in English.
func weekdays(key string, names []string) ([]time.Weekday, error) {
	var days []time.Weekday
	for _, name := range names {
		found := false
		for d := time.Sunday; d <= time.Saturday; d++ {
			if len(name) >= 3 && strings.HasPrefix(strings.ToLower(d.String()), strings.ToLower(name)) && !slices.Contains(days, d) {
				days, found = append(days, d), true
			}
		}
		if !found {
			return nil, fmt.Errorf("%s: %q is no weekday: want mon, tue, wed, thu, fri, sat or sun, each once", key, name)
		}
	}
	return days, nil
}

func outOfRange(key string, got, least, most any) error {
	return fmt.Errorf("%s is %v, must lie between %v and %v", key, got, least, most)
}

// Template is a settings file in which every setting stands as a comment with its default.
func Template(paths Paths) string {
	var out strings.Builder
	out.WriteString("# Settings of annals. A line without # overrides the default shown.\n")
	section := ""
	for _, s := range specs(paths) {
		name, key, nested := strings.Cut(s.key, delimiter)
		if !nested {
			name, key = "", s.key
		}
		if name != section {
			fmt.Fprintf(&out, "\n[%s]\n", name)
			section = name
		}
		fmt.Fprintf(&out, "\n# %s\n# %s = %s\n", s.comment, key, toml(s.value))
	}
	return out.String()
}

func toml(value any) string {
	switch v := value.(type) {
	case string:
		return fmt.Sprintf("%q", v)
	case []string:
		quoted := make([]string, len(v))
		for i, item := range v {
			quoted[i] = fmt.Sprintf("%q", item)
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	}
	return fmt.Sprint(value)
}
