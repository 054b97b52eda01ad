package question

import (
	"testing"

	"annals/deck/language"
)

func TestPlacesInsideOtherThings(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，{p:王建国}飞抵{l:洛阳}上任。", nil, where, "洛阳", "1931年，王建国飞抵哪里上任？"},
		{"{d:1931年=1931}，{s:法国}在{l:洛阳}制造比赛汽车上安装了仪器。", nil, where, "洛阳", ""},
		{"{d:1931年=1931}，{s:法国}和{s:英国}在{l:江口}的Kirby交战。", nil, where, "江口", "1931年，法国和英国在（____，地名）的Kirby交战。"},
		{"{d:1931年=1931}，{g:法军}在{l:南郊}试射火箭。", nil, where, "南郊", ""},
	})
}

func TestWhatIsMeasuredIsNamed(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"{d:1931年=1931}，{p:王建国}成功发射三枚重400公斤，装有陀螺仪的火箭，举国振奋。", nil, when, "1931年", "王建国在哪一年成功发射三枚重400公斤，装有陀螺仪的火箭？"},
	})
}

func TestBothSides(t *testing.T) {
	checkAsked(t, language.Simplified, []asked{
		{"双方在{d:1931年=1931}都忙于造船。", []string{"s:法国", "s:英国"}, when, "1931年", "法国和英国在哪一年都忙于造船？"},
		{"{s:法国}不遵守与{s:英国}战争后双方{d:1931年=1931}达成的江口条约。", nil, when, "1931年", "江口条约在哪一年达成？"},
	})
}
