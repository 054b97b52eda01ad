package export

import (
	"encoding/xml"
	"html"
	"io"
	"strconv"
	"strings"

	"annals/deck"
)

type moodleQuiz struct {
	XMLName   xml.Name `xml:"quiz"`
	Questions []moodleQuestion
}

type moodleQuestion struct {
	XMLName     xml.Name        `xml:"question"`
	Type        string          `xml:"type,attr"`
	Category    *moodleText     `xml:"category,omitempty"`
	Info        *moodleRich     `xml:"info,omitempty"`
	Name        *moodleText     `xml:"name,omitempty"`
	Text        *moodleRich     `xml:"questiontext,omitempty"`
	Feedback    *moodleRich     `xml:"generalfeedback,omitempty"`
	Grade       string          `xml:"defaultgrade,omitempty"`
	Penalty     string          `xml:"penalty,omitempty"`
	ID          string          `xml:"idnumber,omitempty"`
	Single      string          `xml:"single,omitempty"`
	Shuffle     string          `xml:"shuffleanswers,omitempty"`
	Numbering   string          `xml:"answernumbering,omitempty"`
	UseCase     string          `xml:"usecase,omitempty"`
	Subquestion []moodlePair    `xml:"subquestion,omitempty"`
	Answers     []moodleAnswer  `xml:"answer,omitempty"`
	Tags        *moodleTagsList `xml:"tags,omitempty"`
}

type moodleTagsList struct {
	Tags []moodleText `xml:"tag"`
}

type moodleText struct {
	Text string `xml:"text"`
}

// moodleRich is HTML in a CDATA section.
type moodleRich struct {
	Format string      `xml:"format,attr"`
	Text   moodleCDATA `xml:"text"`
}

type moodleCDATA struct {
	Text string `xml:",cdata"`
}

type moodleAnswer struct {
	Fraction string     `xml:"fraction,attr"`
	Format   string     `xml:"format,attr"`
	Text     string     `xml:"text"`
	Feedback moodleText `xml:"feedback"`
}

type moodlePair struct {
	Format string     `xml:"format,attr"`
	Text   string     `xml:"text"`
	Answer moodleText `xml:"answer"`
}

// writeMoodle writes Moodle's XML: a category for each deck, in it multiple choice, short answer with every accepted form, and matching for
// orders, which each Moodle has. The card's ID is the question's idnumber.
func writeMoodle(b *book, w io.Writer) error {
	if len(b.cards) == 0 {
		return ErrNothing
	}
	var quiz moodleQuiz
	in := ""
	for _, c := range b.cards {
		if name := b.home(c); name != in {
			in = name
			quiz.Questions = append(quiz.Questions, moodleQuestion{
				Type: "category", Category: &moodleText{"$course$/top/" + category(name)}, Info: rich(strings.Join(b.creditLines(), "\n")),
			})
		}
		quiz.Questions = append(quiz.Questions, b.moodleQuestion(c))
		b.report.Written++
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", " ")
	if err := encoder.Encode(quiz); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// rich is a text as HTML, each line a paragraph; nil if it is empty.
func rich(text string) *moodleRich {
	if text == "" {
		return nil
	}
	var b strings.Builder
	for part := range strings.SplitSeq(text, "\n") {
		b.WriteString("<p>" + html.EscapeString(part) + "</p>")
	}
	return &moodleRich{Format: "html", Text: moodleCDATA{b.String()}}
}

func (b *book) moodleQuestion(c deck.Card) moodleQuestion {
	q := moodleQuestion{
		Name: &moodleText{clip(line(c.Question), 80)}, Text: rich(prompt(c)), Feedback: rich(b.evidence(c)), Grade: "1", Penalty: "0.3333333", ID: safeID(c.ID),
		Tags: &moodleTagsList{},
	}
	for _, tag := range tags(c) {
		q.Tags.Tags = append(q.Tags.Tags, moodleText{line(tag)})
	}
	switch {
	case isOrder(c):
		q.Type, q.Shuffle = "matching", "true"
		for i, item := range c.Items {
			q.Subquestion = append(q.Subquestion, moodlePair{"plain_text", item, moodleText{strconv.Itoa(i + 1)}})
		}
	case len(c.Choices) > 0:
		q.Type, q.Single, q.Shuffle, q.Numbering = "multichoice", "true", "true", "abc"
		for _, option := range b.optionsOf(c, "") {
			fraction := "0"
			if option == c.Answer {
				fraction = "100"
			}
			q.Answers = append(q.Answers, moodleAnswer{Fraction: fraction, Format: "plain_text", Text: option})
		}
	default:
		q.Type, q.UseCase = "shortanswer", "0"
		for _, text := range accepted(c) {
			// An asterisk would stand for any text.
			q.Answers = append(q.Answers, moodleAnswer{Fraction: "100", Format: "moodle_auto_format", Text: strings.ReplaceAll(line(text), "*", `\*`)})
		}
	}
	return q
}
