package plan

import (
	"flag"
	"math"
	"math/rand/v2"
	"testing"

	"annals/deck"
	"annals/quiz/fsrs"
)

// learners is the number of simulated people; more of them take some seconds each.
var learners = flag.Int("learners", 1, "people whom the exam planner is tried on")

// TestExamBeatsPlainSchedule has people learn 500 cards in 60 days with 20 minutes a day, by the plain schedule at 90 % with 20 new
// cards a day, by the plan for the best score, and by the plan for the score that the plain schedule reached.
func TestExamBeatsPlainSchedule(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: plans some hundred days")
	}
	const days, cards, seconds = 60, 500, 1200
	random := rand.New(rand.NewPCG(60, 500))
	var plainScore, bestScore, sameScore, plainAnswers, bestAnswers, sameAnswers float64
	n := float64(*learners)
	for seed := range uint64(*learners) {
		weights := drawWeights(random, 0.5)
		plain := newPerson(t, seed, cards, weights)
		for day := range days {
			plain.plainDay(day, seconds, 20)
		}
		reached := plain.score(days)
		best, same := newPerson(t, seed, cards, weights), newPerson(t, seed, cards, weights)
		for day := range days {
			best.plannedDay(t, day, days, seconds, 1)
			same.plannedDay(t, day, days, seconds, reached)
		}
		plainScore, bestScore, sameScore = plainScore+reached/n, bestScore+best.score(days)/n, sameScore+same.score(days)/n
		plainAnswers, bestAnswers, sameAnswers = plainAnswers+float64(plain.answers)/n, bestAnswers+float64(best.answers)/n, sameAnswers+float64(same.answers)/n
	}
	t.Logf("plain schedule: score %.4f, %.0f answers; best: %.4f, %.0f answers; as good as the plain one: %.4f, %.0f answers",
		plainScore, plainAnswers, bestScore, bestAnswers, sameScore, sameAnswers)
	if bestScore < plainScore+0.035 {
		t.Errorf("the plan brings %.4f, the plain schedule %.4f", bestScore, plainScore)
	}
	if sameAnswers > 0.8*plainAnswers || sameScore < plainScore-0.02 {
		t.Errorf("%.0f answers bring %.4f, %.0f of the plain schedule %.4f", sameAnswers, sameScore, plainAnswers, plainScore)
	}
}

func request(t testing.TB, cards int) Request {
	p := newPerson(t, 5, cards, fsrs.DefaultWeights())
	return Request{
		Scheduler: p.scheduler, Habits: p.habits, Today: p.start, Cards: p.cards, SecondsPerDay: 1200, SecondsToday: 1200,
		Exams: []Exam{{Name: "e", Day: p.start + 30, Decks: []deck.ID{"d"}, Target: 1}},
	}
}

func TestExamsKeepsLimits(t *testing.T) {
	r := request(t, 300)
	r.SecondsToday = 600
	r.Off = func(d fsrs.Day) bool { return (d-r.Today)%7 == 3 }
	plan, err := Exams(r)
	if err != nil {
		t.Fatal(err)
	}
	look, err := newLookup(r.Scheduler, &r.Habits)
	if err != nil {
		t.Fatal(err)
	}
	first := look.review(fsrs.State{}, 0)
	if took := float64(len(plan.Today)) * first.seconds; took > 600 || took < 500 {
		t.Errorf("%d cards take %v of 600 seconds", len(plan.Today), took)
	}
	for _, work := range plan.Days {
		if r.Off(work.Day) && work.Seconds > 0 || work.Seconds > r.SecondsPerDay {
			t.Errorf("%v seconds on %v", work.Seconds, work.Day)
		}
	}
	o := plan.Outlook[0]
	if o.Cards != 300 || !(o.Score > 0.5 && o.Score <= 1) || !(o.Spread > 0 && o.Spread < 0.1) || o.LastStart <= r.Today || o.LastStart >= o.Exam.Day {
		t.Errorf("%+v", o)
	}
}

// TestExamsTodayIsOver plans again when today's share is done, for a target that does not need all time.
func TestExamsTodayIsOver(t *testing.T) {
	r := request(t, 100)
	r.Exams[0].Target = 0.8
	plan, err := Exams(r)
	if err != nil || len(plan.Today) == 0 || len(plan.Today) == 100 {
		t.Fatalf("%d cards today, %v", len(plan.Today), err)
	}
	r.SecondsToday = 0
	if plan, err = Exams(r); err != nil || len(plan.Today) != 0 {
		t.Errorf("%d cards without time, %v", len(plan.Today), err)
	}
	r.SecondsToday = r.SecondsPerDay / 3
	if plan, err = Exams(r); err != nil || len(plan.Today) != 0 {
		t.Errorf("%d cards after two thirds of the day's time, %v", len(plan.Today), err)
	}
}

func TestExamsOffToday(t *testing.T) {
	r := request(t, 50)
	r.Off = func(d fsrs.Day) bool { return d == r.Today }
	plan, err := Exams(r)
	if err != nil || len(plan.Today) != 0 {
		t.Errorf("%v, %v", plan.Today, err)
	}
}

