package export

import (
	"encoding/xml"
	"fmt"
	"strings"

	"annals/deck"
)

const (
	matchCorrect = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"
	mapResponse  = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response"
)

// qtiItem is a card as an assessment item: choice, order or a typed text, with the source for those who mark it.
func (b *book) qtiItem(name string, c deck.Card) string {
	var declaration, interaction, processing string
	switch {
	case isOrder(c):
		declaration, interaction, processing = b.qtiOrder(c)
	case len(c.Choices) > 0:
		declaration, interaction, processing = b.qtiChoice(c)
	default:
		declaration, interaction, processing = b.qtiText(c)
	}
	var s strings.Builder
	s.WriteString(xml.Header + "<assessmentItem " + qtiSpace + " identifier=\"" + name + "\" title=\"" + esc(clip(line(c.Question), 80)) + "\" adaptive=\"false\" timeDependent=\"false\"")
	if tag := c.Language.String(); tag != "" {
		s.WriteString(" xml:lang=\"" + tag + "\"")
	}
	s.WriteString(">\n" + declaration + " <outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\">\n  <defaultValue><value>0</value></defaultValue>\n </outcomeDeclaration>\n <itemBody>\n")
	if text := b.evidence(c); text != "" {
		s.WriteString("  <rubricBlock view=\"author tutor scorer\">" + paragraphs(text) + "</rubricBlock>\n")
	}
	if crumb := breadcrumb(c); crumb != "" {
		s.WriteString("  <p>" + esc(crumb) + "</p>\n")
	}
	s.WriteString(interaction + " </itemBody>\n <responseProcessing template=\"" + processing + "\"/>\n</assessmentItem>\n")
	return s.String()
}

func paragraphs(text string) string {
	var s strings.Builder
	for part := range strings.SplitSeq(text, "\n") {
		if part != "" {
			s.WriteString("<p>" + esc(part) + "</p>")
		}
	}
	return s.String()
}

func (b *book) qtiChoice(c deck.Card) (declaration, interaction, processing string) {
	var choices strings.Builder
	right := ""
	for i, option := range b.optionsOf(c, "") {
		name := choiceName(i)
		if option == c.Answer {
			right = name
		}
		choices.WriteString("   <simpleChoice identifier=\"" + name + "\">" + esc(option) + "</simpleChoice>\n")
	}
	declaration = response("single", "identifier", []string{right})
	interaction = "  <choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"1\">\n   <prompt>" + esc(c.Question) + "</prompt>\n" + choices.String() + "  </choiceInteraction>\n"
	return declaration, interaction, matchCorrect
}

func (b *book) qtiOrder(c deck.Card) (declaration, interaction, processing string) {
	var choices strings.Builder
	var right []string
	names := map[string]string{}
	for i, item := range b.shuffled(c, "") {
		names[item] = choiceName(i)
		choices.WriteString("   <simpleChoice identifier=\"" + choiceName(i) + "\">" + esc(item) + "</simpleChoice>\n")
	}
	for _, item := range c.Items {
		right = append(right, names[item])
	}
	declaration = response("ordered", "identifier", right)
	interaction = "  <orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">\n   <prompt>" + esc(c.Question) + "</prompt>\n" + choices.String() + "  </orderInteraction>\n"
	return declaration, interaction, matchCorrect
}

func (b *book) qtiText(c deck.Card) (declaration, interaction, processing string) {
	var mapping strings.Builder
	for _, text := range accepted(c) {
		mapping.WriteString("   <mapEntry mapKey=\"" + esc(line(text)) + "\" mappedValue=\"1\" caseSensitive=\"false\"/>\n")
	}
	declaration = " <responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" baseType=\"string\">\n  <correctResponse><value>" + esc(line(c.Answer)) +
		"</value></correctResponse>\n  <mapping defaultValue=\"0\">\n" + mapping.String() + "  </mapping>\n </responseDeclaration>\n"
	interaction = "  <p>" + esc(c.Question) + "</p>\n  <p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"20\"/></p>\n"
	return declaration, interaction, mapResponse
}

func response(cardinality, base string, right []string) string {
	var s strings.Builder
	fmt.Fprintf(&s, " <responseDeclaration identifier=\"RESPONSE\" cardinality=%q baseType=%q>\n  <correctResponse>", cardinality, base)
	for _, name := range right {
		s.WriteString("<value>" + name + "</value>")
	}
	s.WriteString("</correctResponse>\n </responseDeclaration>\n")
	return s.String()
}

func choiceName(i int) string { return fmt.Sprintf("choice-%d", i+1) }
