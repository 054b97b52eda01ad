package anki

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"annals/deck"
	"annals/quiz"
	"annals/quiz/fsrs"
)

func typeOf(t *testing.T, kind int, front, back string) string {
	t.Helper()
	return fmt.Sprintf(`{"7":{"type":%d,"flds":[{"name":"Front"},{"name":"Back"},{"name":"More"}],"tmpls":[{"qfmt":%q,"afmt":%q}]}}`, kind, front, back)
}

func TestTemplatesBecomeText(t *testing.T) {
	const basicBack = "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}"
	for _, test := range []struct {
		name, front, back, fields string
		question, answer          string
		accept                    []string
	}{
		{"basic", "{{Front}}", basicBack, "who?\x1fme", "who?", "me", nil},
		{"with a third field", "{{Front}}", basicBack + "<br>{{More}}", "who?\x1fme\x1fof Rome", "who?", "me\nof Rome", nil},
		{"reversed", "{{Back}}", "{{FrontSide}}<hr id=answer>{{Front}}", "who?\x1fme", "me", "who?", nil},
		{"no line of the answer", "{{Front}}", "{{Front}}<br>{{Back}}", "who?\x1fme", "who?", "me", nil},
		{"quoted line", "{{Front}}", `{{Front}}<HR class="x" id="answer" />{{Back}}`, "who?\x1fme", "who?", "me", nil},
		{"typed", "{{Front}}{{type:Back}}", "{{Front}}<hr id=answer>{{type:Back}}", "who?\x1fme", "who?", "me", nil},
		{"typed without marks", "{{Front}} {{type:nc:Back}}", "{{FrontSide}}<hr id=answer>{{Back}} {{More}}", "who?\x1fme\x1ftoo", "who?", "me\nme too", []string{"me"}},
		{"condition", "{{#More}}{{More}}: {{/More}}{{Front}}", basicBack, "who?\x1fme\x1fRome", "Rome: who?", "me", nil},
		{"empty condition", "{{#More}}{{More}}: {{/More}}{{Front}}", basicBack, "who?\x1fme\x1f<br>", "who?", "me", nil},
		{"inverted", "{{^More}}no {{/More}}{{Front}}", basicBack, "who?\x1fme\x1f&nbsp;", "no who?", "me", nil},
		{"nested conditions", "{{#Front}}{{#More}}x{{/More}}{{^More}}y{{/More}}{{/Front}}", basicBack, "who?\x1fme\x1f", "y", "me", nil},
		{"hint", "{{Front}} {{hint:Back}}", basicBack, "who?\x1fme", "who?", "me", nil},
		{"filters", "{{text:Front}} {{tts en_US voices=x:Front}} {{furigana:More}}", basicBack, "who?\x1fme\x1fx", "who? x", "me", nil},
		{"unknown field", "{{Front}} {{Nobody}} {{Tags}}", basicBack, "who?\x1fme", "who?", "me", nil},
		{"broken template", "{{Front}} {{/x}} {{#More}} {{Front", basicBack, "who?\x1fme", "who?", "me", nil},
		{"three braces", "{{{Front}}}", basicBack, "who?\x1fme", "who?", "me", nil},
		{"picture beside the answer", "{{Front}}", basicBack, "who?\x1fme<img src=\"a b.png\">", "who?", "me", nil},
		{"list", "{{Front}}", basicBack, "who?\x1f<ul><li>you</li><li>me &amp; her</li></ul>", "who?", "you\nme & her", nil},
		{"reading", "{{Front}}", basicBack, "<ruby>漢<rt>kan</rt></ruby>?\x1fme", "漢(kan)?", "me", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := only(t, readPackage(t, foreignWith(t, typeOf(t, 0, test.front, test.back), 0, test.fields)))
			if c.Question != test.question || c.Answer != test.answer || !slices.Equal(c.Accept, test.accept) {
				t.Errorf("card is %q, %q, %q, want %q, %q, %q", c.Question, c.Answer, c.Accept, test.question, test.answer, test.accept)
			}
			if c.Kind != deck.CustomKind || !slices.Equal(c.Tags, []string{"one", "two"}) {
				t.Errorf("card is %+v", c)
			}
		})
	}
}

