package question

import (
	"testing"

	"annals/deck/language"
)

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

func TestEnglishPluralPronouns(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"Under {p:Ward} they wholly conquered {l:Bergen} in {d:1918=1918}.", nil, where, "Bergen", ""},
		{"On {d:5 April 1879=1879-04-05}, {s:Norway} declared war on both nations and burnt {l:Bergen}.", nil, where, "Norway", ""},
		{"Near the end of his rule in {d:1918=1918}, a storm struck {l:Bergen}.", nil, where, "Bergen", ""},
		{"By {d:1847=1847}, the couple had found the house of {p:Ward} too small for their growing family.", nil, who, "Ward", "Fill in the name: By 1847, the couple had found the house of ____ too small for their growing family."},
	})
}
