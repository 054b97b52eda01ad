package optimize

import (
	"math"
	"math/rand/v2"
	"testing"

	"annals/quiz/fsrs"
)

func near(got, want float64) bool { return math.Abs(got-want) < 6e-6 }

// TestReferenceMetrics reproduces the figures of the defaults and of published weights that were measured with other programs.
func TestReferenceMetrics(t *testing.T) {
	for _, test := range []struct {
		name        string
		items, kept int
		in, split   Metrics
	}{
		{"josh.csv", 6276, 5930, Metrics{0.46360, 0.08036, 0.7226}, Metrics{0.44222, 0.06215, 0.6792}},
		{"sim_10k.csv", 6427, 6298, Metrics{0.38188, 0.06039, 0.7134}, Metrics{0.37158, 0.05816, 0.7112}},
		{"sim_40k.csv", 27241, 26503, Metrics{0.38484, 0.03105, 0.5947}, Metrics{0.38563, 0.03231, 0.5924}},
		{"sim_150k.csv", 105412, 103135, Metrics{0.34447, 0.01530, 0.6419}, Metrics{0.34880, 0.01645, 0.6469}},
	} {
		d := NewDataset(sharedLog(t, test.name), calendar())
		kept := withoutOutliers(d.items)
		if d.Items() != test.items || len(kept) != test.kept {
			t.Errorf("%s: %d items, %d without outliers; want %d, %d", test.name, d.Items(), len(kept), test.items, test.kept)
		}
		w := fsrs.DefaultWeights()
		for _, pair := range [][2]Metrics{{Evaluate(d, w), test.in}, {measure(d.predict(w, d.items[d.Items()/6:])), test.split}} {
			got, want := pair[0], pair[1]
			if !near(got.LogLoss, want.LogLoss) || !near(got.RMSEBins, want.RMSEBins) || math.Abs(got.AUC-want.AUC) > 6e-5 {
				t.Errorf("%s: %+v, want %+v", test.name, got, want)
			}
		}
	}
	d := NewDataset(sharedLog(t, "josh.csv"), calendar())
	published := fsrs.Weights{0.1726, 0.8326, 2.4851, 6.3079, 6.5383, 0.5241, 3.1816, 0.0269, 1.6629, 0.2612, 0.6194, 1.5809, 0.0423,
		0.3833, 1.7980, 0.6014, 1.8729, 0.8313, 0.1011, 0.1463, 0.2433}
	if m := Evaluate(d, published); math.Abs(m.LogLoss-0.45218) > 2e-5 {
		t.Errorf("published weights: %+v, want a log loss of 0.45218", m)
	}
}

// TestValidateReferenceLogs holds the fit to what the best published optimiser reaches with six times Anki's effort, and short
// logs to the defaults.
func TestValidateReferenceLogs(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: fits two dozen times")
	}
	for _, test := range []struct {
		name       string
		split, in  float64
		tooLongFor bool
	}{
		{"josh.csv", 0.4361, 0.45045, false},
		{"sim_10k.csv", 0.3617, 0.36995, false},
		{"sim_40k.csv", 0.3821, 0.38094, false},
		{"sim_150k.csv", 0, 0.34312, true},
	} {
		log := sharedLog(t, test.name)
		d := NewDataset(log, calendar())
		result := Fit(d)
		if in := Evaluate(d, result.Weights); result.Verdict != Fitted || in.LogLoss > test.in {
			t.Errorf("%s: %+v, log loss %v in sample, want at most %v", test.name, result, in.LogLoss, test.in)
		}
		if err := result.Weights.Check(); err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if !test.tooLongFor {
			c := Validate(d)
			t.Logf("%s: time split %+v", test.name, c)
			if c.Fitted.LogLoss > test.split || c.Fitted.LogLoss > c.Defaults.LogLoss {
				t.Errorf("%s: log loss %v on what follows, want at most %v", test.name, c.Fitted.LogLoss, test.split)
			}
		}
		for _, n := range []int{50, 200, 1000, 3000} {
			c := Validate(NewDataset(log[:n], calendar()))
			if c != nil && c.Fitted.LogLoss > c.Defaults.LogLoss+0.0003 { // nil: too few to be tested
				t.Errorf("%s: first %d reviews: log loss %v, defaults %v", test.name, n, c.Fitted.LogLoss, c.Defaults.LogLoss)
			}
		}
	}
}

