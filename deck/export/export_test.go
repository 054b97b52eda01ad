package export

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/chrono"
	"annals/deck/language"
)

// day is a date by its EDTF.
func day(t testing.TB, edtf string) chrono.Date {
	t.Helper()
	d, err := chrono.Parse(edtf)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// sample is a deck with a card of each kind, in two languages, from two sources.
func sample(t testing.TB) deck.Deck {
	war := deck.Fact{
		ID: "f1", Source: "war", Heading: []string{"Peace"}, Sentence: "The treaty was signed aboard a ship at Nanking on 29 August 1842.", Confidence: 0.9,
		When: []deck.When{{Text: "29 August 1842", Date: day(t, "1842-08-29")}}, Where: []deck.Where{{Name: "Nanking"}},
	}
	uprising := deck.Fact{
		ID: "f2", Source: "起义", Heading: []string{"经过"}, Sentence: "1911年10月10日，工程营的士兵在武昌打响了第一枪。", Confidence: 0.9,
		When: []deck.When{{Text: "1911年10月10日", Date: day(t, "1911-10-10")}},
	}
	return deck.Deck{
		ID: "d1", Name: "History: treaties / uprisings",
		Sources: []deck.Source{
			{ID: "war", Title: "The Opium War", Origin: "https://encyclopedia.example/opium", Licence: "CC BY-SA 4.0", Language: language.English},
			{ID: "起义", Title: "武昌起义", Origin: "https://百科.example/武昌", Licence: "CC0", Language: language.Simplified},
		},
		Facts: []deck.Fact{war, uprising},
		Cards: []deck.Card{
			{
				ID: "a1", Fact: "f1", Kind: deck.WhenKind, Language: language.English, Context: []string{"The Opium War", "Peace"}, Question: "When was the treaty signed aboard a ship at Nanking?",
				Answer: "29 August 1842", Choices: []string{"26 July 1842", "29 August 1841", "3 July 1844"}, Date: day(t, "1842-08-29"),
			},
			{
				ID: "a2", Fact: "f1", Kind: deck.WhereKind, Language: language.English, Context: []string{"The Opium War", "Peace"}, Question: "Where was the treaty signed on 29 August 1842?",
				Answer: "Nanking", Accept: []string{"Nanjing", "南京"}, Tags: []string{"exam", "week-3"},
			},
			{
				ID: "b1", Fact: "f2", Kind: deck.WhenKind, Language: language.Simplified, Context: []string{"武昌起义", "经过"}, Question: "工程营的士兵在哪一天打响了第一枪？",
				Answer: "1911年10月10日", Choices: []string{"1911年10月9日", "1911年11月10日", "1912年1月1日"}, Date: day(t, "1911-10-10"),
			},
			{
				ID: "b2", Fact: "f2", Kind: deck.OrderKind, Language: language.Simplified, Question: "这三件事按时间先后怎样排列？", Answer: "武昌起义；民国成立；清帝退位",
				Items: []string{"武昌起义", "民国成立", "清帝退位"},
			},
			{ID: "c1", Kind: deck.CustomKind, Language: language.English, Question: "Who ruled\nthen: A = B {x} ~ #1?", Answer: "[the] Daoguang Emperor", Accept: []string{"道光"}},
		},
	}
}

// written is the deck in a format; members of archives follow each other.
func written(t testing.TB, f Format, d deck.Deck) (text string, report Report) {
	t.Helper()
	var b bytes.Buffer
	report, err := Write(&b, f, d, Options{Seed: 1, Versions: 2})
	if err != nil {
		t.Fatalf("%s: %v", f, err)
	}
	if f != QTI && f != Kahoot {
		return b.String(), report
	}
	archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatalf("%s: %v", f, err)
	}
	var all strings.Builder
	for _, m := range membersOf(t, archive) {
		all.Write(m.data)
	}
	return all.String(), report
}

// member is a file in an archive.
type member struct {
	name string
	data []byte
}

func membersOf(t testing.TB, archive *zip.Reader) []member {
	t.Helper()
	var members []member
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		members = append(members, member{f.Name, data})
	}
	return members
}

