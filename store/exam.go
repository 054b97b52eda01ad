package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"annals/deck"
	"annals/quiz/fsrs"
	"annals/quiz/plan"
)

// ErrExists is the error for a name that is taken.
var ErrExists = errors.New("the name is taken")

// Exam is an exam and the time that is given to it.
type Exam struct {
	plan.Exam
	MinutesADay float64
}

// AddExam keeps an exam; its name must be free and it asks at least one deck.
func (s *Store) AddExam(ctx context.Context, e Exam) error {
	id, err := s.newID()
	if err != nil {
		return err
	}
	err = inTransaction(ctx, s.db, func(tx *sql.Tx) error {
		done, err := tx.ExecContext(ctx, `INSERT INTO exam (id, name, day, start, target, minutes, added) VALUES (?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (name) DO NOTHING`, id, e.Name, e.Day.String(), e.Start.String(), e.Target, e.MinutesADay, s.now().UnixMilli())
		if err != nil {
			return err
		}
		if n, err := done.RowsAffected(); err != nil {
			return err
		} else if n == 0 {
			return ErrExists
		}
		for _, d := range e.Decks {
			if _, err := tx.ExecContext(ctx, "INSERT INTO exam_deck (exam, deck) VALUES (?, ?)", id, d); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("add exam %q: %w", e.Name, explain(err))
	}
	return nil
}

// RemoveExam forgets an exam; ErrNoExam when there is none of that name.
func (s *Store) RemoveExam(ctx context.Context, name string) error {
	done, err := s.db.ExecContext(ctx, "DELETE FROM exam WHERE name = ?", name)
	if err != nil {
		return fmt.Errorf("remove exam %q: %w", name, explain(err))
	}
	if n, err := done.RowsAffected(); err != nil {
		return fmt.Errorf("remove exam %q: %w", name, explain(err))
	} else if n == 0 {
		return fmt.Errorf("remove exam %q: %w", name, ErrNoExam)
	}
	return nil
}

// Exams are all exams, the next one first. An exam that asks a deck asks those inside it too.
func (s *Store) Exams(ctx context.Context) ([]Exam, error) {
	single, err := collect(ctx, s.db, scanExam, `SELECT DISTINCT e.name, e.day, e.start, e.target, e.minutes, d.id
		FROM exam e JOIN exam_deck x ON x.exam = e.id JOIN deck t ON t.id = x.deck
		JOIN deck d ON d.id = t.id OR substr(d.name, 1, length(t.name) + ?2) = t.name || ?1
		ORDER BY e.day, e.name, d.id`, deck.Inside, len(deck.Inside))
	if err != nil {
		return nil, fmt.Errorf("list exams: %w", explain(err))
	}
	exams := []Exam{}
	for _, e := range single { // a row a deck
		if n := len(exams); n > 0 && exams[n-1].Name == e.Name {
			exams[n-1].Decks = append(exams[n-1].Decks, e.Decks...)
			continue
		}
		exams = append(exams, e)
	}
	return exams, nil
}

func scanExam(row scanner) (Exam, error) {
	var e Exam
	var day, start string
	var id deck.ID
	if err := row.Scan(&e.Name, &day, &start, &e.Target, &e.MinutesADay, &id); err != nil {
		return e, err
	}
	e.Decks = []deck.ID{id}
	var err error
	if e.Day, err = fsrs.ParseDay(day); err == nil {
		e.Start, err = fsrs.ParseDay(start)
	}
	if err != nil {
		return e, fmt.Errorf("exam %q: %w: %w", e.Name, ErrCorrupt, err)
	}
	return e, nil
}

// Mock is a mock exam that was taken. Result is JSON that the caller made.
type Mock struct {
	Taken  int64 // Unix milliseconds
	Name   string
	Result string
}

// AddMock keeps the result of a mock exam.
func (s *Store) AddMock(ctx context.Context, m Mock) error {
	id, err := s.newID()
	if err != nil {
		return err
	}
	if _, err := s.db.ExecContext(ctx, "INSERT INTO mock (id, taken, name, result) VALUES (?, ?, ?, ?)", id, m.Taken, m.Name, m.Result); err != nil {
		return fmt.Errorf("keep mock exam: %w", explain(err))
	}
	return nil
}

// Mocks are the mock exams taken under a name, the oldest first.
func (s *Store) Mocks(ctx context.Context, name string) ([]Mock, error) {
	list, err := collect(ctx, s.db, scanMock, "SELECT taken, name, result FROM mock WHERE name = ? ORDER BY taken, id", name)
	if err != nil {
		return nil, fmt.Errorf("list mock exams: %w", explain(err))
	}
	return list, nil
}

func scanMock(row scanner) (Mock, error) {
	var m Mock
	return m, row.Scan(&m.Taken, &m.Name, &m.Result)
}
