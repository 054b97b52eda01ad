// Package fsrs is the memory model: how well a card is remembered and when it should be asked again. It implements FSRS-6 (21
// weights, whole study days) and, as an experiment, FSRS-7 (34 weights, two memory traces, fractional days), the Free Spaced
// Repetition Scheduler of the open-spaced-repetition project; formulas are those of its wiki page "The Algorithm" and of its
// implementations fsrs-rs and ts-fsrs. Package optimize below it fits the weights to a person.
//
//	State, time, Rating → Scheduler.Next → State
//	review log → Scheduler.Replay → states
//
// Everything is a pure function of its arguments: no clock, no files, no global state. Chance comes from the card's seed and
// its review count, so the same log always gives the same due dates.
//
// The package refuses to know what a card asks, which cards are due today, and where states are kept: that is quiz and store.
package fsrs
