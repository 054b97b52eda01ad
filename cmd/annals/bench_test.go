package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"annals/deck"
	"annals/deck/language"
	"annals/quiz"
	"annals/quiz/fsrs"
	"annals/store"
)

// BenchmarkFirstQuestion is the time from the start of the program to its end after one question, with 10,000 and 100,000 cards in
// the file, a tenth of them due.
func BenchmarkFirstQuestion(b *testing.B) {
	for _, cards := range []int{10_000, 100_000} {
		b.Run(fmt.Sprintf("cards=%d", cards), func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "annals.db")
			fillFile(b, path, cards)
			for b.Loop() {
				cmd := program(b, path, "review", "--plain")
				cmd.Stdin = bytes.NewReader(nil)
				if out, err := cmd.CombinedOutput(); err != nil || !bytes.Contains(out, []byte("question 1")) {
					b.Fatalf("%v\n%s", err, out)
				}
			}
		})
	}
}

// BenchmarkExtractSeed is a whole run of extract on the article that people try first, where it is at hand.
func BenchmarkExtractSeed(b *testing.B) {
	article, err := filepath.Abs(filepath.Join(root, "..", "shared", "corpus", "seed.md"))
	if err != nil {
		b.Fatal(err)
	}
	info, err := os.Stat(article)
	if err != nil {
		b.Skipf("no article: %v", err)
	}
	b.SetBytes(info.Size())
	for b.Loop() {
		if out, err := program(b, filepath.Join(b.TempDir(), "x.db"), "extract", "--format", "json", article).CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
	}
}

// fillFile makes a file of so many cards; every tenth was answered long ago and is due.
func fillFile(b *testing.B, path string, cards int) {
	ctx := context.Background()
	s, err := store.Open(ctx, path, store.Options{Now: time.Now, Random: bytes.NewReader(make([]byte, 64))})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	d := deck.Deck{Name: "Many", Sources: []deck.Source{{ID: "s", Title: "Many", Language: language.English}}}
	for i := range cards {
		f := deck.Fact{ID: deck.FactID(fmt.Sprint("f", i)), Source: "s", Sentence: "A wall was built in that year.", Importance: float64(i%97) / 97}
		d.Facts = append(d.Facts, f)
		d.Cards = append(d.Cards, deck.Card{
			ID: deck.CardID(fmt.Sprint("c", i)), Fact: f.ID, Kind: deck.WhoKind, Language: language.English,
			Question: fmt.Sprintf("Who built wall %d?", i), Answer: "Ada", Choices: []string{"Ben", "Cleo", "Dan"},
		})
	}
	if _, _, err := s.SaveDeck(ctx, d); err != nil {
		b.Fatal(err)
	}
	scheduler, err := fsrs.NewScheduler(fsrs.DefaultConfig())
	if err != nil {
		b.Fatal(err)
	}
	at := time.Now().Add(-400 * 24 * time.Hour)
	for i := 0; i < cards; i += 10 {
		before := quiz.NewProgress(d.Cards[i].ID, d.Cards[i].Fact)
		id, err := quiz.NextID(0, at.Add(time.Duration(i)*time.Second), 1)
		if err != nil {
			b.Fatal(err)
		}
		after := before
		after.State, after.Last = scheduler.Next(before.State, id.Time(), fsrs.Easy), id
		review := quiz.Review{ID: id, Card: before.Card, Rating: fsrs.Easy, Asked: quiz.Reveal}
		if _, err := s.Record(ctx, quiz.Change{Review: &review, Before: before, After: after}, scheduler); err != nil {
			b.Fatal(err)
		}
	}
}
