package optimize

import "annals/quiz/fsrs"

// Evaluate measures weights on the log itself without outliers, or with them where it holds nothing else; for weights that were
// fitted to it the measures flatter. The log must have items.
func Evaluate(d *Dataset, w fsrs.Weights) Metrics {
	items := withoutOutliers(d.items)
	if len(items) == 0 {
		items = d.items
	}
	return measure(d.predict(w, items))
}

// Comparison sets the defaults beside weights fitted to the log.
type Comparison struct {
	Defaults Metrics `json:"defaults"`
	Fitted   Metrics `json:"fitted"`
}

// folds is the number of tests of Validate; the log is cut into one part more.
const folds = 5

// Validate measures on what was not yet known: five times, weights are fitted to the beginning of the log and tested on the
// sixth of it that follows, outliers included, and the five tests are measured together. Logs with fewer items than parts can't
// be tested and give nil.
func Validate(d *Dataset) *Comparison {
	part := len(d.items) / (folds + 1)
	if part == 0 {
		return nil
	}
	var fitted []prediction
	for k := 1; k <= folds; k++ {
		end := (k + 1) * part
		if k == folds {
			end = len(d.items)
		}
		w := d.fit(d.items[:k*part]).Weights
		fitted = append(fitted, d.predict(w, d.items[k*part:end])...)
	}
	return &Comparison{Defaults: measure(d.predict(fsrs.DefaultWeights(), d.items[part:])), Fitted: measure(fitted)}
}

// Report is what fitting to a log from elsewhere tells, in the shape of its JSON.
type Report struct {
	Items      int          `json:"items"`
	Weights    fsrs.Weights `json:"weights"`
	InSample   *Comparison  `json:"in_sample"`            // nil where there are no items
	TimeSplit  *Comparison  `json:"time_split,omitempty"` // nil where it was not asked for, or Validate gives none
	CPUSeconds float64      `json:"cpu_seconds"`          // of the fit; the caller measures it, this package has no clock
}

// NewReport measures weights that were fitted to the log, before and after; with validate also by Validate, which takes several
// fits more.
func NewReport(d *Dataset, w fsrs.Weights, validate bool) Report {
	r := Report{Items: d.Items(), Weights: w}
	if d.Items() > 0 {
		r.InSample = &Comparison{Defaults: Evaluate(d, fsrs.DefaultWeights()), Fitted: Evaluate(d, w)}
	}
	if validate {
		r.TimeSplit = Validate(d)
	}
	return r
}
