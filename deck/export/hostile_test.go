package export

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"

	"golang.org/x/net/html"
)

// attacks are texts that would do something where they are pasted in unguarded.
var attacks = []string{
	`<script>alert(1)</script>`, `</script><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `=HYPERLINK("http://evil.example","x")`, `+86 123`, `-1+1`, `@SUM(A1)`,
	"＝1+1", "\t=1+1", "\x1b[2J\x1b]0;title\x07", "abc\u202egnp.exe", "\u2066x\u2069", "nul\x00nul", "bell\a", "]]>", "--><b>", "{{style}} {{deck}}", "${alert(1)}", "`id`", "\ufeffbom", "\uffffend",
	"a\r\nb", "// comment", "$CATEGORY: x", "[html]<b>", "%100%yes", "{=a}", "tab\tinside", "a -> b", "javascript:alert(1)", "' OR 1=1", "]] [id:x]", "&lt;b&gt;", "__proto__", "\u2028line",
}

func hostile() deck.Deck {
	d := deck.Deck{ID: "h", Name: attacks[1]}
	for i, a := range attacks {
		id := string(rune('A' + i))
		d.Sources = append(d.Sources, deck.Source{ID: deck.SourceID(a), Title: a, Origin: a, Licence: a})
		d.Facts = append(d.Facts, deck.Fact{ID: deck.FactID(id), Source: deck.SourceID(a), Heading: []string{a}, Sentence: a, When: []deck.When{{Text: a, Date: chrono.YearOf(1842)}}})
		b := attacks[(i+1)%len(attacks)]
		d.Cards = append(d.Cards,
			deck.Card{ID: deck.CardID("1" + a), Fact: deck.FactID(id), Kind: deck.CustomKind, Language: language.English, Context: []string{a}, Question: a, Answer: b, Choices: []string{a, "x"}, Tags: []string{a}},
			deck.Card{ID: deck.CardID("2" + a), Fact: deck.FactID(id), Kind: deck.WhoKind, Question: a, Answer: b, Accept: []string{a}},
			deck.Card{ID: deck.CardID("3" + a), Kind: deck.OrderKind, Question: a, Answer: b, Items: []string{a, b, "third"}},
		)
	}
	return d
}

func TestNothingHiddenLeaves(t *testing.T) {
	for _, f := range allFormats() {
		text, report := written(t, f, hostile())
		if report.Written == 0 {
			t.Errorf("%s: nothing written", f)
		}
		for i, r := range text {
			if unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' || unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff' && i > 0 || r == '\uffff' {
				t.Errorf("%s: %U in %q", f, r, text[max(0, i-30):min(len(text), i+30)])
				break
			}
		}
	}
}

func TestNoMarkupLeaves(t *testing.T) {
	for f, scripts := range map[Format]int{Worksheet: 0, Practice: 2} {
		text, _ := written(t, f, hostile())
		got := 0
		tokens := html.NewTokenizer(strings.NewReader(text))
		for kind := tokens.Next(); kind != html.ErrorToken; kind = tokens.Next() {
			token := tokens.Token()
			if kind == html.StartTagToken && token.Data == "script" {
				got++
			}
			if token.Data == "img" && kind == html.StartTagToken {
				t.Errorf("%s: an image", f)
			}
			for _, a := range token.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "href" {
					t.Errorf("%s: attribute %s=%q", f, a.Key, a.Val)
				}
			}
		}
		if got != scripts {
			t.Errorf("%s: %d scripts, want %d", f, got, scripts)
		}
	}
	for _, f := range []Format{MoodleXML, QTI} {
		text, _ := written(t, f, hostile())
		// The members of the package follow each other, each with its own declaration.
		for _, member := range regexp.MustCompile(`<\?xml[^>]*\?>|<!DOCTYPE html>`).Split(text, -1) {
			decoder := xml.NewDecoder(strings.NewReader(member))
			decoder.Strict = !strings.Contains(member, "<meta ")
			for {
				token, err := decoder.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatalf("%s: %v", f, err)
				}
				if start, ok := token.(xml.StartElement); ok && (start.Name.Local == "script" || start.Name.Local == "img") {
					t.Errorf("%s: element %s", f, start.Name.Local)
				}
			}
		}
	}
}

func TestNoFormulaLeaves(t *testing.T) {
	for _, f := range []Format{CSV, Blooket} {
		text, _ := written(t, f, hostile())
		rows := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
		for {
			row, err := rows.Read()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", f, err)
			}
			if f == Blooket && len(row) != 8 {
				t.Errorf("%s: %d fields in %q", f, len(row), row)
			}
			for _, cell := range row {
				if dangerous(cell) {
					t.Errorf("%s: cell %q", f, cell)
				}
			}
		}
	}
	text, _ := written(t, Kahoot, hostile())
	if strings.Contains(text, "<f>") || strings.Contains(text, "<f ") {
		t.Error("kahoot: a formula")
	}
}

func TestRowsStayRows(t *testing.T) {
	text, report := written(t, Quizlet, hostile())
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(lines) != report.Written {
		t.Errorf("%d lines, %d cards", len(lines), report.Written)
	}
	for _, row := range lines {
		if strings.Count(row, "\t") != 1 {
			t.Errorf("%q", row)
		}
	}
	// Each question of GIFT is one block between blank lines.
	text, report = written(t, GIFT, hostile())
	if blocks := strings.Split(strings.TrimSpace(text), "\n\n"); len(blocks) != report.Written+2 {
		t.Errorf("%d blocks, %d cards", len(blocks), report.Written)
	}
}

func TestHugeCard(t *testing.T) {
	huge := strings.Repeat("長", 1<<20/3)
	d := deck.Deck{Name: "d", Cards: []deck.Card{
		{ID: "1", Kind: deck.CustomKind, Question: huge, Answer: huge, Choices: []string{"x"}}, {ID: "2", Kind: deck.CustomKind, Question: "Q", Answer: "A", Choices: []string{"B"}},
	}}
	for _, f := range allFormats() {
		var b bytes.Buffer
		if report, err := Write(&b, f, d, Options{}); err != nil || report.Written == 0 {
			t.Errorf("%s: %d written, %v", f, report.Written, err)
		}
	}
}