func TestClozesBecomeBlanks(t *testing.T) {
	for _, test := range []struct {
		ord                      int
		fields, question, answer string
	}{
		{0, "{{c1::Ada}} built {{c2::a wall}}", "[…] built a wall", "Ada"},
		{1, "{{c1::Ada}} built {{c2::a wall::what?}}", "Ada built [what?]", "a wall"},
		{0, "{{c1::Ada}} and {{c1::Ada}} and {{c1::Eve}}", "[…] and […] and […]", "Ada / Eve"},
		{0, "{{c1::Ada, {{c2::queen}}}} of Rome", "[…] of Rome", "Ada, queen"},
		{1, "{{c1::Ada, {{c2::queen}}}} of Rome", "Ada, […] of Rome", "queen"},
		{0, "{{c1::Ada {{c1::queen}}}} of Rome", "[…] of Rome", "Ada queen"},
		{1, "{{c1,2::Ada}} of {{c2::Rome}}", "[…] of […]", "Ada / Rome"},
		{0, "{{c1::<b>Ada</b>}} {braces} }} {{c1::}}", "[…] {braces} }} […]", "Ada"},
		{0, "{{c1::Ada", "{{c1::Ada", nothing},
		{4, "{{c1::Ada}}", "Ada", nothing},
		{0, "{{c::x}} {{cx::y}} {{c1::Ada}}", "{{c::x}} {{cx::y}} […]", "Ada"},
	} {
		p := readPackage(t, foreignWith(t, clozeTypes, test.ord, test.fields+"\x1f"))
		if c := only(t, p); c.Question != test.question || c.Answer != test.answer {
			t.Errorf("%s: card is %q, %q, want %q, %q", test.fields, c.Question, c.Answer, test.question, test.answer)
		}
		if suspended := len(p.Marks) == 1 && p.Marks[0].Suspended; suspended != (test.answer == nothing) {
			t.Errorf("%s: marks are %+v", test.fields, p.Marks)
		}
	}
	p := readPackage(t, foreignWith(t, clozeTypes, 0, "{{c1::Ada}}\x1fthe queen"))
	if c := only(t, p); c.Answer != "Ada\nthe queen" || !slices.Equal(c.Accept, []string{"Ada"}) {
		t.Errorf("card is %+v", c)
	}
}

func TestACardThatCannotBeAskedIsSuspended(t *testing.T) {
	for _, fields := range []string{"[sound:a.mp3]\x1fme", "<img src=a.png>\x1fme", "who?\x1f[sound:a.mp3]", "who?\x1f", "\x1f", "who?"} {
		p := readPackage(t, foreign(t, fields))
		c := only(t, p)
		if want := []Mark{{Card: c.ID, Suspended: true}}; !slices.Equal(p.Marks, want) || c.Question == "" || c.Answer == "" {
			t.Errorf("%q: card %+v, marks %+v", fields, c, p.Marks)
		}
	}
}

func TestAnUnknownNoteTypeIsQuestionAndAnswer(t *testing.T) {
	c := only(t, readPackage(t, foreignWith(t, `{}`, 3, "who?\x1fme\x1ftoo")))
	if c.Question != "who?" || c.Answer != "me\ntoo" {
		t.Errorf("card is %+v", c)
	}
}

func TestReadingAgainGivesTheSameIDs(t *testing.T) {
	path := foreign(t, "who?\x1fme", "where?\x1fRome")
	first, again := readPackage(t, path), readPackage(t, path)
	if !reflect.DeepEqual(first, again) {
		t.Errorf("first\n%+v\nthen\n%+v", first, again)
	}
	changed := readPackage(t, foreign(t, "who is it?\x1fme", "where?\x1fRome"))
	if first.Decks[0].Cards[0].ID != changed.Decks[0].Cards[0].ID || first.Decks[0].ID != changed.Decks[0].ID {
		t.Error("a change of wording changes ids")
	}
}

func TestOurIDsComeBackThroughTextImport(t *testing.T) {
	own := edited(t, foreign(t, "who?\x1fme"), "UPDATE notes SET guid = '0123456789abcdef0123'")
	if c := only(t, readPackage(t, own)); c.ID != "0123456789abcdef0123" {
		t.Errorf("id is %s", c.ID)
	}
}

