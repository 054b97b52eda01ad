package question

import (
	"testing"

	"annals/deck/language"
)

func TestEnglishBrackets(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"The dynasty which ruled {l:Annam} (Dai Viet) defeated the {s:Mongols} at the Battle of Holm ({d:1288=1288}).", nil, where, "Annam", "Fill in the place: The dynasty which ruled ____ defeated the Mongols at the Battle of Holm (1288)."},
	})
}

func TestEnglishShortened(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:November 1917=1917-11}, {p:Ward} began to found a {o:Rescue Army} in {l:Bergen}.", nil, who, "Rescue Army", "Fill in the army: In November 1917, Ward began to found a ____ in Bergen."},
		{"In {d:1917=1917}, {p:Ward} met a man named {p:Hope} in {l:Bergen}.", nil, who, "Hope", "Fill in the name: In 1917, Ward met a man named ____ in Bergen."},
		{"{p:Hope}, who won the first race of {l:Bergen} in {d:1914=1914}, is the strongest in {s:Norway}.", nil, where, "Norway", "Fill in the country: Hope, who won the first race of Bergen in 1914, is the strongest in ____."},
		{"After the {l:Bergen} revolt of {d:1857=1857}, the {o:British East Company}, which had ruled the coast, was dissolved and its lands joined the {s:British Empire}.", nil, who, "British East Company", "Fill in the company: After the Bergen revolt of 1857, the ____, which had ruled the coast, was dissolved and its lands joined the British Empire."},
		{"One of the first gifts of cloth came to the museum in {d:1913=1913} when {p:Ward} took the whole collection of more than four hundred coats and shoes from {p:Hope} following its long display in a shop of the old town for more than a year.", nil, who, "Hope", "Fill in the name: One of the first gifts of cloth came to the museum in 1913 when Ward took the whole collection of more than four hundred coats and shoes from ____."},
	})
}