// TestValidateSimulated does the same for learners with other parameters, half of whom remember by another model than the one
// that is fitted.
func TestValidateSimulated(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: fits dozens of times")
	}
	random := rand.New(rand.NewPCG(11, 12))
	sum, count := 0.0, 0.0
	for i := range 8 {
		l := drawLearner(random, []float64{0.15, 0.3, 0.6, 1}[i%4], fsrs.Model(i/4%2))
		log := l.study(random, 6000)
		for _, n := range []int{1000, 3000, 6000} {
			c := Validate(NewDataset(log[:n], calendar()))
			change := c.Fitted.LogLoss - c.Defaults.LogLoss
			if n < 6000 && change > 0.0003 {
				t.Errorf("learner %d: %d reviews: log loss rises by %v", i, n, change)
			}
			if n == 6000 {
				sum, count = sum+change, count+1
			}
		}
	}
	t.Logf("6,000 reviews: mean change of log loss %+.5f", sum/count)
	if sum/count > -0.002 {
		t.Errorf("mean change of log loss %v after 6,000 reviews, want a gain of 0.002", sum/count)
	}
}

func TestFitIsDeterministic(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	log := drawLearner(random, 1, fsrs.FSRS6).study(random, 6000)
	first := Fit(NewDataset(log, calendar()))
	if first.Verdict != Fitted {
		t.Fatalf("%+v", first)
	}
	random.Shuffle(len(log), func(i, j int) { log[i], log[j] = log[j], log[i] })
	if again := Fit(NewDataset(log, calendar())); math.Abs(again.Weights[2]-first.Weights[2]) > 1e-6 {
		t.Errorf("%v, then %v", first, again)
	}
}

// TestFitFindsTruth checks that a long log leads near the weights behind it, as far as predictions go; the prior keeps a distance.
func TestFitFindsTruth(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	l := drawLearner(random, 1, fsrs.FSRS6)
	log := l.study(random, 12000)
	d := NewDataset(log, calendar())
	truth, fitted, defaults := Evaluate(d, l.truth.Weights), Evaluate(d, Fit(d).Weights), Evaluate(d, fsrs.DefaultWeights())
	if fitted.LogLoss > truth.LogLoss+0.0015 || fitted.LogLoss > defaults.LogLoss {
		t.Errorf("fitted %+v, truth %+v, defaults %+v", fitted, truth, defaults)
	}
}

// TestFewReviews wants no number for what can't be measured, and the loss of what can.
func TestFewReviews(t *testing.T) {
	first, again := fsrs.Entry{Card: "a", Ms: 1, Rating: fsrs.Good}, fsrs.Entry{Card: "a", Ms: 1 + 5*86400000, Rating: fsrs.Again}
	for _, log := range [][]fsrs.Entry{nil, {first}, {first, again}} {
		d := NewDataset(log, calendar())
		if r := Fit(d); r.Verdict != TooFew || r.Weights != fsrs.DefaultWeights() {
			t.Errorf("%v: %+v", log, r)
		}
		report := NewReport(d, Fit(d).Weights, true)
		if report.TimeSplit != nil || (report.InSample == nil) != (len(log) < 2) {
			t.Errorf("%v: %+v", log, report)
		}
		if report.InSample != nil && report.InSample.Fitted.LogLoss < 1 {
			t.Errorf("%v: a lapse after five days costs %v", log, report.InSample.Fitted.LogLoss)
		}
	}
}

