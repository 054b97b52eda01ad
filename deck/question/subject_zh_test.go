package question

import (
	"testing"

	"annals/deck/language"
)

func TestQuestionWordBehindWhoActs(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，{p:王建国}强行编入流民。", nil, when, "1931年", "王建国在哪一年强行编入流民？"},
		{"{d:1931年=1931}，{l:太原}留守{p:王建国}起兵。", nil, when, "1931年", "哪一年，太原留守王建国起兵？"},
		{"洛阳书院是省内的名校，设有藏书楼，{d:1931年=1931}独立。", nil, when, "1931年", "洛阳书院在哪一年独立？"},
		{"{p:王建国}深知守城无望，于{d:1931年=1931}通知各界，决定迁往{l:洛阳}。", nil, when, "1931年", "王建国在哪一年通知各界，决定迁往洛阳？"},
		{"{d:1931年=1931}，{p:王建国}返回。", nil, when, "1931年", ""},
	})
}
