package export

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/deckfile"

	"pgregory.net/rapid"
)

// back is what Read makes of what Write wrote.
func back(t testing.TB, f Format, d deck.Deck) deck.Deck {
	t.Helper()
	var b bytes.Buffer
	if _, err := Write(&b, f, d, Options{}); err != nil {
		t.Fatal(err)
	}
	got, problems, err := Read(&b, f)
	if err != nil || len(problems) > 0 {
		t.Fatalf("%s: %v, %v", f, problems, err)
	}
	return got
}

func TestWholeDecksComeBack(t *testing.T) {
	d := sample(t)
	withPath := sample(t)
	d.Sources[0].Path, withPath.Sources[0].Path = "war.md", `/home/somebody\lessons/war.md`
	for _, f := range []Format{JSON, Markdown} {
		if got := back(t, f, withPath); !reflect.DeepEqual(got, d) || withPath.Sources[0].Path == d.Sources[0].Path {
			t.Errorf("%s: %+v", f, got.Sources)
		}
		if got := back(t, f, d); !reflect.DeepEqual(got, d) {
			t.Errorf("%s: got\n%+v\nwant\n%+v", f, got, d)
		}
	}
}

func TestCardsComeBack(t *testing.T) {
	d := sample(t)
	got := back(t, CSV, d)
	if !reflect.DeepEqual(got.Cards, d.Cards) {
		t.Errorf("csv: got\n%+v\nwant\n%+v", got.Cards, d.Cards)
	}
	if len(got.Facts) != 2 || got.Facts[0].Sentence != d.Facts[0].Sentence || len(got.Sources) != 2 || got.Sources[0] != d.Sources[0] {
		t.Errorf("csv: %+v, %+v", got.Facts, got.Sources)
	}
	got = back(t, AnkiText, d)
	for i, c := range got.Cards {
		want := d.Cards[i]
		if c.ID != want.ID || c.Kind != want.Kind || c.Question != want.Question || !reflect.DeepEqual(c.Tags, want.Tags) || !reflect.DeepEqual(c.Context, want.Context) ||
			!reflect.DeepEqual(c.Items, want.Items) || !reflect.DeepEqual(c.Accept, want.Accept) || c.Date != want.Date || want.Items == nil && c.Answer != want.Answer {
			t.Errorf("anki-text: got\n%+v\nwant\n%+v", c, want)
		}
	}
	for i, c := range back(t, Quizlet, d).Cards {
		if c.ID == "" || i < 3 && (!strings.HasPrefix(c.Answer, d.Cards[i].Answer) || c.Question != d.Cards[i].Question) {
			t.Errorf("quizlet: got\n%+v\nwant\n%+v", c, d.Cards[i])
		}
	}
}

// words is text as decks hold it, with what spreadsheets and separated values take for something else.
func words() *rapid.Generator[string] {
	return rapid.Map(rapid.SliceOfN(rapid.SampledFrom([]string{
		"=1", "+", "-", "@", "'", "''", "\"", "\"\"", ",", ";", "\n", "\\", "\\n", "#", "1.5", "2e10", "1992-08", "年", "a", " ", "|", "＝", "tags:", "[a]", "\u00e9", "e\u0301", "/",
	}), 1, 6), func(parts []string) string { return strings.TrimSpace(clean(strings.Join(parts, ""))) }).Filter(func(s string) bool { return s != "" })
}

func TestCSVIsReversible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.Custom(func(t *rapid.T) []string {
			all := rapid.SliceOfN(words(), 0, 3).Draw(t, "list")
			if len(all) == 0 {
				return nil
			}
			return all
		})
		var d deck.Deck
		for i := range rapid.IntRange(1, 4).Draw(t, "cards") {
			d.Cards = append(d.Cards, deck.Card{
				ID: deck.CardID(fmt.Sprint(words().Draw(t, "id"), i)), Kind: deck.CustomKind, Language: 1, Question: words().Draw(t, "question"), Answer: words().Draw(t, "answer"),
				Context: list.Draw(t, "context"), Accept: list.Draw(t, "accept"), Choices: list.Draw(t, "choices"), Tags: list.Draw(t, "tags"), Items: list.Draw(t, "items"),
			})
		}
		var b bytes.Buffer
		if _, err := Write(&b, CSV, d, Options{}); err != nil {
			t.Fatal(err)
		}
		text := b.String()
		got, problems, err := Read(&b, CSV)
		if err != nil || len(problems) > 0 || !reflect.DeepEqual(got.Cards, d.Cards) {
			t.Fatalf("got\n%+v\nwant\n%+v\n%v %v of\n%s", got.Cards, d.Cards, problems, err, text)
		}
	})
}

