package question

import (
	"testing"

	"annals/deck/language"
)

func TestEventsInNouns(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"The mills closed after the death of {p:Ward} in {d:1901=1901}, and {l:Skogby} grew poor.", nil, when, "1901", "In which year did Ward die?"},
		{"After the founding of the town of {l:Skogby} in {d:1901=1901}, {p:Ward} opened a mill.", nil, when, "1901", "In which year was the town of Skogby founded?"},
		{"The {d:March 1901=1901-03} murder of {p:Ward}, who owned the mill, shook {l:Bergen}.", nil, when, "March 1901", "In which month and year was Ward murdered?"},
		{"{p:Ward} lost his mill in the {d:1901=1901} {l:Skogby} earthquake, which hit {l:Bergen} too.", nil, when, "1901", "In which year was the Skogby earthquake?"},
		{"{p:Ward} sold the mill because of the {d:1901=1901} crisis in {l:Bergen}.", nil, when, "1901", "Fill in the year: Ward sold the mill because of the ____ crisis in Bergen."},
		{"The mills were closed by the Edict of {l:Skogby} ({d:1901=1901}).", nil, when, "1901", "From which year is the Edict of Skogby?"},
		{"{p:Ward} has shown his work in the {o:Nordland Museum}, opened in {d:1901=1901}.", nil, when, "1901", "In which year was the Nordland Museum opened?"},
		{"The {l:Skogby} Bridge, which was built by {p:Ward} in {d:1901=1901}, is a copy of an older one.", nil, when, "1901", "In which year was the Skogby Bridge built by Ward?"},
		{"{l:Skogby} depends on the {l:Bergen} line, which was built by {p:Ward} in {d:1901=1901}.", nil, when, "1901", "Fill in the year: Skogby depends on the Bergen line, which was built by Ward in ____."},
	})
}

func TestDatesBeforeNouns(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:1901=1901}, {p:Ward}, a miller from {l:Skogby}, built a bridge over the {l:Glomma}.", nil, when, "1901", "In which year did Ward build a bridge over the Glomma?"},
		{"The trial of the mill began on the morning of {d:9 May 1901=1901-05-09} in {l:Skogby}.", nil, when, "9 May 1901", "On the morning of which day did the trial of the mill begin in Skogby?"},
		{"{p:Ward} faced many debts after {d:1901=1901}.", nil, when, "1901", "After which year did Ward face many debts?"},
		{"In the {d:1901=1901} play Home, {p:Ward}'s mill was sold to {p:Hope}.", nil, when, "1901", "Fill in the year: In the ____ play Home, Ward's mill was sold to Hope."},
		{"In {d:1901=1901}, {p:Ward} sailed his yacht, the {l:Gull}, around {l:Skogby}.", nil, when, "1901", "In which year did Ward sail his yacht, the Gull, around Skogby?"},
	})
}

func TestActsOfYears(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Ward} was fined under the {l:Skogby} Mills and Bridges Act {d:1901=1901} and left {l:Bergen}.", nil, when, "1901", "From which year is the Skogby Mills and Bridges Act?"},
	})
}
