package store

import (
	"strings"
	"testing"
)

// TestSiblingsAreFoundByTheirFact looks at how SQLite goes about it: five times an answer, a walk through all cards takes seconds.
func TestSiblingsAreFoundByTheirFact(t *testing.T) {
	s := newStore(t)
	var id, parent, unused int
	var how string
	err := s.db.QueryRowContext(t.Context(), "EXPLAIN QUERY PLAN "+siblingDaysSQL, 0, "fact", "card").Scan(&id, &parent, &unused, &how)
	if err != nil || !strings.Contains(how, "progress_fact") {
		t.Errorf("siblings are found so: %q, %v", how, err)
	}
}