func allFormats() []Format {
	var all []Format
	for f := AnkiText; f <= Practice; f++ {
		all = append(all, f)
	}
	return all
}

func TestFormatWords(t *testing.T) {
	for _, f := range allFormats() {
		if got, err := ParseFormat(f.String()); err != nil || got != f {
			t.Errorf("%s: %v, %v", f, got, err)
		}
		if got, ok := FormatOf("deck" + f.Suffix()); !ok || got != f {
			t.Errorf("deck%s: %s, want %s", f.Suffix(), got, f)
		}
	}
	if _, err := ParseFormat(""); err == nil {
		t.Error("no word is a format")
	}
}

func TestFormatOf(t *testing.T) {
	for name, want := range map[string]Format{
		"a.md": Markdown, "A.MD": Markdown, "x/y.gift": GIFT, `c:\class\gift.txt`: GIFT, "blooket-week3.csv": Blooket, "week.csv": CSV, "练习.html": Practice, "test.html": Worksheet,
		"worksheet.htm": Worksheet, "kahoot.xlsx": Kahoot, "quizlet.txt": Quizlet, "deck.anki.txt": AnkiText, "q.json": JSON, "moodle.xml": MoodleXML, "pack.zip": QTI,
		"notes.txt": NoFormat, "deck": NoFormat, "deck.pdf": NoFormat, "": NoFormat,
	} {
		if got, ok := FormatOf(name); got != want || ok != (want != NoFormat) {
			t.Errorf("%q: %s %v, want %s", name, got, ok, want)
		}
	}
}

func TestEveryFormatCreditsItsSources(t *testing.T) {
	d := sample(t)
	for _, f := range allFormats() {
		text, _ := written(t, f, d)
		for _, s := range d.Sources {
			for _, part := range []string{s.Title, s.Origin, s.Licence} {
				if f == GIFT { // a colon is escaped
					part = strings.ReplaceAll(part, ":", `\:`)
				}
				if !strings.Contains(text, part) && !strings.Contains(text, strings.ReplaceAll(part, `\:`, ":")) {
					t.Errorf("%s: %q is missing", f, part)
				}
			}
		}
	}
}