// TestExamsSpareTime has few cards and much time: nothing is asked that gains next to nothing.
func TestExamsSpareTime(t *testing.T) {
	p := newPerson(t, 9, 20, fsrs.DefaultWeights())
	for day := range 30 {
		p.plannedDay(t, day, 30, 3600, 1)
	}
	if score := p.score(30); score < 0.98 || p.answers > 20*20 {
		t.Errorf("score %v with %d answers to 20 cards", score, p.answers)
	}
}

// TestExamsTooMuch has more cards than minutes: some stay out of reach, for want of time.
func TestExamsTooMuch(t *testing.T) {
	r := request(t, 400)
	r.Exams[0].Day = r.Today + 10
	r.SecondsPerDay, r.SecondsToday = 300, 300
	plan, err := Exams(r)
	if err != nil {
		t.Fatal(err)
	}
	if o := plan.Outlook[0]; len(o.Unreachable) < 200 || o.Score > 0.5 || o.Unreachable[0].Reason != NoTime {
		t.Errorf("score %v, %d out of reach", o.Score, len(o.Unreachable))
	}
}

// TestExamsOverlap has two exams that share a deck: the deck that both ask comes first, and each exam counts its own cards.
func TestExamsOverlap(t *testing.T) {
	r := request(t, 200)
	for i := range r.Cards {
		r.Cards[i].Decks = [][]deck.ID{{"a"}, {"b", "c"}, {"c"}}[i%3] // a card counts wherever it stands
	}
	r.Exams = []Exam{
		{Name: "both", Day: r.Today + 20, Decks: []deck.ID{"a", "b"}, Target: 1}, {Name: "one", Day: r.Today + 40, Decks: []deck.ID{"b"}, Target: 1},
	}
	r.SecondsPerDay, r.SecondsToday = 300, 300
	plan, err := Exams(r)
	if err != nil {
		t.Fatal(err)
	}
	if plan.Outlook[0].Cards != 134 || plan.Outlook[1].Cards != 67 {
		t.Errorf("%d and %d cards", plan.Outlook[0].Cards, plan.Outlook[1].Cards)
	}
	decks := map[deck.CardID]deck.ID{}
	for _, c := range r.Cards {
		decks[c.ID] = c.Decks[0]
	}
	for _, id := range plan.Today {
		if decks[id] == "c" {
			t.Errorf("card of a deck that no exam asks: %s", id)
		}
	}
	if len(plan.Days) != 40 {
		t.Errorf("%d days", len(plan.Days))
	}
}

func TestExamsIsDeterministic(t *testing.T) {
	a, err := Exams(request(t, 100))
	if err != nil {
		t.Fatal(err)
	}
	b, err := Exams(request(t, 100))
	if err != nil || len(a.Today) != len(b.Today) || a.Outlook[0].Score != b.Outlook[0].Score {
		t.Errorf("%+v, %+v, %v", a.Outlook, b.Outlook, err)
	}
	for i := range a.Today {
		if a.Today[i] != b.Today[i] {
			t.Errorf("card %d: %s, then %s", i, a.Today[i], b.Today[i])
		}
	}
}

func TestExamsRefuses(t *testing.T) {
	for name, change := range map[string]func(*Request){
		"past":      func(r *Request) { r.Exams[0].Day = r.Today },
		"far":       func(r *Request) { r.Exams[0].Day = r.Today + 4000 },
		"target":    func(r *Request) { r.Exams[0].Target = 1.1 },
		"no target": func(r *Request) { r.Exams[0].Target = math.NaN() },
		"no deck":   func(r *Request) { r.Exams[0].Decks = nil },
		"no time":   func(r *Request) { r.SecondsPerDay = 0 },
		"more time": func(r *Request) { r.SecondsToday = 1201 },
		"habits":    func(r *Request) { r.Habits = Habits{} },
		"scheduler": func(r *Request) { r.Scheduler = nil },
	} {
		r := request(t, 10)
		change(&r)
		if plan, err := Exams(r); err == nil {
			t.Errorf("%s: %+v", name, plan)
		}
	}
	r := request(t, 10)
	r.Exams = nil
	if plan, err := Exams(r); err != nil || len(plan.Today) != 0 {
		t.Errorf("without exams: %+v, %v", plan, err)
	}
	r = request(t, 0)
	if plan, err := Exams(r); err != nil || plan.Outlook[0].Score != 0 {
		t.Errorf("without cards: %+v, %v", plan, err)
	}
}

func TestPlaceInterpolates(t *testing.T) {
	var stability, difficulty [cells]float64
	h := DefaultHabits()
	s, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		t.Fatal(err)
	}
	look, err := newLookup(s, &h)
	if err != nil {
		t.Fatal(err)
	}
	for c := range cell(cells) {
		x := look.cellState(c)
		stability[c], difficulty[c] = math.Log(x.Stability), x.Difficulty
	}
	for _, x := range []fsrs.State{{Stability: 0.1, Difficulty: 1}, {Stability: 3.7, Difficulty: 4.2}, {Stability: 1900, Difficulty: 10}} {
		p := placeOf(x)
		if math.Abs(p.of(&stability)-math.Log(x.Stability)) > 1e-6 || math.Abs(p.of(&difficulty)-x.Difficulty) > 1e-6 {
			t.Errorf("%+v lies at %v, %v", x, math.Exp(p.of(&stability)), p.of(&difficulty))
		}
	}
}
