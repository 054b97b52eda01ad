package chrono

import "testing"

// Years counted by a ruler whose name alone tells no state belong to no other reign that the text has named.
func TestFindRulers(t *testing.T) {
	testFind(t, []findCase{
		{"贞观三年，颁布新律。世宗五年六月初三，乐师献谱。", "贞观三年=0629 era"},
		{"天宝二年，开渠。文王十七年筑城，元宗九年三月还都，可汗四年二月会盟，武帝元年三月大赦。", "天宝二年=0743 era"},
		{"天宝二年，开渠。世宗五年（1423年）六月初三，乐师献谱。", "天宝二年=0743 era 五年（1423年）六月初三=1423 era"},
		// Nor can what goes on from them be told.
		{"天宝二年，开渠。世宗五年六月初三至七月，修谱。八月，献书。次日，赐宴。", "天宝二年=0743 era 八月=- 次日=-"},
		{"天宝二年，开渠。世宗五年，修谱。八月，献书。", "天宝二年=0743 era 八月=-"},
		{"天宝二年五月，开渠。他办公三年，八月离任。", "天宝二年五月=0743 lunisolar 八月=0743 lunisolar"},
		// The state is told with the ruler's name before.
		{"朝鮮世宗繼位後重農。世宗十一年，農書刊行。世宗元年三月，免賦。", "世宗十一年=1429 era 世宗元年三月=1419 lunisolar"},
		{"鲁庄公在位。庄公十年，齐师来犯。", "庄公十年=-0683 era"},
		{"朝鲜世宗与辽世宗同号。世宗三年五月，献书。", ""},
		// A chronicle goes on to the next year.
		{"崇祯九年，关隘失守。明年，议和。明年三月，军还。", "崇祯九年=1636 era 明年=1637 明年三月=1638 lunisolar"},
		{"嘉靖元年，他说明年再来；又曰：“明年春可往。”", "嘉靖元年=1522 era"},
		{"朝鮮世宗三年五月", "朝鮮世宗三年五月=1421 lunisolar"},
	})
	title := []Passage{{Kind: Title, Text: "朝鲜成宗"}, {Text: "成宗七年，法典修订。"}}
	if got, want := told(title), "成宗七年=1476 era"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