func TestSameDeckSameBytes(t *testing.T) {
	d := sample(t)
	for _, f := range allFormats() {
		var one, two, other bytes.Buffer
		for _, b := range []*bytes.Buffer{&one, &two} {
			if _, err := Write(b, f, d, Options{Seed: 5}); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(one.Bytes(), two.Bytes()) {
			t.Errorf("%s: the same deck gives other bytes", f)
		}
		if _, err := Write(&other, f, d, Options{Seed: 6}); err != nil {
			t.Fatal(err)
		}
	}
}

func TestReports(t *testing.T) {
	d := sample(t)
	for f, want := range map[Format]string{
		AnkiText: "", GIFT: "", JSON: "", Markdown: "", Practice: "",
		Quizlet: "c1 line breaks became blanks", Kahoot: "a2 no wrong choices, b2 asks for an order, c1 no wrong choices",
		Blooket: "a2 no wrong choices, b2 asks for an order, c1 no wrong choices", Worksheet: "a1 another question tells its answer",
	} {
		_, report := written(t, f, d)
		var got []string
		leftOut := 0
		for _, loss := range report.Losses {
			got = append(got, string(loss.Card)+" "+loss.Reason.String())
			if loss.LeftOut {
				leftOut++
			}
		}
		if strings.Join(got, ", ") != want || report.Written+leftOut != len(d.Cards) {
			t.Errorf("%s: %d written, %q, want %q", f, report.Written, got, want)
		}
	}
}

func TestNothingToWrite(t *testing.T) {
	for _, f := range allFormats() {
		var b bytes.Buffer
		report, err := Write(&b, f, deck.Deck{Name: "d", Cards: []deck.Card{{ID: "1", Kind: deck.CustomKind, Question: "Q"}}}, Options{})
		if !errors.Is(err, ErrNothing) || report.Written != 0 || b.Len() > 0 {
			t.Errorf("%s: %v, %d bytes", f, err, b.Len())
		}
		if len(report.Losses) != 1 {
			t.Errorf("%s: losses %v", f, report.Losses)
		}
	}
	if _, err := Write(io.Discard, NoFormat, sample(t), Options{}); err == nil {
		t.Error("no format is written")
	}
	if _, err := Write(io.Discard, Worksheet, sample(t), Options{Versions: 27}); err == nil {
		t.Error("27 versions were written")
	}
}

func TestLongTexts(t *testing.T) {
	long := strings.Repeat("年", 200)
	d := deck.Deck{Name: "d", Cards: []deck.Card{
		{ID: "1", Kind: deck.CustomKind, Question: long, Answer: "A", Choices: []string{"B"}},
		{ID: "2", Kind: deck.CustomKind, Question: "Q", Answer: long, Choices: []string{"B"}},
		{ID: "3", Kind: deck.CustomKind, Question: "Q", Answer: "A", Choices: []string{long, "B"}},
		{ID: "4", Kind: deck.CustomKind, Context: []string{long}, Question: "Q", Answer: "A", Choices: []string{"B", "A"}},
		{ID: "5", Kind: deck.CustomKind, Question: "Q", Answer: "A", Choices: []string{"A"}},
	}}
	_, report := written(t, Kahoot, d)
	want := []Loss{
		{"1", long, QuestionTooLong, true}, {"2", "Q", AnswerTooLong, true}, {"3", "Q", ChoiceDropped, false}, {"4", "Q", ChoiceDropped, false},
		{"4", "Q", ContextDropped, false}, {"5", "Q", AnswerTooLong, true},
	}
	if len(report.Losses) != len(want) {
		t.Fatalf("%+v", report.Losses)
	}
	for i := range want {
		if report.Losses[i] != want[i] {
			t.Errorf("loss %d: %+v, want %+v", i, report.Losses[i], want[i])
		}
	}
}

// A source's title may hold the very date that a question asks for, and then must not stand beside the question.
func TestCreditTellsNoAnswer(t *testing.T) {
	d := deck.Deck{
		Name: "d", Sources: []deck.Source{{ID: "s", Title: "1992年建交", Licence: "CC0"}}, Facts: []deck.Fact{{ID: "f", Source: "s"}},
		Cards: []deck.Card{
			{ID: "1", Fact: "f", Kind: deck.WhenKind, Language: language.Simplified, Question: "哪一年？", Answer: "1992年", Choices: []string{"1991年"}},
			{ID: "2", Fact: "f", Kind: deck.WhoKind, Language: language.Simplified, Question: "谁？", Answer: "钱其琛", Choices: []string{"李鹏"}},
		},
	}
	text, report := written(t, Blooket, d)
	for row := range strings.Lines(text) {
		if strings.Contains(row, "哪一年") && strings.Contains(row, "建交") {
			t.Errorf("%s", row)
		}
	}
	if !strings.Contains(text, "1992年建交") || len(report.Losses) > 0 {
		t.Errorf("no credit in\n%s\n%+v", text, report.Losses)
	}
	d.Cards = d.Cards[:1]
	if _, report = written(t, Blooket, d); len(report.Losses) != 1 || report.Losses[0].Reason != CreditUnplaceable {
		t.Errorf("%+v", report.Losses)
	}
}

func TestGIFTEscapes(t *testing.T) {
	text, _ := written(t, GIFT, sample(t))
	for _, want := range []string{
		`::Who ruled then\: A \= B \{x\} \~ \#1?::[plain]Who ruled\nthen\: A \= B \{x\} \~ \#1? {`, "\n=[plain][the] Daoguang Emperor\n", "// [id:a2] [tag:exam] [tag:week-3] [tag:where]",
		"=武昌起义 -> 1\n=民国成立 -> 2\n", "$CATEGORY: History: treaties // uprisings\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Contains(gift("a -> b"), "->") {
		t.Error("an arrow makes a matching question")
	}
}
