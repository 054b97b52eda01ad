// Package answer judges typed answers as a fair teacher would: what counts is whether the learner knew it, not how it was
// typed. Script, width, case, punctuation, numerals and calendars are forgiven; a wrong digit never is.
//
// The package owns the judging of dates, names, free text and orders. It refuses to know the schedule: which rating a verdict
// proposes is quiz's matter.
package answer
