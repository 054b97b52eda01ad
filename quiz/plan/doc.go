// Package plan looks ahead: it chooses which cards to see on which day so that most is known on the day of an exam, forecasts
// the work and the recall of the coming days, and orders a backlog.
//
//	states, exams, minutes → Exams → today's cards, expected scores, what is out of reach
//	states, new cards      → Forecast → work and recall day by day
//	due states             → Backlog → the order that saves most
//
// It works on memory states and days alone and is made again every day from what really happened. It refuses to change a
// state, to know a card's question, and to read a clock; chance comes from a seed.
package plan
