// Package fsrs is the memory model: how well a card is remembered, when it should be asked again, and which parameters fit a
// person best. It implements FSRS-6 (21 weights, whole study days) and, as an experiment, FSRS-7 (34 weights, two memory
// traces, fractional days), the Free Spaced Repetition Scheduler of the open-spaced-repetition project, whose wiki page "The
// Algorithm" numbers no equations; formulas are cited here by that page's names.
//
//	State, time, Rating → Scheduler.Next → State
//	review log          → Items → Optimize → Weights
//
// Everything is a pure function of its arguments: no clock, no files, no global state. Chance comes from the card's seed and
// its review count, so the same log always gives the same due dates.
//
// The package refuses to know what a card asks, which cards are due today, and where states are kept: that is quiz and store.
package fsrs
