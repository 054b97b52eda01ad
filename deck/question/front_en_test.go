package question

import (
	"testing"

	"annals/deck/language"
)

func TestEnglishFrontedPhrases(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Hope} burnt {l:Bergen} in {d:1901=1901} under the command of {p:Ward}.", nil, who, "Ward", "Under whose command did Hope burn Bergen in 1901?"},
		{"In {d:1901=1901}, {p:Hope} crossed {l:Bergen} at the request of {p:Ward}.", nil, who, "Ward", "In 1901, at whose request did Hope cross Bergen?"},
		{"The quarrel with {p:Ward} began in {d:1901=1901}.", nil, who, "Ward", "With whom did the quarrel begin in 1901?"},
		{"The first school in {l:Bergen} was built in {d:1901=1901} by {p:Ward}.", nil, where, "Bergen", "Fill in the place: The first school in ____ was built in 1901 by Ward."},
		{"In {d:1901=1901}, the company opened a line connecting Skogby with {p:Ward}.", nil, who, "Ward", "Fill in the name: In 1901, the company opened a line connecting Skogby with ____."},
		{"{p:Hope} married her cousin, {p:Ward}, in {d:1901=1901}.", nil, who, "Ward", "Whom did Hope marry in 1901?"},
	})
}