// TestLogsOfTheFirstScheduler checks buttons, instants before 2020, cards put back to new, and practice.
func TestLogsOfTheFirstScheduler(t *testing.T) {
	log := []string{
		"INSERT INTO revlog VALUES (1300000000000, 1, 0, 2, -600, -60, 0, 1500, 0)",      // learning: Good
		"INSERT INTO revlog VALUES (1300000600000, 1, 0, 3, 4, -600, 2500, 1500, 0)",     // learning: Easy
		"INSERT INTO revlog VALUES (1300400000000, 1, 0, 2, 5, 4, 2500, 1500, 1)",        // review: Hard
		"INSERT INTO revlog VALUES (1301000000000, 1, 0, 1, -600, 5, 2300, 99999999, 1)", // review: Again
		"INSERT INTO revlog VALUES (1301000600000, 1, 0, 2, 2, -600, 2300, 1500, 2)",     // relearning: Good
		"INSERT INTO revlog VALUES (1302000000000, 1, 0, 3, 9, 2, 0, 1500, 3)",           // practice
	}
	conf := `UPDATE col SET conf = '{"creationOffset":-480}'`
	ratings := func(p Package) (list []fsrs.Rating) {
		for _, r := range p.Reviews {
			list = append(list, r.Rating)
		}
		return list
	}
	path := foreign(t, "who?\x1fme")
	p := readPackage(t, edited(t, path, append(log, conf)...))
	if want := []fsrs.Rating{3, 4, 2, 1, 3, 3}; !slices.Equal(ratings(p), want) {
		t.Errorf("ratings are %v, want %v", ratings(p), want)
	}
	first := p.Reviews[0]
	if first.ID.Milli() != 1300000000000 || !first.Local().Equal(time.UnixMilli(1300000000000)) || first.OffsetMinutes != 480 {
		t.Errorf("review %+v is of %s", first, first.Local())
	}
	if p.Reviews[4].Cram || !p.Reviews[5].Cram || p.Reviews[3].TookMs != maxTook {
		t.Errorf("reviews are %+v", p.Reviews)
	}
	checkReviews(t, p)

	p = readPackage(t, edited(t, path, log...)) // written with the second scheduler
	if want := []fsrs.Rating{2, 3, 2, 1, 2, 3}; !slices.Equal(ratings(p), want) {
		t.Errorf("ratings are %v, want %v", ratings(p), want)
	}
	reset := "INSERT INTO revlog VALUES (1300500000000, 1, 0, 0, 0, 0, 0, 0, 4)"
	p = readPackage(t, edited(t, path, append(log, reset)...))
	for i, r := range p.Reviews {
		if want := i < 3 || i == 5; r.Cram != want {
			t.Errorf("review %d is practice: %v, want %v", i, r.Cram, want)
		}
	}
	if want := []Loss{{NotAnAnswer, 1, ""}, {Forgotten, 3, ""}}; !slices.Equal(p.Losses, want) {
		t.Errorf("losses are %+v, want %+v", p.Losses, want)
	}
}

func TestReviewIDsAgreeWithQuiz(t *testing.T) {
	for _, ms := range []int64{1300000000000, 1577836800000, 1700000000123, newestReview - 1} {
		id := reviewID(ms, "card")
		if id.Milli() != ms {
			t.Errorf("review of %d is of %d", ms, id.Milli())
		}
		at := time.UnixMilli(ms)
		if from, to := quiz.IDBefore(at), quiz.IDBefore(at.Add(time.Millisecond)); ms >= 1577836800000 && (id < from || id >= to) {
			t.Errorf("id %d lies outside of [%d, %d)", id, from, to)
		}
	}
}

func TestCardsLentToAFilteredDeckAreAtHome(t *testing.T) {
	p := readPackage(t, edited(t, foreign(t, "who?\x1fme"), "UPDATE cards SET did = 1, odid = 5, flags = 3, queue = -2"))
	if want := []Mark{{Card: only(t, p).ID, Flagged: true}}; p.Decks[0].Name != "Foreign" || !slices.Equal(p.Marks, want) {
		t.Errorf("read %+v", p)
	}
}
