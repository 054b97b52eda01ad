package store

import (
	"errors"
	"fmt"
	"hash/crc32"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/answer"
	"annals/quiz/fsrs"
)

// recordAnswer holds a session of one card and records the answer.
func recordAnswer(t *testing.T, s *Store, card deck.CardID, at time.Time, rating fsrs.Rating) quiz.Change {
	t.Helper()
	scheduler := newScheduler(t)
	change := prepare(t, s, card, at, rating)
	if _, err := s.Record(t.Context(), change, scheduler); err != nil {
		t.Fatal(err)
	}
	return change
}

// prepare is the change that answering the card makes; it is not recorded.
func prepare(t *testing.T, s *Store, card deck.CardID, at time.Time, rating fsrs.Rating) quiz.Change {
	t.Helper()
	asked, err := s.Cards(t.Context(), []deck.CardID{card})
	if err != nil {
		t.Fatal(err)
	}
	progress, err := s.Progress(t.Context(), card)
	if err != nil {
		t.Fatal(err)
	}
	settings := quiz.DefaultSettings(newScheduler(t))
	settings.Device = s.Device()
	if settings.Last, err = s.LastID(t.Context()); err != nil {
		t.Fatal(err)
	}
	session, err := quiz.New(settings, []quiz.Item{{Card: asked[0].Card, Progress: progress}})
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := session.Next(at); !ok {
		t.Fatalf("card %s is not asked", card)
	}
	change, err := session.Answer(at, quiz.Reply{Rating: rating, Asked: quiz.Reveal, Took: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	return change
}

func TestAnAnswerIsOneRowAndOneState(t *testing.T) {
	s := newStore(t)
	if _, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 2)); err != nil {
		t.Fatal(err)
	}
	change := recordAnswer(t, s, "card0", morning, fsrs.Good)
	again, err := s.Record(t.Context(), change, newScheduler(t)) // as after a failure that was none
	if err != nil || again.State != change.After.State {
		t.Errorf("recording again gave %+v, %v", again, err)
	}
	reviews, err := s.Reviews(t.Context(), 0, AllIDs)
	if err != nil || len(reviews) != 1 || reviews[0] != *change.Review {
		t.Errorf("the log is %+v, %v, want one row %+v", reviews, err, *change.Review)
	}
	got, err := s.Progress(t.Context(), "card0")
	if err != nil || got != change.After {
		t.Errorf("progress is %+v, %v, want %+v", got, err, change.After)
	}
}

func TestTwoProgramsAnsweringOneCardLoseNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "annals.db")
	one, two := openAt(t, path, 1), openAt(t, path, 2)
	if _, _, err := one.SaveDeck(t.Context(), sampleDeck(t, "Town", 2)); err != nil {
		t.Fatal(err)
	}
	scheduler := newScheduler(t)
	first := prepare(t, one, "card0", morning, fsrs.Good)
	second := prepare(t, two, "card0", morning, fsrs.Again) // the same instant, so the same id
	if first.Review.ID != second.Review.ID {
		t.Fatalf("ids are %d and %d: the test wants them to collide", first.Review.ID, second.Review.ID)
	}
	if elsewhere, err := one.Elsewhere(t.Context(), []deck.CardID{"card0"}); err != nil || elsewhere != nil {
		t.Errorf("before anybody answers: %v, %v", elsewhere, err)
	}
	if _, err := two.Record(t.Context(), second, scheduler); err != nil {
		t.Fatal(err)
	}
	elsewhere, err := one.Elsewhere(t.Context(), []deck.CardID{"card0"})
	if err != nil || len(elsewhere) != 1 || elsewhere[0].State != second.After.State {
		t.Errorf("the other program's answer is not seen: %+v, %v", elsewhere, err)
	}
	after, err := one.Record(t.Context(), first, scheduler)
	if err != nil {
		t.Fatal(err)
	}
	reviews, err := one.Reviews(t.Context(), 0, AllIDs)
	if err != nil || len(reviews) != 2 {
		t.Fatalf("the log holds %d rows (%v), want both answers", len(reviews), err)
	}
	replayed, err := quiz.Replay(scheduler, reviews)
	if err != nil || replayed["card0"].State != after.State || replayed["card0"].Last != after.Last {
		t.Errorf("state is %+v, the log says %+v (%v)", after, replayed["card0"], err)
	}
}

