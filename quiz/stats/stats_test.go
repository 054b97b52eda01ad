package stats

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

func TestTrueRetention(t *testing.T) {
	h := &history{t: t}
	h.add("a", 100, 9, fsrs.Again, 5) // the first answers are no trials of memory
	h.add("a", 100, 10, fsrs.Good, 5)
	h.add("a", 90, 9, fsrs.Good, 5)   // young, recalled
	h.add("a", 90, 10, fsrs.Again, 5) // the same day again: no trial
	h.add("a", 60, 9, fsrs.Hard, 5)   // mature, recalled: 30 days
	h.add("a", 20, 9, fsrs.Again, 5)  // mature, forgotten: 40 days
	h.add("b", 40, 9, fsrs.Easy, 5)
	h.add("b", 20, 9, fsrs.Again, 5) // young, forgotten: 20 days
	h.add("b", 19, 9, fsrs.Good, 5)  // young, recalled
	h.add("c", 2, 9, fsrs.Good, 5)
	h.add("c", 1, 9, fsrs.Again, 5).Cram = true
	h.add("gone", 3, 9, fsrs.Good, 5)
	h.add("gone", 1, 9, fsrs.Good, 5) // young, recalled, of a card that is no longer there
	all := h.report(card("a", "f", deck.WhenKind, "1992")).All
	if all.Young.Recalled != 3 || all.Young.Answers != 4 || all.Mature.Recalled != 1 || all.Mature.Answers != 2 {
		t.Errorf("young %+v, mature %+v", all.Young, all.Mature)
	}
	if all.Retention.Recalled != 4 || all.Retention.Answers != 6 || math.Abs(all.Retention.Share-4.0/6) > 1e-12 {
		t.Errorf("retention %+v is not that of all trials together", all.Retention)
	}
	if all.Work.Answers != 13 || all.Work.New != 4 || math.Abs(all.Work.Minutes-65.0/60) > 1e-9 {
		t.Errorf("work %+v", all.Work)
	}
	recent := h.report().Recent
	if recent.Retention.Answers != 4 || recent.Retention.Recalled != 2 {
		t.Errorf("the last 30 days %+v", recent.Retention)
	}
}

func TestReviewsTakenBackDoNotCount(t *testing.T) {
	h := &history{t: t}
	h.add("a", 5, 9, fsrs.Good, 5)
	void := h.add("a", 3, 9, fsrs.Again, 5).ID
	h.add("a", 2, 9, fsrs.Good, 5)
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		t.Fatal(err)
	}
	kept := quiz.Kept(h.log, []quiz.Void{{ID: 1, Review: void}})
	all := Compute(answersOf(kept), nil, DefaultOptions(scheduler, now)).All
	if all.Work.Answers != 2 || all.Retention.Answers != 1 || all.Retention.Recalled != 1 {
		t.Errorf("%+v", all)
	}
}

func TestWilsonInterval(t *testing.T) {
	// Values of the score interval for 8 of 10 and for the two ends, from the closed formula.
	for _, test := range []struct {
		recalled, answers int
		low, high         float64
	}{
		{8, 10, 0.4902, 0.9433},
		{0, 10, 0, 0.2775},
		{10, 10, 0.7225, 1},
		{0, 0, 0, 0},
		{900, 1000, 0.8798, 0.9171},
	} {
		r := Rate{Recalled: test.recalled, Answers: test.answers}.estimated()
		if math.Abs(r.Low-test.low) > 1e-4 || math.Abs(r.High-test.high) > 1e-4 {
			t.Errorf("%d of %d: %.4f to %.4f, want %.4f to %.4f", test.recalled, test.answers, r.Low, r.High, test.low, test.high)
		}
	}
}

