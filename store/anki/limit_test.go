package anki

import (
	"annals/deck"
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/zstd"
)

func TestAtMostGivesNoMore(t *testing.T) {
	for _, test := range []struct {
		text string
		want error
	}{{"", nil}, {"1234567", nil}, {"12345678", nil}, {"123456789", ErrLimit}, {strings.Repeat("x", 1000), ErrLimit}} {
		for _, r := range []io.Reader{strings.NewReader(test.text), iotest.OneByteReader(strings.NewReader(test.text))} {
			got, err := io.ReadAll(&atMost{r, 8, "member"})
			if !errors.Is(err, test.want) || err == nil && string(got) != test.text {
				t.Errorf("%.20q: read %q, %v, want %v", test.text, got, err, test.want)
			}
			if again := (&atMost{strings.NewReader("x"), -1, "member"}); test.want != nil {
				if n, err := again.Read(make([]byte, 8)); n != 0 || !errors.Is(err, ErrLimit) {
					t.Errorf("read on: %d, %v", n, err)
				}
			}
		}
	}
}

// bomb is n zero bytes, compressed.
func bomb(t *testing.T, n int) []byte {
	t.Helper()
	var out strings.Builder
	encoder, err := zstd.NewWriter(&out, zstd.WithEncoderLevel(zstd.SpeedFastest))
	if err != nil {
		t.Fatal(err)
	}
	chunk := make([]byte, 1<<20)
	for range n / len(chunk) {
		if _, err := encoder.Write(chunk); err != nil {
			t.Fatal(err)
		}
	}
	if err := encoder.Close(); err != nil {
		t.Fatal(err)
	}
	return []byte(out.String())
}

func TestBombs(t *testing.T) {
	own, _ := writePackage(t, []deck.Deck{historyDeck(t)}, Options{Modified: evening})
	t.Run("media map", func(t *testing.T) {
		refuse(t, makeArchive(t, memberOf{legacy1Name, collectionOf(t, own)}, memberOf{mediaName, make([]byte, maxMediaMap+1)}), ErrLimit)
	})
	t.Run("zstd", func(t *testing.T) {
		if testing.Short() {
			t.Skip("-short: unpacks half a gigabyte")
		}
		refuse(t, makeArchive(t, memberOf{metaName, []byte{8, 3}}, memberOf{latestName, bomb(t, maxCollection+1<<20)}), ErrLimit)
	})
	t.Run("in a bomb", func(t *testing.T) { // a zip in a zip is a member like others
		inner := makeArchive(t, memberOf{legacy1Name, make([]byte, 1<<20)})
		text, err := os.ReadFile(inner)
		if err != nil {
			t.Fatal(err)
		}
		refuse(t, makeArchive(t, memberOf{"nested.zip", text}), ErrForeign)
	})
	t.Run("many members", func(t *testing.T) {
		if testing.Short() {
			t.Skip("-short: writes a hundred thousand members")
		}
		members := make([]memberOf, maxMembers+1)
		for i := range members {
			members[i].name = "x"
		}
		refuse(t, makeArchive(t, members...), ErrLimit)
	})
}

func TestTenGigabytesDeclared(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large.apkg")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(file)
	w, err := z.CreateRaw(&zip.FileHeader{Name: legacy1Name, Method: zip.Deflate, CompressedSize64: 4, UncompressedSize64: 10 << 30})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte("abcd")); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(z.Close(), file.Close()); err != nil {
		t.Fatal(err)
	}
	refuse(t, path, ErrLimit)
}

func TestLargeTexts(t *testing.T) {
	long, fine := strings.Repeat("long ", 1<<20/5), "who?\x1fme"
	for name, test := range map[string]struct {
		fields string
		want   Reason
	}{
		"1 MB on a line":     {long + "\x1fme", TooLong},
		"5 MB in a note":     {strings.Repeat(long, 5) + "\x1fme", TooLarge},
		"many fields":        {"who?" + strings.Repeat("\x1fme", 1_000_000), NoReason},
		"a picture in bytes": {"who?\x1fme<img src=\"data:image/png;base64," + strings.Repeat("A", 3<<20) + "\">", NoReason},
	} {
		t.Run(name, func(t *testing.T) {
			p := readPackage(t, foreign(t, fine, test.fields))
			if p.Decks[0].Cards[0].Question != "who?" {
				t.Errorf("the other card is lost: %+v", p.Decks)
			}
			want := 2
			if test.want != NoReason {
				want = 1
			}
			if len(p.Decks[0].Cards) != want || p.Found.Cards != 2 {
				t.Errorf("%d cards, want %d", len(p.Decks[0].Cards), want)
			}
			if got := (len(p.Losses) > 0); got != (want == 1) || got && (len(p.Losses) != 1 || p.Losses[0].Reason != test.want) {
				t.Errorf("losses are %+v", p.Losses)
			}
		})
	}
}

func TestTemplatesThatGrow(t *testing.T) {
	front := strings.Repeat("{{Front}}", 10_000)
	models := fmt.Sprintf(`{"7":{"type":0,"flds":[{"name":"Front"},{"name":"Back"}],"tmpls":[{"qfmt":"%s","afmt":"{{Back}}"}]}}`, front)
	p := readPackage(t, foreignWith(t, models, 0, strings.Repeat("x", 100_000)+"\x1fme"))
	if len(p.Decks) != 0 || len(p.Losses) != 1 || p.Losses[0].Reason != TooLong {
		t.Errorf("read %+v", p)
	}
	deep := strings.Repeat("{{#Front}}", 50_000) + "{{Front}}" + strings.Repeat("{{/Front}}", 50_000)
	models = fmt.Sprintf(`{"7":{"type":0,"flds":[{"name":"Front"},{"name":"Back"}],"tmpls":[{"qfmt":"%s","afmt":"{{Back}}"}]}}`, deep)
	if c := only(t, readPackage(t, foreignWith(t, models, 0, "who?\x1fme"))); c.Answer != "me" {
		t.Errorf("card is %+v", c)
	}
}

// TestWorkIsLimited has templates and texts that are short to store and long to work on.
func TestWorkIsLimited(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: works on megabytes")
	}
	long := strings.Repeat("x", 1<<20)
	for name, test := range map[string]struct {
		front, fields string
		want          Reason
	}{
		"conditions":        {strings.Repeat("{{#Text}}{{/Text}}", 50_000), long + "\x1f", TooLong},
		"clozes of nothing": {strings.Repeat("{{cloze:Text}}", 50_000), "{{c1::" + long + "}}\x1f", TooLong},
		"many blanks":       {"{{cloze:Text}}", strings.Repeat("{{c1::a}}", 50_000) + "\x1f", TooLong},
		"many other blanks": {"{{cloze:Text}}", numbered("{{c1::%d}}", 50_000) + "\x1f", TooLong},
		"many lines":        {"{{cloze:Text}}{{Extra}}", "{{c1::a}}\x1f" + numbered("%d<br>", 50_000), TooLong},
	} {
		t.Run(name, func(t *testing.T) {
			models := strings.Replace(clozeTypes, `"qfmt":"{{cloze:Text}}"`, `"qfmt":"`+test.front+`"`, 1)
			p := readPackage(t, foreignWith(t, models, 0, test.fields))
			if len(p.Decks) != 0 || len(p.Losses) != 1 || p.Losses[0].Reason != test.want {
				t.Errorf("read %.300v", p)
			}
		})
	}
}

func numbered(format string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}
