package question

import (
	"testing"

	"annals/deck/language"
)

func TestLivesInBrackets(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"The Norse sailor and trader {p:Ward} ({d:1564–1620=1564/1620}) was the first stranger to winter on the ice.", nil, who, "Ward", "Which Norse sailor and trader was the first stranger to winter on the ice?"},
		{"{p:Ward} (Wardius) (936–{d:1013=1013}) drew the oldest map of {l:Bergen}.", nil, who, "Ward", "Who drew the oldest map of Bergen?"},
		{"They include {p:Ward} ({d:1903–2002=1903/2002}), a Norse painter who built the town hall of {l:Bergen}; {p:Hope} wrote.", nil, who, "Ward", "Which Norse painter built the town hall of Bergen?"},
		{"{p:Ward} ({d:1903–2002=1903/2002}), a Norse painter, built the town hall of {l:Bergen}.", nil, who, "Ward", "Who built the town hall of Bergen?"},
		{"{p:Ward} ({d:1903–2002=1903/2002}) was a Norse painter.", nil, who, "Ward", ""},
	})
}
