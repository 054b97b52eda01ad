package question

import (
	"testing"

	"annals/deck"
	"annals/deck/language"
)

func TestEnglishThemes(t *testing.T) {
	for _, c := range []struct{ title, context, text, question string }{
		{"Kolm Museum", "", "In {d:1901=1901} the museum moved to {l:Bergen}.", "In which year did the Kolm Museum move to Bergen?"},
		{"Kolm Lighthouse", "Visitors of the Kolm Lighthouse pay nothing. ", "In {d:1901=1901} the lighthouse moved to {l:Bergen}.", "In which year did the Kolm Lighthouse move to Bergen?"},
		{"Skogby F.C.", "", "The club moved to {l:Bergen} in {d:1901=1901}.", "In which year did Skogby F.C. move to Bergen?"},
		{"Skogby", "Skogby is a mining town in the north. ", "The town joined {s:Norway} in {d:1901=1901}.", "In which year did Skogby join Norway?"},
		{"Skogby", "Skogby is a mining town in the north. ", "It joined {s:Norway} in {d:1901=1901}.", "In which year did Skogby join Norway?"},
		{"Skogby", "Skogby is a mining town. The Ward River floods. ", "It joined {s:Norway} in {d:1901=1901}.", "In which year did it join Norway?"},
		{"Kolm Museum", "", "The college moved to {l:Bergen} in {d:1901=1901}.", ""},
	} {
		f := factOf(t, c.text)
		f.Source, f.Context = "s", c.context+f.Sentence
		card, _ := cardOf(Make([]deck.Source{{ID: "s", Title: c.title, Language: language.English}}, []deck.Fact{f}), when, "1901")
		if card.Question != c.question {
			t.Errorf("%s: %s\n got %q\nwant %q", c.title, f.Context, card.Question, c.question)
		}
	}
}

func TestEnglishPronouns(t *testing.T) {
	ward := []string{"p:Ward"}
	checkAsked(t, language.English, []asked{
		{"In {d:1901=1901} he and {p:Hope} left {l:Bergen}.", ward, when, "1901", "In which year did Ward and Hope leave Bergen?"},
		{"In {d:1901=1901} he and {p:Hope} left {l:Bergen}.", ward, who, "Ward", "In 1901, who, together with Hope, left Bergen?"},
		{"His first journey led to {l:Bergen} in {d:1901=1901}.", ward, when, "1901", "In which year did Ward's first journey lead to Bergen?"},
		{"On his way home he reached {l:Bergen} in {d:1901=1901}.", ward, when, "1901", "Fill in the year: On his way home Ward reached Bergen in ____."},
		{"The king gave his daughter the castle of {l:Bergen} in {d:1901=1901}.", ward, when, "1901", ""},
		{"They reached {l:Bergen} in {d:1901=1901}.", ward, when, "1901", ""},
	})
}

func TestEnglishParticiples(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"A raid led in {d:1901=1901} by {p:Ward}, son of {p:Hope}, did not reach {l:Bergen}.", nil, when, "1901", "Fill in the year: A raid led in ____ by Ward, son of Hope, did not reach Bergen."},
		{"The earliest confirmed visits to {l:Bergen} date from {d:1901=1901}, and {p:Ward} wrote of them.", nil, when, "1901", "Fill in the year: The earliest confirmed visits to Bergen date from ____, and Ward wrote of them."},
		{"{s:Norway} entered the {o:Acme League} in {d:1901=1901}, won their first cup in {l:Bergen} in {d:1911=1911}, and left in {d:1921=1921}.", nil, when, "1911", "Fill in the year: Norway entered the Acme League in 1901, won their first cup in Bergen in ____."},
		{"{p:Ward} sent for his rival, {p:Hope}, who was beaten and killed at {l:Bergen} in {d:1901=1901}.", nil, where, "Bergen", "Where was Hope killed in 1901?"},
		{"{s:Norway} fell to {p:Ward}, surnamed {p:Lackland}, who was killed in {d:1901=1901} at {l:Bergen}.", nil, when, "1901", "Fill in the year: Norway fell to Ward, surnamed Lackland, who was killed in ____ at Bergen."},
		{"These were joined by the {o:Acme Museum}, which moved to {l:Bergen} in {d:1901=1901}.", nil, when, "1901", "In which year did the Acme Museum move to Bergen?"},
	})
}

func TestLivesInBrackets(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"The Norse sailor and trader {p:Ward} ({d:1564–1620=1564/1620}) was the first stranger to winter on the ice.", nil, who, "Ward", "Which Norse sailor and trader was the first stranger to winter on the ice?"},
		{"{p:Ward} (Wardius) (936–{d:1013=1013}) drew the oldest map of {l:Bergen}.", nil, who, "Ward", "Who drew the oldest map of Bergen?"},
		{"They include {p:Ward} ({d:1903–2002=1903/2002}), a Norse painter who built the town hall of {l:Bergen}; {p:Hope} wrote.", nil, who, "Ward", "Which Norse painter built the town hall of Bergen?"},
		{"{p:Ward} ({d:1903–2002=1903/2002}), a Norse painter, built the town hall of {l:Bergen}.", nil, who, "Ward", "Who built the town hall of Bergen?"},
		{"{p:Ward} ({d:1903–2002=1903/2002}) was a Norse painter.", nil, who, "Ward", ""},
	})
}

func TestGivenNames(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"On {d:9 May 1901=1901-05-09} {p:Karl Ward} replaced {p:Karl Hope} as mayor.", nil, who, "Karl Ward", "On 9 May 1901, who replaced Karl Hope as mayor?"},
		{"On {d:9 May 1901=1901-05-09} {p:Karl Ward} founded the {o:Ward Company}.", nil, who, "Karl Ward", ""},
		{"On {d:9 May 1901=1901-05-09} {p:Karl Ward} opened Karl's Mill in {l:Bergen}.", nil, who, "Karl Ward", ""},
	})
}