func TestMergingALogAddsEachAnswerOnce(t *testing.T) {
	s := newStore(t)
	if _, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 4)); err != nil {
		t.Fatal(err)
	}
	scheduler := newScheduler(t)
	ours := recordAnswer(t, s, "card0", morning, fsrs.Good)
	withoutDevice, _ := ours.Review.ID.SameMilli()
	abroad := quiz.Review{ID: withoutDevice, Card: "card0", Rating: fsrs.Good, Asked: quiz.Reveal}
	older := quiz.Review{ID: quiz.IDBefore(morning.Add(-48 * time.Hour)), Card: "card0", Rating: fsrs.Good, Asked: quiz.Reveal}
	ancient := quiz.Review{ID: -5 << 22, Card: "card2", Rating: fsrs.Easy, Asked: quiz.Reveal} // from before 2020
	stranger := quiz.Review{ID: older.ID, Card: "nobody's", Rating: fsrs.Good, Asked: quiz.Reveal}
	log := []quiz.Review{abroad, older, ancient, stranger}
	for _, want := range []int{2, 0} {
		if added, err := s.MergeReviews(t.Context(), log, scheduler); err != nil || added != want {
			t.Errorf("added %d (%v), want %d", added, err, want)
		}
	}
	p, err := s.Progress(t.Context(), "card0")
	if err != nil || p.State.Reps != 2 || p.Last != ours.Review.ID {
		t.Errorf("progress is %+v (%v), want two answers, the last one ours", p, err)
	}
	if wrong, err := s.Verify(t.Context(), scheduler); err != nil || len(wrong) > 0 {
		t.Errorf("states that the log does not say: %v, %v", wrong, err)
	}
}

func TestCardsThatWereDroppedStayOut(t *testing.T) {
	s := newStore(t)
	d, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 3))
	if err != nil {
		t.Fatal(err)
	}
	held := func() string {
		got, err := s.LoadDeck(t.Context(), d.ID)
		if err != nil {
			t.Fatal(err)
		}
		text := ""
		for _, c := range got.Cards {
			text += string(c.ID) + " "
		}
		return text
	}
	if err := s.DropCards(t.Context(), d.ID, []deck.CardID{"card1"}); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.SaveDeck(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if got := held(); got != "card0 card2 " {
		t.Errorf("after dropping and saving again the deck holds %s", got)
	}
	if err := s.TakeBackCards(t.Context(), d.ID, []deck.CardID{"card1"}); err != nil {
		t.Fatal(err)
	}
	if got := held(); got != "card0 card2 card1 " {
		t.Errorf("after taking back the deck holds %s", got)
	}
	if dropped, err := s.Dropped(t.Context(), d.ID); err != nil || len(dropped) != 0 {
		t.Errorf("dropped are %v (%v)", dropped, err)
	}
}

func TestAFlippedBitInTheLogIsNoticed(t *testing.T) {
	s := newStore(t)
	if _, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 2)); err != nil {
		t.Fatal(err)
	}
	recordAnswer(t, s, "card0", morning, fsrs.Good)
	if _, err := s.db.Exec("UPDATE review SET rating = 4"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Reviews(t.Context(), 0, AllIDs); !errors.Is(err, ErrCorrupt) {
		t.Errorf("error is %v, want ErrCorrupt", err)
	}
}

