package question

import (
	"slices"
	"strings"
	"testing"

	"annals/deck"
	"annals/deck/language"
)

// choicesOf are the choices of the card of one sentence that asks for the answer.
func choicesOf(t *testing.T, text string, kind deck.Kind, answer string) []string {
	t.Helper()
	card, ok := cardOf(makeFrom(language.Simplified, "", factOf(t, text)), kind, answer)
	if !ok {
		t.Errorf("%q: no card for %s", text, answer)
	}
	return card.Choices
}

// Beside the army of a power stand those of powers, and none that nobody calls by one character.
func TestArmiesBesideAnArmy(t *testing.T) {
	got := choicesOf(t, "{d:1917年4月9日=1917-04-09}，{o:英军}进攻{l:阿拉斯}。", deck.WhoKind, "英军")
	if len(got) != choiceCount {
		t.Fatalf("choices %q", got)
	}
	for _, c := range got {
		if !slices.Contains(strings.Fields("德军 法军 俄军 意军 美军 奥军 日军"), c) {
			t.Errorf("choice %q", c)
		}
	}
}

// Outside the world wars one state declares war on a day.
func TestWarIsDeclaredByOne(t *testing.T) {
	for text, want := range map[string]int{
		"{d:1870年7月19日=1870-07-19}，{s:法国}向{s:普鲁士}宣战。": choiceCount,
		"{d:1939年9月3日=1939-09-03}，{s:法国}向{s:德国}宣战。":   0,
		"{d:1870年=1870}，{s:法国}向{s:普鲁士}宣战。":            0,
	} {
		if got := choicesOf(t, text, deck.WhereKind, "法国"); len(got) != want {
			t.Errorf("%q: choices %q", text, got)
		}
	}
}

// The court of the Qing stands beside the governments of other states where it deals with one.
func TestGovernmentsBesideACourt(t *testing.T) {
	got := choicesOf(t, "{d:1876年9月1日=1876-09-01}，{s:英国}迫使{o:清政府}开放{l:宜昌}。", deck.WhoKind, "清政府")
	if len(got) != choiceCount || slices.ContainsFunc(got, func(c string) bool { return !strings.HasSuffix(c, "政府") }) {
		t.Errorf("choices %q", got)
	}
}

// Who is asked for by his kin has none beside him who is known for deeds.
func TestNobodyOfTheTableBesideKin(t *testing.T) {
	if got := choicesOf(t, "{d:231年5月1日=0231-05-01}，{p:孙权}的次子{p:孙小六}率军投降。", deck.WhoKind, "孙小六"); len(got) > 0 {
		t.Errorf("choices %q", got)
	}
}

func TestCitiesOfOneRegionFirst(t *testing.T) {
	got := choicesOf(t, "{d:1905年3月1日=1905-03-01}，{p:王建国}到{l:巴库}办报。", deck.WhereKind, "巴库")
	caucasus := strings.Fields("第比利斯 埃里温 巴统 库塔伊西 卡尔斯 格罗兹尼 弗拉季高加索")
	if len(got) != choiceCount || slices.ContainsFunc(got, func(c string) bool { return !slices.Contains(caucasus, c) }) {
		t.Errorf("choices %q", got)
	}
}

// A city behind the name of its state has others of the state beside it, with the same name before them.
func TestCitiesBehindTheirState(t *testing.T) {
	got := choicesOf(t, "{d:1985年3月1日=1985-03-01}，{p:王建国}到{l:美国洛杉矶}办报。", deck.WhereKind, "美国洛杉矶")
	if len(got) != choiceCount || slices.ContainsFunc(got, func(c string) bool { return !strings.HasPrefix(c, "美国") }) {
		t.Errorf("choices %q", got)
	}
}

// Short names of the West stand beside longer ones, and who did something when he was young is known from the table.
func TestKnownPersonsHaveChoices(t *testing.T) {
	for text, answer := range map[string]string{
		"{d:2001年7月1日=2001-07-01}，{p:普京}在{l:索契}接见学生。":    "普京",
		"{d:1908年7月1日=1908-07-01}，{p:托尔金}在{l:伯明翰}学习拉丁文。": "托尔金",
	} {
		if got := choicesOf(t, text, deck.WhoKind, answer); len(got) != choiceCount {
			t.Errorf("%q: choices %q", text, got)
		}
	}
}

// The table doesn't tell queens from kings.
func TestNoKingsBesideAQueen(t *testing.T) {
	if got := choicesOf(t, "{d:1957年7月1日=1957-07-01}，{p:王建国}见到英国女王{p:伊丽莎白二世}。", deck.WhoKind, "伊丽莎白二世"); len(got) > 0 {
		t.Errorf("choices %q", got)
	}
}

// The first of a house is called 祖 and the others 宗.
func TestRulersOfOneHouse(t *testing.T) {
	if first, next := rulerName("元世祖"), rulerName("元成宗"); first == "" || first != next || rulerName("元好问") != "" {
		t.Errorf("%q and %q", first, next)
	}
}

// A choice that the question shows under another of its names isn't one.
func TestNoChoiceShownByAnotherName(t *testing.T) {
	got := choicesOf(t, "{d:1950年3月1日=1950-03-01}，{p:蒋介石}离开{l:成都}后，{p:王建国}与{p:白崇禧}通电。", deck.WhoKind, "白崇禧")
	if slices.Contains(got, "蒋中正") || slices.Contains(got, "蒋介石") {
		t.Errorf("choices %q", got)
	}
}
