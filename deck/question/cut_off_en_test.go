package question

import (
	"testing"

	"annals/deck/language"
)

func TestEnglishQuestionsCutOff(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Ward} claimed in {d:1901=1901}: the fall of {l:Bergen} was near.", nil, when, "1901", ""},
		{"{p:Ward} mended the engine and by {d:1901=1901}, was selling it in {l:Bergen}.", nil, who, "Ward", ""},
		{"{p:Ward} publicly claimed, for the first time, to own {l:Bergen} in {d:1901=1901}.", nil, when, "1901", "In which year did Ward publicly claim to own Bergen?"},
		{"{p:Ward} backed {p:Hope} of {l:Bergen} in the {d:1901=1901} General Election.", nil, when, "1901", "Fill in the year: Ward backed Hope of Bergen in the ____ General Election."},
		{"{l:Kolm} and {l:Skogby} (in {d:1901=1901}) have won one match.", nil, when, "1901", ""},
		{"Led by {p:Ward}, they burnt {l:Bergen} in {d:1901=1901}.", nil, who, "Ward", ""},
		{"The Northerners were the first {p:Ward Band} to play in {l:Bergen} in {d:1901=1901}.", nil, who, "Ward Band", ""},
		{"On {d:5 May 1901=1901-05-05}, the club marched into {p:Ward}'.", nil, who, "Ward", ""},
		{"In {d:1901=1901}, the harsh winter and the treatment of Kolm, {l:Bergen} and {l:Oslo} nobles led to the fall of {p:Ward}.", nil, where, "Bergen", "Fill in the name: In 1901, the harsh winter and the treatment of Kolm, ____ and Oslo nobles led to the fall of Ward."},
		{"The war of {l:Bergen} broke out early and lasted to the last truce in {d:1901=1901}.", nil, when, "1901", ""},
		{"{p:Ward} foresaw a war and confidently predicted peace in {l:Bergen} by {d:1901=1901}.", nil, when, "1901", "Fill in the year: Ward confidently predicted peace in Bergen by ____."},
		{"In {d:1901=1901}, {p:Ward} left the alliance of {o:Kolm}, {o:Skogby}, and Northern Mills of the East.", nil, when, "1901", "Fill in the year: In ____, Ward left the alliance of Kolm, Skogby, and Northern Mills of the East."},
		{"In {d:1901=1901}, the people of {l:Bergen} sang in {p:Saint Ward}'s Square.", nil, who, "Saint Ward", ""},
		{"{p:Hope} saw the mill of {l:Bergen} in {d:1901=1901}, which led him to remark: it is small.", nil, where, "Bergen", ""},
		{"A raid might provoke {l:Bergen} and interfere with the voyage planned for {d:1901=1901}.", nil, when, "1901", "Fill in the year: A raid might provoke Bergen and interfere with the voyage planned for ____."},
	})
}

func TestEnglishWordsForNames(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"{p:Hope}, who had served under {p:Ward} and who was knighted in {d:1901=1901}, left {l:Bergen}.", nil, when, "1901", "In which year was Hope knighted?"},
		{"In {d:146 BC=-0145}, {s:Carthage} was burnt by {p:Ward}.", nil, where, "Carthage", "In 146 BC, which city was burnt by Ward?"},
		{"{p:Hope} founded {o:Wardville} in {d:1901=1901}.", nil, who, "Wardville", "Fill in the name: Hope founded ____ in 1901."},
		{"Beginning in {d:1901=1901}, {p:Hope} ruled {l:Bergen}.", nil, when, "1901", "From which year did Hope rule Bergen?"},
		{"In {d:1901=1901}, {p:Hope} was succeeded by {p:Ward} of {s:Norway}.", nil, who, "Ward", "In 1901, by whom was Hope succeeded?"},
	})
}