func TestOrderFirst(t *testing.T) {
	w := fsrs.DefaultWeights()
	w[0], w[1], w[2], w[3] = 3, 1, 2, 9
	items := []item{{first: fsrs.Again}, {first: fsrs.Good}}
	got := orderFirst(w, items)
	if got[0] > got[1] || got[1] > got[2] || got[3] != 9 || math.Abs(got[0]-2.2) > 1e-12 {
		t.Errorf("%v", got[:4])
	}
}

func TestAUC(t *testing.T) {
	p := func(recall float64, remembered bool) prediction {
		return prediction{item{remembered: remembered}, recall}
	}
	for _, test := range []struct {
		predictions []prediction
		want        float64
	}{
		{[]prediction{p(0.9, true), p(0.1, false)}, 1},
		{[]prediction{p(0.1, true), p(0.9, false)}, 0},
		{[]prediction{p(0.5, true), p(0.5, false)}, 0.5},
		{[]prediction{p(0.5, true)}, 0.5},
		{[]prediction{p(0.9, true), p(0.5, true), p(0.5, false), p(0.2, false)}, 0.875},
	} {
		if got := auc(test.predictions); math.Abs(got-test.want) > 1e-12 {
			t.Errorf("%v: %v, want %v", test.predictions, got, test.want)
		}
	}
}

// BenchmarkFit fits to 105,000 items, with choosing the strength.
func BenchmarkFit(b *testing.B) {
	d := NewDataset(sharedLog(b, "sim_150k.csv"), calendar())
	for b.Loop() {
		Fit(d)
	}
}

// TestFitDegenerateLogs fits to logs that no person keeps: nothing may be no number, and the weights must be usable.
func TestFitDegenerateLogs(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 9))
	for name, log := range map[string]func(i int) (gapDays float64, r fsrs.Rating){
		"all again":  func(int) (float64, fsrs.Rating) { return 1, fsrs.Again },
		"all easy":   func(int) (float64, fsrs.Rating) { return 1, fsrs.Easy },
		"all good":   func(i int) (float64, fsrs.Rating) { return float64(i + 1), fsrs.Good },
		"all hard":   func(int) (float64, fsrs.Rating) { return 30, fsrs.Hard },
		"ages apart": func(int) (float64, fsrs.Rating) { return 30000, fsrs.Rating(1 + random.IntN(4)) },
		"one day":    func(int) (float64, fsrs.Rating) { return 0.001, fsrs.Rating(1 + random.IntN(4)) },
		"chance": func(int) (float64, fsrs.Rating) {
			return math.Exp(8 * random.Float64()), fsrs.Rating(1 + random.IntN(4))
		},
	} {
		var entries []fsrs.Entry
		for card := range 300 {
			ms := 1.7e12 + float64(card)*60000
			for i := range 9 {
				gap, r := log(i)
				entries = append(entries, fsrs.Entry{Card: string(rune('a' + card)), Ms: int64(ms), Rating: r})
				ms += gap * 86400000
			}
		}
		d := NewDataset(entries, calendar())
		result := Fit(d)
		report := NewReport(d, result.Weights, true)
		if err := result.Weights.Check(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, c := range []*Comparison{report.InSample, report.TimeSplit} {
			if c == nil { // nothing to measure
				continue
			}
			if m := c.Fitted; math.IsNaN(m.LogLoss) || math.IsNaN(m.RMSEBins) || math.IsNaN(m.AUC) {
				t.Errorf("%s: %+v", name, m)
			}
		}
		if report.InSample != nil && report.InSample.Fitted.LogLoss > report.InSample.Defaults.LogLoss+1e-9 {
			t.Errorf("%s: %d items: log loss rises from %v to %v", name, d.Items(), report.InSample.Defaults.LogLoss, report.InSample.Fitted.LogLoss)
		}
	}
}