func TestReadWhatOthersWrote(t *testing.T) {
	for _, test := range []struct {
		name   string
		format Format
		text   string
		want   []deck.Card // question, answer, tags, ID
	}{
		{
			"Anki with markup", AnkiText, "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\nB%x\tBasic\tHistory::Rome\t<b>Who</b> crossed<br>the Rubicon?\tC&aelig;sar\trome war\n",
			[]deck.Card{{ID: "B%x", Question: "Who crossed\nthe Rubicon?", Answer: "Cæsar", Tags: []string{"rome", "war"}}},
		},
		{"two columns", AnkiText, "front\tback\n\"a \"\"quoted\"\"\nfront\"\tback 2\n# comment\ty\n\"# no comment\"\tz", []deck.Card{{Question: "front", Answer: "back"}, {Question: "a \"quoted\"\nfront", Answer: "back 2"}, {Question: "# no comment", Answer: "z"}}},
		{"semicolons", CSV, "\ufeffQuestion;Answer;Tags\r\nWhen?;1992;\"x\r\ny\"\r\n", []deck.Card{{Question: "When?", Answer: "1992", Tags: []string{"x", "y"}}}},
		{"Chinese header", CSV, "答案,问题\n1992年,哪一年？\n", []deck.Card{{Question: "哪一年？", Answer: "1992年"}}},
		{"old line ends", CSV, "\"When?\",\"1992\"\r\"Who?\",\"A\"", []deck.Card{{Question: "When?", Answer: "1992"}, {Question: "Who?", Answer: "A"}}},
		{"no header", CSV, "When?,1992\n", []deck.Card{{Question: "When?", Answer: "1992"}}},
		{"a quote that never ends", CSV, "question,answer\n\"open,1\nWhen?,1992\n", []deck.Card{{Question: "\"open", Answer: "1"}, {Question: "When?", Answer: "1992"}}},
		{"apostrophes of others", CSV, "question,answer\n'tis what?,'=1\n", []deck.Card{{Question: "'tis what?", Answer: "=1"}}},
		{"Quizlet", Quizlet, "term\tdefinition\twith tab\n\n[a] b\tc\n", []deck.Card{{Question: "term", Answer: "definition\twith tab"}, {Question: "b", Answer: "c", Context: []string{"a"}}}},
	} {
		got, problems, err := Read(strings.NewReader(test.text), test.format)
		if err != nil || len(got.Cards) != len(test.want) {
			t.Errorf("%s: %+v, %v, %v", test.name, got.Cards, problems, err)
			continue
		}
		for i, c := range got.Cards {
			want := test.want[i]
			if want.ID == "" {
				want.ID = c.ID
			}
			want.Kind, want.Language = c.Kind, c.Language
			if !reflect.DeepEqual(c, want) || c.ID == "" {
				t.Errorf("%s: got\n%+v\nwant\n%+v", test.name, c, want)
			}
		}
	}
}

func TestReadProblems(t *testing.T) {
	for _, test := range []struct {
		format Format
		text   string
		cards  int
		want   []string
	}{
		{CSV, "question,answer\n,1\nQ,\nQ,A\n", 1, []string{"line 2, column 1: row without a question", "line 3, column 1: row without an answer"}},
		{CSV, "question,answer,kind\nQ,A,whom\n", 1, []string{`line 2, column 1: card kind "whom": want when, who, where, order, what or custom`}},
		{Quizlet, "alone\nQ\tA", 1, []string{"line 1, column 1: line without a tab between term and definition"}},
		{AnkiText, "alone\n\nQ\tA", 1, []string{"line 1, column 1: row with 1 fields: want a front and a back"}},
		{JSON, `{"cards":[{"question":"Q"},{"question":"Q","answer":"A","fact":"f"}]}`, 1, []string{
			"line 1, column 1: card 1: no question or no answer, or one of more than 65536 bytes", `line 1, column 1: card 2: the file has no fact "f" with a date`,
		}},
	} {
		d, problems, err := Read(strings.NewReader(test.text), test.format)
		var got []string
		for _, p := range problems {
			got = append(got, p.String())
		}
		if err != nil || len(d.Cards) != test.cards || !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s %q: %d cards, %q, %v", test.format, test.text, len(d.Cards), got, err)
		}
	}
	for f, text := range map[Format]string{JSON: "{", CSV: "\xff", GIFT: "::a::b{=c}", NoFormat: ""} {
		if _, _, err := Read(strings.NewReader(text), f); err == nil {
			t.Errorf("%s: %q was read", f, text)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("#separator:comma\n#html:true\na,<b>b</b>\n\"c\nd\",e")
	f.Add("question;answer;id\n\"x\"\"\";y;'1\n")
	f.Add(`{"cards":[{"question":"a","answer":"b","date":"1992"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, format := range []Format{AnkiText, Quizlet, CSV, JSON} {
			d, _, err := Read(strings.NewReader(text), format)
			if err != nil {
				continue
			}
			seen := map[deck.CardID]bool{}
			for _, c := range d.Cards {
				if seen[c.ID] || c.ID == "" {
					t.Errorf("%s: ID %q twice", format, c.ID)
				}
				seen[c.ID] = true
			}
			if again := deckfile.Complete(d.Cards); len(again) > 0 && !reflect.DeepEqual(again, d.Cards) {
				t.Errorf("%s: completing is not done once", format)
			}
		}
	})
}
