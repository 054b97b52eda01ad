package question

import (
	"testing"

	"annals/deck/language"
)

func TestUncertainKinds(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:1901=1901}, the {o:Wild Rovers} attacked {l:Bergen}.", nil, who, "Wild Rovers", "In 1901, who attacked Bergen?"},
		{"In {d:1901=1901}, the {o:Nordland Bank} bought {p:Ward}'s mills.", nil, who, "Nordland Bank", "In 1901, which bank bought Ward's mills?"},
		{"In {d:1901=1901}, the {o:Old Quarter} became a part of {l:Bergen}.", nil, who, "Old Quarter", "Fill in the name: In 1901, the ____ became a part of Bergen."},
		{"In {d:1901=1901}, {p:Ward} painted all the towns, Skogby, {g:Vienna} or {l:Oslo} alike.", nil, who, "Vienna", "Fill in the place: In 1901, Ward painted all the towns, Skogby, ____ or Oslo alike."},
		{"In {d:1901=1901}, {p:Ward} bought all mills that stood in {l:Skogby}.", nil, where, "Skogby", "Fill in the place: In 1901, Ward bought all mills that stood in ____."},
		{"In {d:1901=1901}, the {o:King Olaf} visited {l:Bergen}.", nil, who, "King Olaf", "In 1901, who visited Bergen?"},
	})
}
