package question

import (
	"testing"

	"annals/deck/language"
)

func TestLongEnglishQuestionsEndEarly(t *testing.T) {
	checkAsked(t, language.English, []asked{
		{"In {d:1901=1901} {p:Ward} mended the old wooden bridge over the river at {l:Bergen} while his two brothers carried stones and beams from the quarry on the far side of the valley.", nil, when, "1901",
			"In which year did Ward mend the old wooden bridge over the river at Bergen?"},
		{"In {d:1901=1901} {p:Ward} mended the old wooden bridge while his two brothers carried stones and beams from the quarry on the far side of the valley near {l:Bergen}.", nil, where, "Bergen",
			"Fill in the place: In 1901, Ward mended the old wooden bridge while his two brothers carried stones and beams from the quarry on the far side of the valley near ____."},
	})
}
