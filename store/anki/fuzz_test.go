package anki

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"annals/deck"
)

func FuzzCloze(f *testing.F) {
	for _, s := range []string{"{{c1::a::b}}", "{{c1::a {{c2::b}}::h}} x", "{{c1,2::}}", "}}{{c", "{{c1::{{c1::a}}", "{{c999999999999999999999::a}}"} {
		f.Add(s, 1)
	}
	f.Fuzz(func(t *testing.T, s string, n int) {
		c := readCloze(s, n)
		if len(c.question) > 2*len(s)+len("[…]") {
			t.Errorf("%q grows to %q", s, c.question)
		}
		if !strings.Contains(s, "{{c") && (c.question != s || c.hidden != nil) {
			t.Errorf("%q becomes %+v", s, c)
		}
	})
}

func FuzzPlain(f *testing.F) {
	for _, s := range []string{"<b>a</b>&amp;", "<img src='x'>[sound:y]", "<script>x</scr", "<!-- <p>a", "&#27;[2J", "a\x00b<br/>c", "<plaintext>a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := clean(plain(s))
		if acts(text) || !utf8.ValidString(text) || text != tidy(text) && !acts(plain(s)) {
			t.Errorf("%q shows %q", s, text)
		}
		if back := plain(escape(text)); !same(back, text) {
			t.Errorf("%q comes back as %q", text, back)
		}
	})
}

func FuzzTemplate(f *testing.F) {
	for _, s := range []string{"{{#a}}{{b}}{{/a}}", "{{^a}}x", "{{type:cloze:a}}", "{{{a}}}", "{{/a}}{{!c}}{{}}{{ # a }}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := rendering{note: map[string]string{"a": "{{c1::x}}", "b": ""}, number: 1, left: 1 << 16}
		if err := r.run(parseTemplate(s)); err == nil && r.out.Len() > 1<<16 {
			t.Errorf("%d bytes written", r.out.Len())
		}
	})
}

func FuzzMessage(f *testing.F) {
	f.Add([]byte{8, 3})
	f.Add([]byte{0x0a, 3, 0x0a, 1, 'a', 0x0d, 0, 0, 0, 0, 0x09, 0, 0, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, message []byte) {
		read := 0
		if err := eachField(message, func(_, _ uint64, data []byte) { read += len(data) }); err == nil && read > len(message) {
			t.Errorf("%d bytes of %d read", read, len(message))
		}
	})
}

func FuzzRead(f *testing.F) {
	own, _ := writePackage(f, []deck.Deck{historyDeck(f)}, Options{Modified: evening})
	for _, path := range []string{own, newer(f, own, Legacy2), newer(f, own, Latest)} {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		path := filepath.Join(t.TempDir(), "x.apkg")
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		if p, err := Read(t.Context(), path); err == nil {
			checkReviews(t, p)
		}
	})
}

// FuzzCollection changes bytes inside the SQLite file, where FuzzRead hardly ever comes past the checksum of the archive.
func FuzzCollection(f *testing.F) {
	d := historyDeck(f)
	progress := learn(f, d)
	own, _ := writePackage(f, []deck.Deck{d}, Options{Modified: evening, Progress: &progress})
	collection := collectionOf(f, own)
	f.Add(uint32(100), []byte{0xff})
	f.Add(uint32(4096), []byte{0x05, 0, 0})
	f.Add(uint32(8192), []byte("CREATE VIEW"))
	f.Fuzz(func(t *testing.T, at uint32, change []byte) {
		text := append([]byte(nil), collection...)
		copy(text[int(at)%len(text):], change)
		if p, err := Read(t.Context(), makeArchive(t, memberOf{legacy1Name, text})); err == nil {
			checkReviews(t, p)
		}
	})
}

// TestAnyCardComesBack writes cards of any texts in all forms.
func TestAnyCardComesBack(t *testing.T) {
	text := rapid.Custom(func(t *rapid.T) string {
		parts := rapid.SliceOfN(rapid.OneOf(rapid.StringN(1, 8, -1), rapid.SampledFrom([]string{"{{c1::", "}}", "::", "<b>", "&lt;", "\n", "[sound:x]", "755", "年", " "})), 1, 6)
		return "x" + strings.Join(parts.Draw(t, "parts"), "") + "x"
	}).Filter(func(s string) bool { return !acts(s) && clean(s) == s })
	rapid.Check(t, func(r *rapid.T) {
		card := deck.Card{
			ID: deck.CardID(text.Draw(r, "id")), Kind: deck.CustomKind, Question: text.Draw(r, "question"), Answer: text.Draw(r, "answer"),
			Accept: rapid.SliceOfN(text, 0, 2).Draw(r, "accept"), Context: rapid.SliceOfN(text, 0, 2).Draw(r, "context"),
		}
		form := rapid.SampledFrom(allForms).Draw(r, "form")
		path, _ := writePackage(t, []deck.Deck{{ID: "d", Name: "D", Cards: []deck.Card{card}}}, Options{Form: form, Modified: evening})
		got := only(t, readPackage(t, path))
		if got.ID != card.ID || got.Question != card.Question || got.Answer != card.Answer || strings.Join(got.Accept, "|") != strings.Join(card.Accept, "|") {
			r.Fatalf("%s: card is\n%+v\nwant\n%+v", form, got, card)
		}
	})
}
