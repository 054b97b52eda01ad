package store

import (
	"strings"
	"testing"

	"annals/quiz/fsrs"
)

// TestFewRowsAreLookedAt looks at how SQLite goes about what is asked before a question or after an answer: a walk through all cards or
// the whole log takes a noticeable time.
func TestFewRowsAreLookedAt(t *testing.T) {
	s := newStore(t)
	for _, c := range []struct {
		query string
		args  []any
		want  string
	}{
		{siblingDaysSQL, []any{0, "fact", "card"}, "progress_fact"},
		{todaySQL, []any{0}, "SEARCH review USING INTEGER PRIMARY KEY"},
		{retentionsSQL, nil, "SEARCH k USING PRIMARY KEY (deck=?)"},
		{dueOnSQL, []any{fsrs.Review, 0, 1}, "COVERING INDEX progress_due (due>? AND due<?)"},
		{candidatesSQL(Wanted{}, seenSQL), []any{"", 1, -1}, "SEARCH p USING COVERING INDEX progress_due (due<?)"},
		{candidatesSQL(Wanted{}, newSQL), []any{"", 0, 20}, "SEARCH p USING INDEX progress_new (phase=?)"},
		{learntSQL, []any{""}, "SCAN p\n"},
		{countDueSQL, []any{0, 1}, "COVERING INDEX progress_due (due>? AND due<?)"},
	} {
		var how []string
		read := func(row scanner) error {
			var id, parent, unused int
			var step string
			err := row.Scan(&id, &parent, &unused, &step)
			how = append(how, step)
			return err
		}
		err := each(t.Context(), s.db, read, "EXPLAIN QUERY PLAN "+c.query, c.args...)
		if err != nil || !strings.Contains(strings.Join(how, "\n"), c.want) {
			t.Errorf("%s\nis answered so: %q, %v; want %s", c.query, how, err, c.want)
		}
	}
}
