// Package optimize fits the 21 weights of FSRS-6 to a person's own review log and says how good they are.
//
//	[]fsrs.Entry → NewDataset → Fit → fsrs.Weights
//	                          → Evaluate, Validate → Metrics
//
// It owns which reviews teach something (items, outliers), the gradients, the search and the measures; it refuses to schedule
// and to decide whether weights are taken into use. Everything is deterministic and linear in the number of reviews.
package optimize
