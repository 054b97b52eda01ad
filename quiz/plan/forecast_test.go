package plan

import (
	"testing"

	"annals/quiz/fsrs"
)

func assume(t testing.TB, seen, fresh int, retention float64) Assumptions {
	p := newPerson(t, 3, seen, fsrs.DefaultWeights())
	for day := range 30 {
		p.plainDay(day, 3600, 40)
	}
	c := fsrs.DefaultConfig()
	c.Retention = retention
	s, err := fsrs.NewScheduler(c)
	if err != nil {
		t.Fatal(err)
	}
	o := Assumptions{Scheduler: s, Habits: DefaultHabits(), Today: p.start + 30, NewPerDay: 10, ReviewsPerDay: -1, Days: 90}
	for _, card := range p.cards {
		o.States = append(o.States, card.State)
	}
	for range fresh {
		o.States = append(o.States, fsrs.State{})
	}
	return o
}

func sums(days []DayForecast) (answers int, seconds float64) {
	for _, d := range days {
		answers += d.Answers
		seconds += d.Seconds
	}
	return answers, seconds
}

func TestForecast(t *testing.T) {
	days, err := Forecast(assume(t, 300, 200, 0.9))
	if err != nil || len(days) != 90 {
		t.Fatalf("%d days, %v", len(days), err)
	}
	last := days[89]
	if last.Seen != 500 || last.Known < 0.85*500 || last.Known > 500 || days[19].New != 10 || days[20].New != 0 || last.Waiting != 0 {
		t.Errorf("%+v", last)
	}
	for _, d := range days {
		if d.Answers < d.Reviews+d.New || d.Seconds <= 0 && d.Answers > 0 {
			t.Errorf("%+v", d)
		}
	}
}

// TestForecastWhatIf asks for more retention: it costs more answers and leaves more known.
func TestForecastWhatIf(t *testing.T) {
	low, err := Forecast(assume(t, 300, 200, 0.8))
	if err != nil {
		t.Fatal(err)
	}
	high, err := Forecast(assume(t, 300, 200, 0.95))
	if err != nil {
		t.Fatal(err)
	}
	lowAnswers, _ := sums(low)
	highAnswers, _ := sums(high)
	if highAnswers < lowAnswers*3/2 || high[89].Known <= low[89].Known {
		t.Errorf("0.95 takes %d answers for %v cards, 0.8 takes %d for %v", highAnswers, high[89].Known, lowAnswers, low[89].Known)
	}
}

func TestForecastLimits(t *testing.T) {
	o := assume(t, 300, 200, 0.9)
	o.ReviewsPerDay = 5
	o.Off = func(d fsrs.Day) bool { return d%7 == 0 }
	days, err := Forecast(o)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range days {
		if d.Reviews > 5 || o.Off(d.Day) && d.Answers > 0 {
			t.Errorf("%+v", d)
		}
	}
	if days[89].Waiting == 0 {
		t.Error("five reviews a day leave nothing waiting")
	}
	again, err := Forecast(o)
	if err != nil || again[89] != days[89] {
		t.Errorf("the same seed forecasts %+v, then %+v", days[89], again[89])
	}
}

func TestForecastRefuses(t *testing.T) {
	for name, change := range map[string]func(*Assumptions){
		"days": func(o *Assumptions) { o.Days = 0 }, "many days": func(o *Assumptions) { o.Days = 1 << 30 }, "new": func(o *Assumptions) { o.NewPerDay = -1 },
		"scheduler": func(o *Assumptions) { o.Scheduler = nil }, "habits": func(o *Assumptions) { o.Habits.First[0] = 2 },
	} {
		o := assume(t, 5, 5, 0.9)
		change(&o)
		if days, err := Forecast(o); err == nil {
			t.Errorf("%s: %d days", name, len(days))
		}
	}
}

// BenchmarkForecast simulates a year with 10,000 cards.
func BenchmarkForecast(b *testing.B) {
	o := assume(b, 300, 9700, 0.9)
	o.NewPerDay, o.Days = 30, 365
	for b.Loop() {
		if _, err := Forecast(o); err != nil {
			b.Fatal(err)
		}
	}
}