// TestChecksumsStay has the checksum that rows have been written with from the beginning.
func TestChecksumsStay(t *testing.T) {
	for _, days := range []float64{0, 0.1, 1, 21.5, 100, 36500, 999999, 1e6, 1234567.5, 1e21, 1e-7} {
		for _, given := range []string{"", "1842年", strings.Repeat("long ", 100)} {
			r := quiz.Review{
				ID: 912345678901234567, Card: "card", OffsetMinutes: -150, Rating: fsrs.Hard, Asked: quiz.Typed, Verdict: answer.Nearly,
				Answer: given, TookMs: 4321, IntervalDays: days, Cram: days == 1,
			}
			want := crc32.ChecksumIEEE(fmt.Appendf(nil, "%d\x00%s\x00%d\x00%d\x00%s\x00%s\x00%s\x00%d\x00%g\x00%t",
				r.ID, r.Card, r.OffsetMinutes, r.Rating, r.Asked, r.Verdict, r.Answer, r.TookMs, r.IntervalDays, r.Cram))
			if got := checksum(r); got != want {
				t.Errorf("the checksum of %+v is %d, want %d", r, got, want)
			}
		}
	}
}

func TestCandidatesAreWhatIsDueThenWhatIsImportant(t *testing.T) {
	s := newStore(t)
	d, _, err := s.SaveDeck(t.Context(), sampleDeck(t, "Town", 8))
	if err != nil {
		t.Fatal(err)
	}
	recordAnswer(t, s, "card2", morning, fsrs.Again)
	recordAnswer(t, s, "card4", morning, fsrs.Easy)
	order := func(w Wanted) string {
		list, err := s.Candidates(t.Context(), w)
		if err != nil {
			t.Fatal(err)
		}
		text := ""
		for _, c := range list {
			text += string(c.Progress.Card) + " "
			if described := c.Kind == deck.WhenKind && len(c.Tags) == 1; described != w.Described {
				t.Errorf("candidate is %+v", c)
			}
		}
		return text
	}
	due := morning.Add(time.Hour).UnixMilli()
	if got, want := order(Wanted{Due: due, NewCap: 3}), "card2 card6 card7 card5 "; got != want {
		t.Errorf("candidates are %s, want %s", got, want)
	}
	if got, want := order(Wanted{Decks: []deck.ID{d.ID}, Anytime: true, Described: true}), "card2 card4 "; got != want {
		t.Errorf("candidates at any time are %s, want %s", got, want)
	}
	if got := order(Wanted{Decks: []deck.ID{"other"}, Due: due, NewCap: -1}); got != "" {
		t.Errorf("candidates of another deck are %s", got)
	}
	n, err := s.Count(t.Context(), []deck.ID{d.ID}, due)
	if want := (Counts{Cards: 8, New: 6, Learning: 1, Review: 1, Due: 1}); err != nil || n != want {
		t.Errorf("counts are %+v, %v, want %+v", n, err, want)
	}
	soon, err := s.CountDue(t.Context(), 0, due)
	if err != nil || soon != 1 {
		t.Errorf("%d cards come due, %v, want 1", soon, err)
	}
	on, err := s.DueOn(t.Context(), 0, -dueOf(t, s, "card4"))
	if err != nil || on != 1 {
		t.Errorf("%d cards are due on the day of card4, %v, want 1", on, err)
	}
	if on, err = s.DueOn(t.Context(), 0, -dueOf(t, s, "card4")-1); err != nil || on != 0 {
		t.Errorf("%d cards are due on the day after, %v, want 0", on, err)
	}
	done, err := s.Today(t.Context(), quiz.IDBefore(morning.Add(-time.Hour)))
	if err != nil || done.New != 2 || done.Reviews != 0 || done.Facts["fact1"] != "card2" {
		t.Errorf("today is %+v, %v", done, err)
	}
}

func dueOf(t *testing.T, s *Store, card deck.CardID) int64 {
	t.Helper()
	p, err := s.Progress(t.Context(), card)
	if err != nil {
		t.Fatal(err)
	}
	return p.State.Due
}
