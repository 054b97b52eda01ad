package fsrs

// memory is the part of a State that a memory model reads and writes.
type memory struct{ stability, difficulty, fast float64 }

// model is a memory model with its weights and wanted retention. Elapsed times are in days, not negative, and already whole
// where the model wants whole days.
type model interface {
	recall(m memory, elapsed float64) float64
	// next returns the memory after each of the four ratings; first is true for a card never seen, whose m and elapsed say nothing.
	next(m memory, elapsed float64, first bool) [4]memory
	// interval is the time in days after which recall falls to the wanted retention, neither rounded nor limited.
	interval(m memory) float64
}