func TestStreak(t *testing.T) {
	for _, test := range []struct {
		name    string
		daysAgo []int
		want    Streak
	}{
		{"nothing", nil, Streak{}},
		{"today", []int{0}, Streak{1, 1, true}},
		{"until today", []int{3, 2, 1, 0}, Streak{4, 4, true}},
		{"until yesterday", []int{2, 1}, Streak{2, 2, false}},
		{"broken", []int{4, 3, 2}, Streak{0, 3, false}},
		{"begun again", []int{9, 8, 7, 6, 1, 0}, Streak{2, 4, true}},
		{"twice a day", []int{1, 1, 0, 0}, Streak{2, 2, true}},
		{"from the future", []int{1, 0, -1}, Streak{2, 2, true}},
	} {
		h := &history{t: t}
		for _, ago := range test.daysAgo {
			h.add("a", ago, 9, fsrs.Good, 5)
		}
		if got := h.report().Streak; got != test.want {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
}

func TestDaysAreThoseOfTheLearner(t *testing.T) {
	h := &history{t: t}
	h.addAt("a", time.Date(2026, 3, 31, 2, 0, 0, 0, shanghai), fsrs.Good, 90) // before four: still the 30th
	h.addAt("b", time.Date(2026, 3, 31, 5, 0, 0, 0, shanghai), fsrs.Again, 30)
	h.addAt("c", time.Date(2026, 3, 29, 20, 0, 0, 0, time.FixedZone("EST", -5*3600)), fsrs.Good, 30) // the 30th in Shanghai
	report := h.report()
	want := []DayWork{
		{"2026-03-29", Work{1, 1, 0.5}, 1},
		{"2026-03-30", Work{1, 1, 1}, 1}, // a minute at most counts of an answer
		{"2026-03-31", Work{1, 1, 0.5}, 0},
	}
	if !slices.Equal(report.Calendar, want) {
		t.Errorf("calendar %+v, want %+v", report.Calendar, want)
	}
	if report.Day != "2026-03-31" || report.Today != (Work{1, 1, 0.5}) {
		t.Errorf("today %s %+v", report.Day, report.Today)
	}
	if all := report.All; all.Days != 3 || all.Studied != 3 || math.Abs(all.MinutesPerDay-2.0/3) > 1e-9 {
		t.Errorf("all %+v", all)
	}
}

func TestForecastAndStock(t *testing.T) {
	h := &history{t: t}
	buried := inReview(card("buried", "f5", deck.WhoKind, "1992"), 5, 3)
	day, err := fsrs.ParseDay("2026-04-02")
	if err != nil {
		t.Fatal(err)
	}
	buried.Progress.BuriedUntil = day
	suspended := inReview(card("suspended", "f6", deck.WhoKind, "1992"), 5, 3)
	suspended.Progress.Suspended, suspended.Progress.Leech = true, true
	report := h.report(
		card("new", "f1", deck.WhoKind, "1992"),
		inReview(card("overdue", "f2", deck.WhoKind, "1992"), 9, 3),
		inReview(card("today", "f3", deck.WhoKind, "1992"), 3, 3),
		inReview(card("tomorrow", "f4", deck.WhoKind, "1992"), 29, 30),
		inReview(card("far", "f7", deck.WhoKind, "1992"), 1, 31),
		buried, suspended,
	)
	if len(report.Forecast) != 30 {
		t.Fatalf("forecast of %d days", len(report.Forecast))
	}
	want := []DayDue{{"2026-03-31", 2, 1}, {"2026-04-01", 1, 0}, {"2026-04-02", 1, 0}, {"2026-04-03", 0, 0}}
	if got := report.Forecast[:4]; !slices.Equal(got, want) {
		t.Errorf("forecast %+v, want %+v", got, want)
	}
	if report.Forecast[29].Due != 0 {
		t.Errorf("last day %+v", report.Forecast[29])
	}
	if want := (Stock{Total: 7, New: 1, Young: 3, Mature: 2, Suspended: 1, Leeches: 1}); report.Cards != want {
		t.Errorf("cards %+v, want %+v", report.Cards, want)
	}
}

func TestGroups(t *testing.T) {
	h := &history{t: t}
	h.add("a", 9, 9, fsrs.Good, 60)
	h.add("a", 5, 9, fsrs.Good, 60)
	h.add("b", 9, 9, fsrs.Good, 30)
	h.add("b", 5, 9, fsrs.Again, 30)
	other := inReview(card("c", "f3", deck.WhenKind, "1842-08-29"), 1, 4)
	other.Deck = "e"
	report := h.report(
		inReview(card("a", "f1", deck.WhenKind, "1992-08-24"), 5, 5),
		inReview(card("b", "f2", deck.WhoKind, "1983"), 5, 5),
		other,
		card("bc", "f4", deck.WhenKind, "-0220"),
		card("undated", "f5", deck.CustomKind, ""),
	)
	names := func(groups []Group) string {
		var list []string
		for _, g := range groups {
			list = append(list, g.Name)
		}
		return strings.Join(list, " ")
	}
	if got := names(report.Decks); got != "d e" {
		t.Errorf("decks %s", got)
	}
	if got := names(report.Kinds); got != "when who custom" {
		t.Errorf("kinds %s", got)
	}
	if got := names(report.Periods); got != "-02XX 18XX 19XX" {
		t.Errorf("periods %s", got)
	}
	d := report.Decks[0]
	if d.Cards != 4 || d.Seen != 2 || math.Abs(d.Known-1.8) > 1e-6 || d.Retention.Answers != 2 || d.Retention.Recalled != 1 || d.Minutes != 3 {
		t.Errorf("deck d %+v: two cards at their due date are known at 90 %%", d)
	}
	narrow := h.report(card("a", "f1", deck.WhenKind, "1992-08"), card("b", "f2", deck.WhenKind, "1983"), card("c", "f3", deck.WhenKind, "19XX"), card("d", "f4", deck.WhenKind, "1990/1994"))
	if got := names(narrow.Periods); got != "198X 199X" || narrow.Periods[1].Cards != 2 {
		t.Errorf("periods %+v", narrow.Periods)
	}
}

func TestReportWithoutAnything(t *testing.T) {
	h := &history{t: t}
	report := h.report()
	text, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), "null") {
		t.Errorf("an empty list is null: %s", text)
	}
	var back Report
	if err := json.Unmarshal(text, &back); err != nil || !reflect.DeepEqual(back, report) {
		t.Errorf("%+v\nreads back as\n%+v, %v", report, back, err)
	}
}
