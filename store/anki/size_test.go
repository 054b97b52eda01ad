package anki

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// manyCards is a deck as large as the largest that people learn: two cards to a fact, with the texts of an ordinary article.
func manyCards(t testing.TB, n int) deck.Deck {
	t.Helper()
	d := deck.Deck{ID: "many", Name: "Many", Sources: []deck.Source{{ID: "s", Title: "某地历史", Origin: "https://example.org/a", Licence: "CC BY-SA 4.0"}}}
	for i := range n {
		year := 1 + i%2000
		if i%2 == 0 {
			sentence := fmt.Sprintf("%d年，第%d次会议在某地举行，与会各方就通商、边界与战俘等问题达成协议，并于次年互派使节。", year, i)
			d.Facts = append(d.Facts, deck.Fact{
				ID: deck.FactID(fmt.Sprintf("fact%d", i)), Source: "s", Heading: []string{"经过"}, Sentence: sentence,
				Context: strings.Repeat(sentence, 3), When: []deck.When{{Text: fmt.Sprintf("%d年", year), Date: chrono.YearOf(year)}},
				Who: []deck.Who{{Name: "某国", Kind: deck.State}}, Where: []deck.Where{{Name: "某地"}}, Confidence: 0.9, Importance: 0.5,
			})
		}
		d.Cards = append(d.Cards, deck.Card{
			ID: deck.CardID(fmt.Sprintf("%020x", i)), Fact: d.Facts[len(d.Facts)-1].ID, Kind: deck.WhenKind, Language: language.Simplified,
			Context: []string{"某地历史", "经过"}, Question: fmt.Sprintf("第%d次会议在哪一年举行？", i), Answer: fmt.Sprintf("%d年", year),
			Choices: []string{"1年", "2年", "3年"}, Date: chrono.YearOf(year), Tags: []string{"会议"},
		})
	}
	return d
}

func BenchmarkFiftyThousandCards(b *testing.B) {
	decks := []deck.Deck{manyCards(b, 50_000)}
	path := filepath.Join(b.TempDir(), "many.apkg")
	b.Run("write", func(b *testing.B) {
		for b.Loop() {
			file, err := os.Create(path)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := Write(b.Context(), file, decks, Options{Modified: evening}); err != nil {
				b.Fatal(err)
			}
			file.Close()
		}
		info, _ := os.Stat(path)
		b.ReportMetric(float64(info.Size())/1e6, "MB")
	})
	decks = nil
	debug.FreeOSMemory()
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			p, err := Read(b.Context(), path)
			if err != nil || len(p.Decks[0].Cards) != 50_000 {
				b.Fatal(err)
			}
		}
	})
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.Logf("%d MB from the system", m.Sys>>20)
}
