// Package quiz is one sitting of learning, as a plain value: which cards are asked, in which order and in which way, what an
// answer does to a card, how it is taken back, and what is left.
//
//	[]Candidate → BuildQueue → []Item → Session → Change, Change, … → the review log
//
// A Session is asked for the next Question, is told the Reply, and gives back a Change: one row of the append-only log and the
// card's Progress before and after. The caller commits each Change in one transaction before it asks on. Progress is a cache
// of the log: Replay makes it again from the rows that were kept.
//
// The package refuses to read the clock, to talk to anybody or to store anything: instants are arguments, and the same
// instants, items and replies give the same session. How memory fades is quiz/fsrs, whether an answer is right is quiz/answer.
package quiz
